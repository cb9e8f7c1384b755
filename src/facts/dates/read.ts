import type { Article } from '../../corpus/article.ts';
import type { DatedPassage } from '../facts.ts';
import { numberValue, ordinalValue } from '../language/numbers.ts';
import { addDays, type Days, yearOf } from './calendar.ts';
import { beginningFor, beginningsIn } from './campaigns.ts';
import { dateOfPicture } from './captions.ts';
import { disagreeing } from './disagree.ts';
import { eventAfter, tellsOf, wasTold } from './events.ts';
import { type Lands, landsOf } from './lands.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { countsThoseStruck, type Opening, openingOf } from './opening.ts';
import type { Reading, Scene } from './rule.ts';
import { isOwnSpeech, isSpokenToday } from './spoken.ts';

/**
 * Every passage of an article that says when something happened, in the order of the text. Days are worked out from
 * the article's own date and from days it told before; what cannot be worked out keeps null days and is never guessed.
 */
export function readDates(article: Article): readonly DatedPassage[] {
  const mentions = mentionsOf(article);
  const readings = new Map<Mention, Reading | null>();
  const work = new Work(article, mentions, readings);
  // What stands alone first; then dates without a year; then quotations, which count from the day they were spoken; then what counts from others.
  const pass = ({ rule, quoted }: Mention): number =>
    rule.second === true ? 3 : quoted ? 2 : rule.yearless === true ? 1 : 0;
  for (const turn of [0, 1, 2, 3]) {
    for (const mention of mentions) if (pass(mention) === turn) work.read(mention);
  }
  const passages = mentions.flatMap((mention): DatedPassage[] => {
    const reading = readings.get(mention);
    return reading === null || reading === undefined ? [] : [passageOf(mention, reading, article.date)];
  });
  return disagreeing(passages);
}

function passageOf(mention: Mention, reading: Reading, today: string): DatedPassage {
  const { sentence, at, words, rule, governed, quoted } = mention;
  const shift = (span: { start: number; end: number }) => ({
    start: span.start + sentence.start,
    end: span.end + sentence.start,
  });
  return {
    sentence,
    at: shift(at),
    basis: words,
    clause: shift(governed.clause),
    start: reading.days?.start ?? null,
    end: reading.days?.end ?? null,
    exact: reading.exact,
    rule: rule.name,
    from: reading.from,
    // "has been declared for Friday": nobody has said it on a day still to come
    dates: (reading.days?.start ?? today) > today ? 'event' : governed.dates,
    quoted,
    disagrees: [],
  };
}

/** So many days before the article, an event is its news. */
const NEWS = 31;

const YEARS_AFTER = /,\s+(?:[\p{L}\d-]+\s+){0,3}(?:years?|months?)\s+(?:after|since|following)\s/u;

/** What stands between a day and the words that count from it: nothing much, or "Monday’s raid came a day after". */
const BESIDE =
  /^[,\s—–-]*(?:(?:just|only|barely|the)\s+)?$|^(?:[’']s(?:\s+[\p{Ll}-]+){1,3})?\s+(?:came|comes|happened|occurred)\s+(?:(?:just|only|barely)\s+)?$/u;

/** "By Tuesday evening 12 bodies had been found": what is told after it need not be of that day. */
const BY = /(?<!\p{L})[Bb]y\s+(?:(?:late|early)\s+)?$/u;

class Work {
  private readonly article: Article;
  private readonly today: string;
  private readonly mentions: readonly Mention[];
  private readonly readings: Map<Mention, Reading | null>;
  private knownLands: Lands | null = null;
  private knownOpening: Opening | null | undefined;
  private knownSpoken: boolean | null = null;

  constructor(article: Article, mentions: readonly Mention[], readings: Map<Mention, Reading | null>) {
    this.article = article;
    this.today = article.date;
    this.mentions = mentions;
    this.readings = readings;
  }

  read(mention: Mention): void {
    this.readings.set(mention, mention.rule.read(mention.groups, this.sceneOf(mention)));
  }

  private sceneOf(mention: Mention): Scene {
    const { mentions, today } = this;
    const index = mentions.indexOf(mention);
    const previous = mentions[index - 1];
    const next = mentions[index + 1];
    const { text } = mention.sentence;
    const between = (from: number, to: number): string => text.slice(from, to);
    const beside =
      previous?.sentence === mention.sentence && BESIDE.test(between(previous.at.end, mention.at.start))
        ? this.dayOf(previous)
        : null;
    const ahead =
      next?.sentence === mention.sentence && !/[,;:—–]/u.test(between(mention.at.end, next.at.start))
        ? this.dayOf(next)
        : null;
    const before = this.before(mention, index);
    const second = mention.rule.second === true;
    return {
      today,
      governed: mention.governed,
      text,
      at: mention.at,
      quoted: mention.quoted,
      now: mention.quoted ? (this.saidOn(mention) ?? this.spokenToday(mention)) : today,
      before,
      told: this.told(mention, index),
      yearTold: this.yearTold(mention, index),
      yearNamed: second ? this.yearNamed(mention, index) : null,
      byThen: second && this.byThen(mention, index),
      inParagraph: second ? this.inParagraph(mention, index) : null,
      otherYear: this.otherYear(mention, index),
      story: before ?? this.story(mention, index),
      beside: beside ?? (second && ahead === null ? this.picture(mention) : null),
      ahead,
      event: second ? this.event(mention) : null,
      news: second ? this.news(mention, index) : [],
      // Years that the words give are read first; what leans on them has a later turn.
      opening: second || mention.rule.yearless === true ? (this.opening()?.day ?? null) : null,
      aftermath: second ? this.aftermath(mention, index) : null,
      lands: () => this.lands(),
      began: second ? this.began(mention) : null,
    };
  }

  private daysOf(mention: Mention | undefined): Days | null {
    return mention === undefined ? null : (this.readings.get(mention)?.days ?? null);
  }

  /** The one day of a mention that has been read and is not a span. */
  private dayOf(mention: Mention | undefined): string | null {
    const days = mention === undefined ? null : (this.readings.get(mention)?.days ?? null);
    return days !== null && days.start === days.end ? days.start : null;
  }

  /** When the quotation around these words was spoken, if their own sentence says so. */
  private saidOn(mention: Mention): string | null {
    const saying = this.mentions.find(
      (other) => other.sentence === mention.sentence && !other.quoted && other.governed.dates === 'saying',
    );
    return this.dayOf(saying);
  }

  /** The article's date, where the words of a quotation can have been spoken on no other day. */
  private spokenToday(mention: Mention): string | null {
    const daysOf = (other: Mention): Days | null | undefined => this.readings.get(other)?.days;
    this.knownSpoken ??= isSpokenToday(this.mentions, daysOf, this.today);
    if (!this.knownSpoken || !isOwnSpeech(mention, this.article)) return null;
    const { paragraph } = mention.sentence;
    const said = this.mentions.filter(
      (other) => other.sentence.paragraph === paragraph && !other.quoted && other.governed.dates === 'saying',
    );
    return said.every((other) => this.dayOf(other) === this.today) ? this.today : null;
  }

  private lands(): Lands {
    this.knownLands ??= landsOf(this.article);
    return this.knownLands;
  }

  private opening(): Opening | null {
    if (this.knownOpening === undefined)
      this.knownOpening = openingOf(this.article, this.mentions, this.readings);
    return this.knownOpening;
  }

  /** The day of the event that the article opens with, for words that count from it without naming it. */
  private aftermath(mention: Mention, index: number): string | null {
    const opening = this.opening();
    if (opening === null || mention.quoted || !countsThoseStruck(mention.sentence.text)) return null;
    for (const other of this.mentions.slice(0, index)) {
      const reading = this.readings.get(other);
      if (other.quoted || reading === null || reading === undefined) continue;
      if (other.sentence.paragraph === mention.sentence.paragraph) return null;
      const day = this.dayOf(other);
      const since = day !== null && day > opening.day && day <= addDays(opening.day, NEWS);
      if (since) return null;
    }
    return opening.day;
  }

  private picture(mention: Mention): string | null {
    const last = this.mentions.filter((other) => other.sentence === mention.sentence).at(-1);
    if (last === undefined || last === mention || !dateOfPicture(mention, last)) return null;
    return this.readings.get(last)?.exact === true ? this.dayOf(last) : null;
  }

  /** Whether the day that the sentence before gives only says by when something had come about. */
  private byThen(mention: Mention, index: number): boolean {
    const previous = this.mentions[index - 1];
    if (previous === undefined || previous.sentence === mention.sentence) return false;
    return BY.test(previous.sentence.text.slice(0, previous.at.start));
  }

  /** The one day that the sentences before in the paragraph tell of, if they leave none open. */
  private inParagraph(mention: Mention, index: number): string | null {
    if (mention.quoted) return null;
    const days = new Set<string | null>();
    for (const other of this.mentions.slice(0, index)) {
      if (other.sentence.paragraph !== mention.sentence.paragraph || other.sentence.caption) continue;
      const reading = this.readings.get(other);
      if (other.quoted || reading === null || reading === undefined) continue;
      days.add(other.governed.dates === 'event' ? this.dayOf(other) : null);
    }
    return days.size === 1 ? ([...days][0] ?? null) : null;
  }

  /** The one year that the words before name in this paragraph; a day of the news does not name its year. */
  private yearNamed(mention: Mention, index: number): number | null {
    if (mention.quoted) return null;
    let near: number | null = null;
    const years = new Set<number>();
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = this.mentions[at];
      if (other === undefined || other.sentence.paragraph !== mention.sentence.paragraph) break;
      const reading = this.readings.get(other);
      if (other.quoted || reading === null || reading === undefined) continue;
      if (near !== null && other.sentence.index !== near) break;
      near = other.sentence.index;
      const { days, exact } = reading;
      if (days === null) return null;
      const own = yearOf(days.end) === yearOf(this.today);
      if (own && !exact) continue;
      years.add(yearOf(days.start));
      years.add(yearOf(days.end));
    }
    return years.size === 1 ? ([...years][0] ?? null) : null;
  }

  /** The one day that was last told, see {@link told}. */
  private before(mention: Mention, index: number): string | null {
    const days = this.told(mention, index);
    return days !== null && days.start === days.end ? days.start : null;
  }

  /** Whether the paragraph has named a year that is not the article's, or the sentence names one. */
  private otherYear(mention: Mention, index: number): boolean {
    const own = this.ownYearFrom(mention, index);
    return this.mentions.some((other, at) => {
      if (other.sentence.paragraph !== mention.sentence.paragraph || other.sentence.index < own) return false;
      if (at > index && other.sentence !== mention.sentence) return false;
      // "convicted him in January, nearly two years after the Feb. 19, 2022, fire": so long before
      const between = mention.sentence.text.slice(mention.at.end, other.at.start);
      if (at > index && YEARS_AFTER.test(between)) return false;
      const reading = this.readings.get(other);
      if (reading === null || reading === undefined || !reading.exact || reading.days === null) return false;
      // "would be normal by 2040": nothing of the past is told there.
      if (yearOf(reading.days.start) > yearOf(this.today)) return false;
      return (
        yearOf(reading.days.start) !== yearOf(this.today) || yearOf(reading.days.end) !== yearOf(this.today)
      );
    });
  }

  /**
   * From which sentence on nothing need be looked for: "In the first half of 2025 3,141 died, after 5,600 in 2024. About
   * 1.3 million were displaced in June" is back in the article's own year, which the sentence before has named.
   */
  private ownYearFrom({ sentence }: Mention, index: number): number {
    let near = 0;
    for (const other of this.mentions.slice(0, index)) {
      if (other.sentence.paragraph !== sentence.paragraph || other.sentence === sentence) continue;
      const reading = this.readings.get(other);
      if (reading === null || reading === undefined || !reading.exact || reading.days === null) continue;
      const { start, end } = reading.days;
      const own = yearOf(start) === yearOf(this.today) && yearOf(end) === yearOf(this.today);
      if (own) near = other.sentence.index + 1;
      else if (other.sentence.index >= near) near = 0;
    }
    return near;
  }

  /** The last days told in the same sentence, or the only ones of the body sentence before. */
  private told(mention: Mention, index: number): Days | null {
    const { sentence, quoted } = mention;
    const previous = this.mentions[index - 1];
    if (previous?.sentence === sentence) return previous.quoted === quoted ? this.daysOf(previous) : null;
    if (previous === undefined || quoted || sentence.index === 0 || previous.sentence.caption) return null;
    const near = previous.sentence;
    if (near.paragraph !== sentence.paragraph || near.index !== sentence.index - 1) return null;
    const same = this.mentions.filter((other) => other.sentence === near && !other.quoted);
    return same.length === 1 ? this.daysOf(same[0]) : null;
  }

  /** The days of the one year that the sentence before gives, with a weekday of the news beside it perhaps. */
  private yearTold({ sentence, quoted }: Mention, index: number): Days | null {
    if (quoted || sentence.index === 0) return null;
    const told = this.mentions.slice(0, index).flatMap((other) => {
      const near =
        other.sentence.paragraph === sentence.paragraph && other.sentence.index === sentence.index - 1;
      const reading = near && !other.quoted ? this.readings.get(other) : undefined;
      return reading?.exact === true && reading.days !== null ? [reading.days] : [];
    });
    const years = new Set(told.flatMap(({ start, end }) => [yearOf(start), yearOf(end)]));
    return years.size === 1 ? (told[0] ?? null) : null;
  }

  /** The article's date, if the last day its body has told up to here is the same. */
  private story(mention: Mention, index: number): string | null {
    if (mention.quoted) return null;
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = this.mentions[at];
      if (other === undefined || other.sentence.caption || other.quoted) continue;
      if ((this.readings.get(other)?.days ?? null) === null) continue;
      return this.dayOf(other) === this.today ? this.today : null;
    }
    return null;
  }

  /** The one day of the news on which the event happened that these words name after them ("before the collapse"). */
  private event(mention: Mention): string | null {
    if (mention.quoted) return null;
    const event = eventAfter(mention.sentence.text.slice(mention.at.end));
    if (event === null) return null;
    const days = new Set(
      this.mentions.flatMap((other) => {
        const day = other.quoted || other.governed.dates === 'saying' ? null : this.dayOf(other);
        const recent = day !== null && day <= this.today && day >= addDays(this.today, -NEWS);
        return recent && tellsOf(event, other.sentence.text, other.governed.clause) ? [day] : [];
      }),
    );
    const opening = days.size === 0 ? this.opening() : null;
    if (opening !== null && wasTold(event, opening.text)) return opening.day;
    return days.size === 1 ? ([...days][0] ?? null) : null;
  }

  /** The days that the body has told before these words, where all that its paragraph told are of the week of the news. */
  private news(mention: Mention, index: number): readonly string[] {
    const days: string[] = [];
    for (const other of this.mentions.slice(0, index)) {
      if (mention.quoted || other.quoted || other.sentence.caption) continue;
      const own = this.daysOf(other);
      const near = own !== null && own.start >= addDays(this.today, -6) && own.end <= this.today;
      if (near) days.push(own.start, own.end);
      else if (other.sentence.paragraph === mention.sentence.paragraph) return [];
    }
    return days;
  }

  private began(mention: Mention): string | null {
    const { o, n, n2 } = mention.groups;
    const number = o === undefined ? numberValue(n ?? n2 ?? '') : ordinalValue(o);
    const beginnings = this.mentions.flatMap((other) => {
      const day = this.dayOf(other);
      return day === null || other === mention
        ? []
        : beginningsIn(other.sentence.text, other.governed.clause, day);
    });
    // What is numbered stands right after ("of Operation …") or, as a subject, in the same clause.
    const after = mention.sentence.text.slice(mention.at.end, mention.at.end + 60);
    const near = /^[^,.;:—]*/u.exec(after)?.[0] ?? '';
    const { start, end } = mention.governed.clause;
    const words = /^\s+of\b/u.test(after) ? near : mention.sentence.text.slice(start, end);
    return beginningFor(words, number, beginnings, this.today);
  }
}
