/** What a token is or can answer, one bit each: read off its form and neighbours, so that they may be wrong. */
export const CAPITAL = 1 << 0;
export const INITIAL = 1 << 1;
export const NUMBER = 1 << 2;
export const YEAR = 1 << 3;
/** Part of a date: a month, a weekday, "yesterday", "last week". */
export const DATE = 1 << 4;
export const PERCENT = 1 << 5;
export const MONEY = 1 << 6;
export const ORDINAL = 1 << 7;
/** A time of day. */
export const CLOCK = 1 << 8;
/** A number that measures (km, hours, tons), or its unit. */
export const MEASURE = 1 << 9;
export const AGE = 1 << 10;
export const STOP = 1 << 11;
/** Between quotation marks. */
export const QUOTED = 1 << 12;
export const PLACE = 1 << 13;
export const PERSON = 1 << 14;
/** A clause of cause opens here ("because", "due to", "after"). */
export const CAUSE = 1 << 15;
/** A comma, dash or bracket follows at once: what comes next often says who or what this is. */
export const COMMA = 1 << 16;
/** A verb of speech. */
export const SPEECH = 1 << 17;
/** A role that names somebody ("President", "Gen."). */
export const TITLE = 1 << 18;
export const NEGATION = 1 << 19;
/** Names an organisation or the like ("Ministry", "University"). */
export const ORGANISATION = 1 << 20;
/** What a measured number measures. */
export const DURATION = 1 << 21;
export const LENGTH = 1 << 22;
export const MASS = 1 << 23;
export const DEGREE = 1 << 24;
export const SPEED = 1 << 26;
/** A common noun for people ("nurse", "lawmakers"). */
export const PEOPLE = 1 << 25;
