import { BIOLOGY } from './biology.ts';
import { CHAT } from './chat.ts';
import { COURSE } from './course.ts';
import { CRIME_AND_COURTS } from './crime-and-courts.ts';
import { DERIVATIONS } from './derivations.ts';
import { DIPLOMACY } from './diplomacy.ts';
import { DISASTERS } from './disasters.ts';
import { EARTH_AND_PLACES } from './earth-and-places.ts';
import { ECONOMY } from './economy.ts';
import { EVENTS } from './events.ts';
import { EVERYDAY } from './everyday.ts';
import { FAMILIES } from './families.ts';
import { FOOD_AND_HOME } from './food-and-home.ts';
import { GENERAL_NOUNS } from './general-nouns.ts';
import { GENERAL_VERBS } from './general-verbs.ts';
import { HEALTH } from './health.ts';
import { HISTORY_AND_RULE } from './history-and-rule.ts';
import { KINDS_OF_THINGS } from './kinds-of-things.ts';
import { MEASURES } from './measures.ts';
import { MEDIA_AND_SPEECH } from './media-and-speech.ts';
import { OFFICES } from './offices.ts';
import { PEOPLE } from './people.ts';
import { PHRASAL_VERBS } from './phrasal-verbs.ts';
import { PLACES } from './places.ts';
import { POLITICS } from './politics.ts';
import { RELATED } from './related.ts';
import { SCIENCE } from './science.ts';
import { SPELLINGS } from './spellings.ts';
import { SPORT } from './sport.ts';
import { SPORT_AND_TRANSPORT } from './sport-and-transport.ts';
import { STATES } from './states.ts';
import { TECHNOLOGY } from './technology.ts';
import { TRADE_AND_MONEY } from './trade-and-money.ts';
import { TRANSPORT } from './transport.ts';
import { WAR } from './war.ts';
import { WEAPONS } from './weapons.ts';
import { WEATHER } from './weather.ts';

/**
 * Words of news and of encyclopedias that stand for one another, one table a subject, one group a line, folded and
 * lower case; a phrase is joined by underscores, a star says that only the first word is related to the others, and >
 * that the others are kinds of the first. A line that begins with ~ (before a star or >) is of words that come near
 * each other and need not mean the same. A word may stand in several groups; groups do not chain. Kept by hand: no free
 * source of this kind is small, and most list senses that mislead here. Nothing in it belongs to one event.
 *
 * A phrase is one word to a question too, which no longer asks for its parts: a line names the part that an article may
 * have alone ("gas station", station). What people type and articles mean otherwise ("go off", "take out") heads a >
 * line. Opposites and siblings (kill and wound, win and lose) stay apart; so do words that only share a stem with
 * another sense (an executive and to execute, a defendant and to defend).
 */
const SAME: readonly string[] = [
  WAR,
  WEAPONS,
  DISASTERS,
  CRIME_AND_COURTS,
  POLITICS,
  DIPLOMACY,
  ECONOMY,
  HEALTH,
  TRANSPORT,
  SPORT,
  PEOPLE,
  MEDIA_AND_SPEECH,
  PLACES,
  EVERYDAY,
  WEATHER,
  TECHNOLOGY,
  OFFICES,
  EVENTS,
  COURSE,
  STATES,
  MEASURES,
  KINDS_OF_THINGS,
  PHRASAL_VERBS,
  CHAT,
  FAMILIES,
  GENERAL_VERBS,
  GENERAL_NOUNS,
  SCIENCE,
  BIOLOGY,
  EARTH_AND_PLACES,
  FOOD_AND_HOME,
  HISTORY_AND_RULE,
  TRADE_AND_MONEY,
  SPORT_AND_TRANSPORT,
  DERIVATIONS,
  SPELLINGS,
];

/** A group of words that may answer for one another, and how well: 0 to 1. */
export interface Group {
  readonly words: readonly (readonly string[])[];
  readonly strength: number;
  /** Only the first word is related to the others, which differ from one another. */
  readonly hub: boolean;
  /** Only the first word may be filled by the others, never they by it: a leader may be a president. */
  readonly broader: boolean;
}

/** The marks of a line and its words. */
const LINE = /^(~?)([*>]?)(.+)$/;
const NEAR_STRENGTH = 0.55;

const read = (table: string, strength: number): Group[] =>
  table.split('\n').flatMap((line) => {
    const [, near, mark, words] = LINE.exec(line) ?? [];
    if (words === undefined) return [];
    return {
      words: words.split(' ').map((word) => word.split('_')),
      strength: near ? NEAR_STRENGTH : strength,
      hub: mark === '*',
      broader: mark === '>',
    };
  });

/** Every group of the thesaurus. */
export const GROUPS: readonly Group[] = [...SAME.flatMap((table) => read(table, 0.8)), ...read(RELATED, 0.3)];
