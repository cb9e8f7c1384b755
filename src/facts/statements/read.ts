import type { Article, Paragraph, Sentence } from '../../corpus/article.ts';
import { isPronoun } from '../attribution/subject.ts';
import { readEntities } from '../entities/read.ts';
import type { Entity, Slice, Statement } from '../facts.ts';
import { type Attribution, attributionOf, type Marked, marked } from './attribution.ts';
import { mentionsIn } from './people.ts';
import { type Place, type Speaker, Speakers } from './speaker.ts';

/** One quotation with its place and what ties it to a speaker. */
interface Quoted {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly slice: Slice;
  readonly closed: boolean;
  readonly sentences: readonly Sentence[];
  readonly attribution: Attribution;
}

interface Draft {
  readonly parts: Quoted[];
  speaker: Speaker | null;
  by: Statement['by'];
}

/**
 * Every directly quoted speech of an article, in the order of the text. A quotation is speech when a speech verb
 * governs it or when it stands as sentences of its own; titles, nicknames and scare quotes are left out. `entities`
 * may be those of the whole edition; without them the article's own are read.
 */
export function readStatements(
  article: Article,
  entities: readonly Entity[] = readEntities([article]),
): readonly Statement[] {
  const known = READ.get(article);
  if (known?.entities === entities) return known.statements;
  const statements = statementsOf(article, entities);
  READ.set(article, { entities, statements });
  return statements;
}

/** What was read last of an article: its figures ask for it too. */
const READ = new WeakMap<
  Article,
  { readonly entities: readonly Entity[]; readonly statements: readonly Statement[] }
>();

function statementsOf(article: Article, entities: readonly Entity[]): readonly Statement[] {
  const marks = new Map(article.paragraphs.map((paragraph) => [paragraph, marked(paragraph.text)]));
  const speakers = new Speakers(article, mentionsIn(article, entities), marks);
  const drafts: Draft[] = [];
  for (const paragraph of article.paragraphs) {
    const own = marks.get(paragraph);
    if (own === undefined || own.quotations.length === 0) continue;
    own.quotations.forEach((_, index) => {
      const quoted = quotedAt(paragraph, own, index);
      if (quoted !== null) place(drafts, quoted, own, speakers);
    });
  }
  return drafts.filter((draft) => !isScrap(draft, marks)).map((draft) => statementOf(draft));
}

function quotedAt(paragraph: Paragraph, own: Marked, index: number): Quoted | null {
  const quotation = own.quotations[index];
  if (quotation === undefined) return null;
  const { start, end, closed } = quotation;
  const sentences = paragraph.sentences.filter((one) => one.start < end && one.end > start);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return null;
  const frame = { start: first.start, end: last.end };
  return {
    paragraph,
    index,
    slice: { paragraph: paragraph.number, start, end },
    closed,
    sentences,
    attribution: attributionOf(own, index, frame),
  };
}

/** Adds a quotation to the speech it goes on with, or begins a new one; drops what is no speech. */
function place(drafts: Draft[], quoted: Quoted, own: Marked, speakers: Speakers): void {
  const last = drafts.at(-1);
  const before = last?.parts.at(-1);
  if (last !== undefined && before !== undefined) {
    if (goesOnInNextParagraph(before, quoted)) {
      last.parts.push(quoted);
      if (last.speaker === null && last.by === null) name(last, quoted, speakers);
      return;
    }
    if (isSameSpeech(before, quoted, own)) {
      last.parts.push(quoted);
      return;
    }
  }
  const { attribution } = quoted;
  if (attribution.kind === 'none') return;
  if (attribution.kind === 'bare' && !isUtterance(quoted, own)) return;
  const draft: Draft = { parts: [quoted], speaker: null, by: null };
  name(draft, quoted, speakers);
  drafts.push(draft);
}

function name(draft: Draft, quoted: Quoted, speakers: Speakers): void {
  const { attribution, paragraph, sentences } = quoted;
  if (attribution.kind === 'spoken') {
    const { subject, verb } = attribution;
    if (subject === null) return;
    const sentence = sentences.find((one) => verb.start >= one.start && verb.end <= one.end) ?? sentences[0];
    if (sentence === undefined) return;
    draft.by = { sentence, at: { start: subject.start, end: subject.end } };
    draft.speaker = speakers.of(subject, { paragraph, sentence });
    return;
  }
  const first = sentences[0];
  if (attribution.kind === 'bare' && first !== undefined) {
    const place: Place = { paragraph, sentence: first };
    draft.speaker = speakers.ofSentenceBefore(place);
  }
}

/** Speech over several paragraphs: no closing mark, and the next paragraph opens with one more. */
function goesOnInNextParagraph(before: Quoted, quoted: Quoted): boolean {
  return (
    !before.closed &&
    quoted.index === 0 &&
    quoted.paragraph.number === before.paragraph.number + 1 &&
    quoted.slice.start === 0
  );
}

/** “…,” he said, adding, “…” — and “…,” he said. “…” — and two scraps under one verb. */
function isSameSpeech(before: Quoted, quoted: Quoted, own: Marked): boolean {
  if (before.paragraph !== quoted.paragraph || quoted.index !== before.index + 1) return false;
  const { attribution } = quoted;
  const earlier = before.attribution;
  if (earlier.kind !== 'spoken') return false;
  const between = own.masked.slice(before.slice.end, quoted.slice.start);
  const sameSentence = before.sentences.at(-1) === quoted.sentences[0];
  if (!sameSentence)
    return attribution.kind === 'bare' && !/[\p{L}\p{N}].*[.!?]\s.*[\p{L}\p{N}]/u.test(between);
  if (attribution.kind !== 'spoken') {
    // “…,” he said. Its verb stands between the two, and the second has none of its own.
    return attribution.kind === 'none' && earlier.where === 'after' && /[,:]\s*$/u.test(between);
  }
  if (attribution.where === 'after') return false;
  if (earlier.where === 'after') return attribution.verb.start >= before.slice.end;
  return attribution.verb.start === earlier.verb.start ||
    /^[^.;]*(?<!\p{L})(?:and|or|,)\s/u.test(between) === false
    ? attribution.verb.start === earlier.verb.start
    : sameSubject(earlier, attribution);
}

function sameSubject(one: Attribution, other: Attribution): boolean {
  if (one.kind !== 'spoken' || other.kind !== 'spoken') return false;
  return one.subject !== null && one.subject.start === other.subject?.start;
}

/** Verbs that give a thing a name or a quality rather than report a sentence. */
const NAMES = /^(?:call|describe|label|brand|dub|characteri[sz]e|denounce|dismiss|reject)/u;

/**
 * One to three quoted words that say nothing by themselves: nobody can be named for them, or they are only what
 * somebody calls a thing ("called the spill “minor”"). A judgement with its article ("a disgrace") stays.
 */
function isScrap({ parts, speaker }: Draft, marks: ReadonlyMap<Paragraph, Marked>): boolean {
  const [first] = parts;
  if (first === undefined || first.attribution.kind !== 'spoken') return false;
  const { verb } = first.attribution;
  const words = parts.flatMap(({ paragraph, slice }) =>
    paragraph.text.slice(slice.start + 1, slice.end).split(/\s+/u),
  );
  // The “Maria”, her mast snapped, drifted off.
  if (speaker === null && words.length === 1 && /^\p{Lu}\p{L}*[”"’»]$/u.test(words[0] ?? '')) return true;
  // "Yes." and "Stop lying," are whole sentences.
  if (words.length > 3 || /^\p{Lu}/u.test(words[0] ?? '')) return false;
  if (speaker === null || isInNoun(parts, words.length)) return true;
  const naming = NAMES.test(marks.get(first.paragraph)?.masked.slice(verb.start, verb.end) ?? '');
  return naming && words.length < 3 && !/^(?:an?|the)$/u.test(words[0] ?? '');
}

/** "said only that “several” people were missing": one word that describes the writer's own noun right behind it. */
function isInNoun([first]: readonly Quoted[], length: number): boolean {
  if (first === undefined || length > 1) return false;
  const next = /^\s(\p{Ll}+)/u.exec(first.paragraph.text.slice(first.slice.end))?.[1];
  return (
    next !== undefined &&
    !/[,.?!…]$/u.test(first.paragraph.text.slice(first.slice.start, first.slice.end - 1)) &&
    !/^(?:by|at|and|or|with|over|that|to|in|on|of|for|from|about|after|before|when|while|as|but|because|if|he|she|they|it|is|was|were|are)$/u.test(
      next,
    )
  );
}

/** A quotation that is a sentence by itself: words enough, a capital, and a full stop, question or exclamation mark. */
function isUtterance(quoted: Quoted, own: Marked): boolean {
  const words = own.text.slice(quoted.slice.start, quoted.slice.end);
  if (quoted.paragraph.caption) return false;
  if (!/^["“„«‘]\s*["“‘]?\p{Lu}/u.test(words)) return false;
  if (!quoted.closed) return true;
  return /[.!?…][”"’»]*$/u.test(words) && words.split(/\s+/u).length >= 3;
}

function statementOf({ parts, speaker, by }: Draft): Statement {
  const sentences: Sentence[] = [];
  for (const part of parts)
    for (const one of part.sentences) if (!sentences.includes(one)) sentences.push(one);
  const named = speaker?.named ?? null;
  const own = by !== null && named === by.sentence && !isPronoun(wordsAt(by));
  return {
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    slices: parts.map(({ slice }) => slice),
    sentences,
    by,
    named: named !== null && !own && !sentences.includes(named) ? named : null,
  };
}

const wordsAt = ({ sentence, at }: NonNullable<Statement['by']>): string =>
  sentence.text.slice(at.start - sentence.start, at.end - sentence.start);
