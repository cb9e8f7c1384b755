import type { Article, Paragraph, Sentence, Span } from '../../corpus/article.ts';
import { type Attribution, attributionsOf } from '../attribution/who-reports.ts';
import { readEntities } from '../entities/read.ts';
import type { Bound, Entity, Figure, Statement } from '../facts.ts';
import { marked } from '../statements/attribution.ts';
import { mentionsIn } from '../statements/people.ts';
import { readStatements } from '../statements/read.ts';
import { Speakers } from '../statements/speaker.ts';
import { type Word, wordsOf } from '../words.ts';
import { asOfWhen } from './as-of.ts';
import { carriesOn, readCarried } from './carried.ts';
import { countsIn } from './count.ts';
import { withCredits } from './credited.ts';
import { earlierBefore, earlierOf, isEarlier } from './earlier.ts';
import { eventNear } from './event.ts';
import { HARM_WORD } from './harm.ts';
import { withInjuredNamed } from './hospital.ts';
import { type None, readNone } from './none.ts';
import type { Reading } from './reading.ts';
import { type Heard, onlyReporter, reporterFrom, type Told } from './reporter.ts';
import { readingsOf } from './rules.ts';
import { ownerIn, ownerOf, ownSegment, placeOf, segmentOf, timeOf } from './setting.ts';

/** A sentence of more words is no sentence but a table or a dump: its parts do not speak of each other. */
const MOST_WORDS = 300;

/**
 * Every count of people killed, wounded, missing, captured or displaced that an article states, in its order, with who
 * reports it. Nothing is added up; a count that is denied, supposed or only possible is not one.
 */
export function readFigures(
  article: Article,
  entities: () => readonly Entity[] = () => readEntities([article]),
): readonly Figure[] {
  const heard = heardIn(article, entities);
  const read = article.paragraphs.flatMap((paragraph) => {
    const figures: Figure[] = [];
    let previous: Told | null = null;
    for (const sentence of paragraph.sentences) {
      const words = withoutQuotedCounts(wordsOf(sentence.text, sentence.start));
      if (words.length > MOST_WORDS) {
        previous = { sentence, reporter: null, figures: [] };
        continue;
      }
      const read: readonly Figure[] =
        HARM_WORD.test(sentence.text) || carriesOn(sentence)
          ? readSentence({ published: article.date, paragraph, sentence, words, previous, heard })
          : [];
      figures.push(...read);
      previous = { sentence, reporter: onlyReporter(paragraph, words), figures: read };
    }
    return withInjuredNamed(figures, paragraph.sentences);
  });
  return withCredits(article, read);
}

/** Pronouns and speech as the reader of statements knows them; the names of an article are read when one is needed. */
function heardIn(article: Article, entities: () => readonly Entity[]): Heard {
  let speakers: Speakers | undefined;
  return {
    behind(pronoun, place) {
      speakers ??= new Speakers(
        article,
        mentionsIn(article, entities()),
        new Map(article.paragraphs.map((paragraph) => [paragraph, marked(paragraph.text)])),
      );
      return speakers.of({ ...pronoun, aside: null }, place);
    },
    speechAt({ number, text }, at) {
      if (!/[“"«‘„]/u.test(text)) return null;
      const holds = ({ slices }: Statement): boolean =>
        slices.some(
          ({ paragraph, start, end }) => paragraph === number && start <= at.start && at.end <= end,
        );
      return readStatements(article, entities()).find(holds) ?? null;
    },
  };
}

/** "killed “more than 200” fighters": marks around a number alone say nothing to the rules. */
function withoutQuotedCounts(words: readonly Word[]): readonly Word[] {
  const dropped = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (!/^[“"]$/u.test(word.text)) continue;
    const close = words.findIndex((other, i) => i > at && /^[”"]$/u.test(other.text));
    // “close to 5,000.”
    const stop = /^[.,]$/u.test(words[close - 1]?.text ?? '') ? 1 : 0;
    const inside = words.slice(at + 1, close - stop);
    if (close === -1 || inside.length > 5 || inside.some(({ kind }) => kind === 'mark')) continue;
    const [count] = countsIn(inside);
    if (count === undefined || count.from > 0 || count.next < inside.length || count.article) continue;
    dropped.add(at).add(close);
  }
  return dropped.size === 0 ? words : words.filter((_, at) => !dropped.has(at));
}

/** A sentence being read. */
interface Here {
  /** The article's day. */
  readonly published: string;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly previous: Told | null;
  readonly heard: Heard;
}

function readSentence(here: Here): Figure[] {
  const { words, previous } = here;
  const attribution = attributionsOf(words);
  const readings = readingsOf(words, previous?.sentence ?? null);
  const made = new Map<Reading, Figure>();
  for (const reading of readings) {
    const partOf = reading.part === null ? null : (made.get(reading.part) ?? null);
    const figure = figureOf(here, reading, readings, attribution(reading.count.first), partOf);
    if (figure !== null) made.set(reading, figure);
  }
  const carried = readings.length > 0 ? null : readCarried(words, previous);
  if (carried !== null) {
    const { reading, whole } = carried;
    const figure = figureOf(here, reading, [reading], attribution(reading.count.first), whole);
    // Who admits to a count is all that sets it apart from the one before.
    if (figure !== null && (whole !== null || !carried.admitted || figure.reporter !== null))
      made.set(reading, figure);
  }
  const none = readNone(words).flatMap((found) => noneOf(here, found, attribution(found.first)) ?? []);
  return [...made.values(), ...none].sort((a, b) => a.at.start - b.at.start);
}

const NOBODY = { reporter: null, context: null };

function figureOf(
  here: Here,
  reading: Reading,
  readings: readonly Reading[],
  attribution: Attribution,
  partOf: Figure | null,
): Figure | null {
  const { paragraph, sentence, words } = here;
  const { count, from } = reading;
  const at = { start: words[count.first]?.start ?? 0, end: words[count.last]?.end ?? 0 };
  const granted = isTakenForGranted(words, reading) && attribution.is !== 'denied';
  const told = granted ? NOBODY : reporterFrom(paragraph, attribution, at, here);
  if (told === null) return null;
  // One other sentence can be cited: where what is counted needs it, the reporter must stand there or here.
  const who = from !== null && told.context !== null && from.sentence !== told.context ? NOBODY : told;
  const segment = beforeFlight(ownSegment(words, reading, readings), reading, readings);
  const setting = settingOf(here, { from: count.from, next: reading.noun.next }, segment);
  const where = ownerOf(words, reading) ?? placeOf(words, attribution, reading.noun.next, segment);
  return {
    kind: reading.kind,
    value: count.value,
    bound: boundOf(reading),
    upTo: count.upTo,
    counted: from?.counted ?? slice(paragraph, reading.counted),
    where: where === null ? from && ownerIn(from) : slice(paragraph, where),
    reporter: who.reporter,
    asOf: setting.own ?? timeIn(here, timeOf(words, attribution, reading, segment)),
    event: setting.event,
    earlier: setting.earlier,
    sentence,
    at,
    context: from?.sentence ?? who.context ?? setting.context,
    partOf,
  };
}

function noneOf(here: Here, none: None, attribution: Attribution): Figure | null {
  const { paragraph, sentence, words } = here;
  const who = reporterFrom(paragraph, attribution, none.at, here);
  if (who === null) return null;
  const { from, to } = segmentOf(words, none.first);
  const setting = settingOf(here, { from: none.first, next: none.last + 1 }, { from, to });
  return {
    kind: none.kind,
    value: 0,
    bound: 'none reported',
    upTo: null,
    counted: slice(paragraph, none.counted),
    where: sliceOrNull(paragraph, placeOf(words, attribution, none.last + 1, { from: none.first, to })),
    reporter: who.reporter,
    asOf: setting.own ?? timeIn(here, asOfWhen(words, none.first, from, to)),
    event: setting.event,
    earlier: setting.earlier,
    sentence,
    at: none.at,
    context: who.context ?? setting.context,
    partOf: null,
  };
}

/** The words for when, unless they date another thing of long ago ("a prison built in 2015"). */
function timeIn({ paragraph, published }: Here, span: Span | null): string | null {
  const time = sliceOrNull(paragraph, span);
  return time === null || isEarlier(time, published) ? null : time;
}

/** What sets a count apart from the news: its event's name, and the date of an earlier event. */
interface Setting {
  readonly event: string | null;
  /** The date in the count's own clause. */
  readonly own: string | null;
  /** That, or the one that the sentence before gives. */
  readonly earlier: string | null;
  /** That sentence. */
  readonly context: Sentence | null;
}

function settingOf(
  { paragraph, words, previous, published }: Here,
  place: { readonly from: number; readonly next: number },
  segment: { readonly from: number; readonly to: number },
): Setting {
  const own = sliceOrNull(paragraph, earlierOf(words, place, segment, published));
  const sentence = previous?.sentence ?? null;
  const told = own === null ? earlierBefore(words, sentence, published) : null;
  return {
    event: sliceOrNull(paragraph, eventNear(words, place.from, segment)),
    own,
    earlier: own ?? told,
    context: told === null ? null : sentence,
  };
}

/** "left 600 people dead and forced 25,000 to flee across the border": the border is where those went who fled. */
function beforeFlight(
  segment: { readonly from: number; readonly to: number },
  { kind, count }: Reading,
  readings: readonly Reading[],
): { readonly from: number; readonly to: number } {
  if (kind === 'displaced') return segment;
  const next = readings.find((other) => other.kind === 'displaced' && other.count.first > count.first);
  return next === undefined ? segment : { ...segment, to: Math.min(segment.to, next.count.from) };
}

/** "would mourn the 12 people killed": known before, so that nobody reports it here. */
function isTakenForGranted(words: readonly Word[], { count, rule }: Reading): boolean {
  return (
    /^(?:the|those|these)$/u.test(words[count.from]?.low ?? '') && /^(?:postposed|attribute)$/u.test(rule)
  );
}

function boundOf({ count, passes }: Reading): Bound {
  return passes && count.bound === 'exact' ? 'more than' : count.bound;
}

function slice(paragraph: Paragraph, span: Span): string {
  return paragraph.text.slice(span.start, span.end);
}

function sliceOrNull(paragraph: Paragraph, span: Span | null): string | null {
  return span === null ? null : slice(paragraph, span);
}
