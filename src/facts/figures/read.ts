import type { Article, Paragraph, Sentence, Span } from '../../corpus/article.ts';
import { type Attribution, attributionsOf } from '../attribution/who-reports.ts';
import type { Bound, Figure } from '../facts.ts';
import { type Word, wordsOf } from '../words.ts';
import { readAttribute, readBodiesOf, readNoun, readPostposed } from './adjacent.ts';
import { readAmong } from './among.ts';
import { asOfWhen } from './as-of.ts';
import { type Count, countsIn } from './count.ts';
import { HARM_WORD } from './harm.ts';
import { readNone } from './none.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { readNounOf, readObject } from './object.ts';
import { readPart, wholeOf } from './part.ts';
import type { Counted, Reading } from './reading.ts';
import { readSubject } from './subject.ts';
import { readToll } from './toll.ts';
import { isUnreal } from './unreal.ts';
import { ownerBefore, whereOf } from './where.ts';

/** A sentence of more words is no sentence but a table or a dump: its parts do not speak of each other. */
const MOST_WORDS = 300;

/** The rules in the order they are tried: what stands closest to the number first. */
const RULES: readonly ((counted: Counted) => Reading | null)[] = [
  readAmong,
  readAttribute,
  readNoun,
  readBodiesOf,
  readPostposed,
  readSubject,
  readObject,
  readNounOf,
  readToll,
  readPart,
];

/**
 * Every count of people killed, wounded, missing, captured or displaced that an article states, in its order, with who
 * reports it. Nothing is added up; a count that is denied, supposed or only possible is not one.
 */
export function readFigures(article: Article): readonly Figure[] {
  return article.paragraphs.flatMap((paragraph) => {
    const figures: Figure[] = [];
    let before: Told | null = null;
    for (const sentence of paragraph.sentences) {
      const told: Told = readSentence(paragraph, sentence, before);
      figures.push(...told.figures);
      before = told;
    }
    return figures;
  });
}

/** A sentence with what it tells: kept so that a pronoun in the next one can be led back to its reporter. */
interface Told {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly reporter: string | null;
}

function readSentence(paragraph: Paragraph, sentence: Sentence, previous: Told | null): Told {
  if (!HARM_WORD.test(sentence.text))
    return { sentence, figures: [], reporter: onlyReporter(paragraph, sentence) };
  const words = wordsOf(sentence.text, sentence.start);
  if (words.length > MOST_WORDS) return { sentence, figures: [], reporter: null };
  const attribution = attributionsOf(words);
  const figures: Figure[] = [];
  const made = new Map<Reading, Figure>();
  for (const reading of readingsOf(words, previous?.sentence ?? null)) {
    const figure = figureOf(
      paragraph,
      sentence,
      words,
      reading,
      attribution(reading.count.first),
      previous,
      made,
    );
    if (figure === null) continue;
    made.set(reading, figure);
    figures.push(figure);
  }
  for (const none of readNone(words)) {
    const at = attribution(none.first);
    const who = reporterFrom(paragraph, at, previous);
    if (who === null) continue;
    const skip = at.is === 'named' ? at.name : null;
    const segment = segmentOf(words, none.first);
    figures.push({
      kind: none.kind,
      value: 0,
      bound: 'none reported',
      upTo: null,
      counted: slice(paragraph, none.counted),
      where: sliceOrNull(
        paragraph,
        placeOf(words, at, none.last + 1, { from: none.first, to: segment.to }, skip),
      ),
      reporter: who.reporter,
      asOf: sliceOrNull(paragraph, asOfWhen(words, none.first, segment.from, segment.to)),
      sentence,
      at: none.at,
      context: who.context,
      partOf: null,
    });
  }
  figures.sort((a, b) => a.at.start - b.at.start);
  return { sentence, figures, reporter: onlyReporter(paragraph, sentence) };
}

/** What each count of the sentence says, in order. */
function readingsOf(words: readonly Word[], before: Sentence | null): Reading[] {
  const readings: Reading[] = [];
  const passed: { count: Count; noun: NounPhrase }[] = [];
  for (const count of countsIn(words)) {
    // The 120 of "40 of the 120 passengers drowned" are not all drowned.
    if (words[count.from - 1]?.low === 'of' && passed.at(-1)?.count.next === count.from - 1) continue;
    const noun = nounPhraseAt(words, count.next);
    const counted: Counted = { words, count, noun, before, earlier: readings, passed };
    if (!isUnreal(words, count.from, Math.max(noun.next, count.next))) {
      for (const rule of RULES) {
        const reading = rule(counted);
        if (reading === null) continue;
        readings.push(reading.part === null ? { ...reading, part: wholeOf(counted, reading) } : reading);
        break;
      }
    }
    passed.push({ count, noun });
  }
  return readings;
}

function figureOf(
  paragraph: Paragraph,
  sentence: Sentence,
  words: readonly Word[],
  reading: Reading,
  attribution: Attribution,
  previous: Told | null,
  made: ReadonlyMap<Reading, Figure>,
): Figure | null {
  const who = reporterFrom(paragraph, attribution, previous);
  if (who === null) return null;
  const { count } = reading;
  const skip = attribution.is === 'named' ? attribution.name : null;
  const context = reading.from?.sentence ?? who.context;
  const partOf = reading.part === null ? null : (made.get(reading.part) ?? null);
  const segment = segmentOf(words, count.first);
  const place = reading.rule === 'toll' ? ownerBefore(words, indexAt(words, reading.counted.start)) : null;
  const where = place ?? placeOf(words, attribution, reading.noun.next, segment, skip);
  return {
    kind: reading.kind,
    value: count.value,
    bound: boundOf(reading),
    upTo: count.upTo,
    counted: reading.from?.counted ?? slice(paragraph, reading.counted),
    where: sliceOrNull(paragraph, where) ?? (reading.from === null ? null : ownerIn(reading.from)),
    reporter: who.reporter,
    asOf: sliceOrNull(paragraph, timeOf(words, attribution, reading, segment)),
    sentence,
    at: { start: words[count.first]?.start ?? 0, end: words[count.last]?.end ?? 0 },
    context,
    partOf,
  };
}

/** As of when: said next to the count, else within what is reported, else with the saying of it. */
function timeOf(
  words: readonly Word[],
  attribution: Attribution,
  { count }: Reading,
  segment: { readonly from: number; readonly to: number },
): Span | null {
  const others = countsIn(words).filter(({ article }) => !article);
  const next = others.find(({ first }) => first > count.last)?.from ?? segment.to;
  const from = attribution.is === 'named' ? Math.max(segment.from, attribution.from) : segment.from;
  const to = attribution.is === 'named' ? Math.min(segment.to, attribution.to) : segment.to;
  return (
    asOfWhen(words, count.first, count.last, Math.min(next, to)) ??
    asOfWhen(words, count.first, from, to) ??
    asOfWhen(words, count.first, segment.from, segment.to)
  );
}

/** Where, within what is reported ("told reporters in Kyiv that …" is no place of the count), or "In Lebanon, …". */
function placeOf(
  words: readonly Word[],
  attribution: Attribution,
  at: number,
  segment: { readonly from: number; readonly to: number },
  skip: Span | null,
): Span | null {
  if (attribution.is !== 'named') return whereOf(words, at, segment.from, segment.to, skip);
  const from = Math.max(segment.from, attribution.from);
  const inside = whereOf(words, at, from, Math.min(segment.to, attribution.to), skip);
  return inside ?? (segment.from === 0 ? whereOf(words, 0, 0, 1, skip) : null);
}

function boundOf({ count, passes }: Reading): Bound {
  return passes && count.bound === 'exact' ? 'more than' : count.bound;
}

/** Where the toll of the sentence before lies: "Iran’s death toll … . The ministry put the figure at 787". */
function ownerIn(from: { readonly sentence: Sentence; readonly counted: string }): string | null {
  const words = wordsOf(from.sentence.text);
  const at = from.sentence.text.indexOf(from.counted);
  const owner = ownerBefore(words, indexAt(words, at));
  const place = owner ?? whereOf(words, indexAt(words, at), 0, words.length, null);
  return place === null ? null : from.sentence.text.slice(place.start, place.end);
}

function indexAt(words: readonly Word[], start: number): number {
  const found = words.findIndex((word) => word.start >= start);
  return found === -1 ? words.length : found;
}

/** The stretch of words around a count that no "while", "but" or ";" parts from it. */
function segmentOf(words: readonly Word[], at: number): { readonly from: number; readonly to: number } {
  const parts = (word: Word | undefined): boolean =>
    word !== undefined && (word.text === ';' || /^(?:while|whereas|but|although|though)$/u.test(word.low));
  let from = at;
  while (from > 0 && !parts(words[from - 1])) from -= 1;
  let to = at;
  while (to < words.length && !parts(words[to])) to += 1;
  return { from, to };
}

/** Who reports, or null where the count is denied. A pronoun leads to the only reporter of the sentence before. */
function reporterFrom(
  paragraph: Paragraph,
  attribution: Attribution,
  previous: Told | null,
): { readonly reporter: string | null; readonly context: Sentence | null } | null {
  if (attribution.is === 'denied') return null;
  if (attribution.is === 'named') return { reporter: slice(paragraph, attribution.name), context: null };
  if (attribution.is === 'pronoun' && previous !== null && previous.reporter !== null) {
    if (agrees(attribution.low, previous.reporter))
      return { reporter: previous.reporter, context: previous.sentence };
  }
  return { reporter: null, context: null };
}

/** "he" and "she" are persons with a name, "they" more than one, "it" an office, an agency, an army. */
function agrees(pronoun: string, name: string): boolean {
  const office =
    /\b(?:ministry|agency|army|military|police|government|office|service|society|council|media|television|group|movement|organi[sz]ation|observatory|authority|department|command|forces?|committee|hospital|union|network|news|company|un|united nations|nato)\b/iu.test(
      name,
    );
  const plural = /(?:^|\s)\p{Ll}[\p{L}-]*s$/u.test(name) && !office;
  if (pronoun === 'they') return plural;
  if (pronoun === 'it') return office;
  if (pronoun === 'he' || pronoun === 'she') return !office && !plural;
  return false;
}

/** The one reporter a sentence names, or null when it names none or more than one. */
function onlyReporter(paragraph: Paragraph, sentence: Sentence): string | null {
  const words = wordsOf(sentence.text, sentence.start);
  if (words.length > MOST_WORDS) return null;
  const attribution = attributionsOf(words);
  const names = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const found = attribution(at);
    if (found.is === 'named') names.add(slice(paragraph, found.name));
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function slice(paragraph: Paragraph, span: Span): string {
  return paragraph.text.slice(span.start, span.end);
}

function sliceOrNull(paragraph: Paragraph, span: Span | null): string | null {
  return span === null ? null : slice(paragraph, span);
}
