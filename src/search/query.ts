import type { Background } from './background.ts';
import type { Event } from './event.ts';
import { isTitle } from './mark.ts';
import * as mark from './marks.ts';
import { EVENT } from './pointing.ts';
import type { Question, Slot } from './question.ts';
import type { Knowledge } from './relations.ts';
import { type Correction, correct, type Spelling } from './spelling.ts';
import { stemOf } from './stems.ts';
import type { Table } from './table.ts';
import type { Vectors } from './vectors.ts';

/** What a corpus offers to read a question by. */
export interface Lexicon {
  readonly table: Table;
  readonly spelling: Spelling;
  readonly knowledge: Knowledge;
  readonly background: Background;
  readonly vectors: Vectors;
  /** Stems in alphabetical order, for those that share a beginning. */
  readonly sorted: readonly string[];
  /** Initials of names ("iaea") and the stems of the name. */
  readonly initials: ReadonlyMap<string, readonly string[]>;
  /** What "it" stands for in a question that names nothing. */
  readonly event: Event | null;
}

/** One slot of a question, with everything in the corpus that would fill it. */
export interface Wanted {
  readonly slot: Slot;
  /** How much finding it says, 0 to 1: rare words say more. */
  readonly weight: number;
  /** Its rarity in this corpus and in general English, 0 to 1. */
  readonly local: number;
  readonly general: number;
  readonly name: boolean;
  /** Numbers of stems and how well each fills the slot, 0 to 1. */
  readonly fills: Map<number, number>;
  /** Number of the word exactly as asked, or -1. */
  readonly word: number;
}

const SOFT_SHARE = 0.35;
const ASKING_SHARE = 0.1;
/** How much more a name says than another word as rare. */
export const NAME_SHARE = 1.25;

/** How much finding a slot says beside one with full weight, 0 to 1: less where its word is vague or only asks. */
export const shareOf = ({ asks, soft }: Slot): number => (asks ? ASKING_SHARE : soft ? SOFT_SHARE : 1);

/** A question read against a corpus. */
export interface Query {
  readonly question: Question;
  readonly wanted: readonly Wanted[];
  /** Stems that stand for the asked-for thing and it not for them: its kinds ("what *animals*": goats). */
  readonly kinds: ReadonlySet<number>;
  /** Paragraphs to look at whatever the index offers. */
  readonly openings: readonly number[];
}

const SAME_BEGINNING = 5;
const LONGEST_REST = 4;
const BEGINNING_STRENGTH = 0.4;
const FULL_NAME = 0.85;
const TITLED = 0.6;
const MOST_FILLS = 40;
const RARE = 0.5;
/** Below this, a related word does not show that the asked word was spelled right. */
const SURE = 0.6;

/** A word of general English is taken for a misspelled one only where it is about half an edit nearer. */
const OWN_FIRST = 5;
/** General English's most common words, which nobody types by mistake for a rarer one. */
const EVERYDAY = 12_000;
const RARE_WORD = 5;

/**
 * What a word that neither the corpus nor general English knows was meant to be: a word of the corpus, or one of
 * general English that is nearer, or null. "Accussed" is no "accessed", even where only "charged" stands.
 */
export function respell(
  word: string,
  { table, spelling, background, initials, vectors }: Lexicon,
): string | null {
  const stem = stemOf(word);
  if (table.stemId.has(stem) || background.knows(stem) || initials.has(word)) return null;
  const row = vectors.row(word);
  if (row >= 0 && row < EVERYDAY) return null;
  const own = correct(word, spelling);
  // A rare word that is spelled right may still be meant as the corpus has it ("minster").
  const general = row < 0 ? correct(word, vectors.spelling()) : { word, unlikely: RARE_WORD };
  return nearer(own, general)?.word ?? null;
}

function nearer(own: Correction | null, general: Correction | null): Correction | null {
  if (own === null || general === null) return own ?? general;
  return general.unlikely + OWN_FIRST < own.unlikely ? general : own;
}

/** Looks every content word of a question up in the corpus: as it stands, related, or misspelled. */
export function readQuery(question: Question, lexicon: Lexicon): Query {
  const { table, background } = lexicon;
  const wanted: Wanted[] = [];
  const open = question.slots[question.event]?.stem === EVENT;
  question.slots.forEach((asked, i) => {
    const event = open && i === question.event ? lexicon.event : null;
    const slot = event === null ? asked : { ...asked, written: event.name };
    const fills = new Map<number, number>(event?.fills);
    if (event === null) fill(fills, slot.stem, 1, lexicon);
    for (const [stem, share] of event?.fills ?? [])
      if (share >= SURE) fill(fills, table.stems[stem] ?? '', share, lexicon);
    const word = table.wordId.get(slot.word) ?? -1;
    if (![...fills.values()].some((strength) => strength >= SURE) && !slot.number) {
      fillByInitials(fills, slot, lexicon);
      fillByBeginning(fills, slot.stem, lexicon);
      // Two words written as one ("airdefense").
      if (fills.size === 0) for (const part of splitWord(slot.word, lexicon)) fill(fills, part, 0.7, lexicon);
    }
    const best = strongest(fills);
    const name = slot.capital || isNameHere(slot, lexicon);
    const local = localRarity(best, table);
    const general = background.rarity(slot.stem);
    const weight = Math.max(0.02, (0.5 * local + 0.5 * general) * shareOf(slot) * (name ? NAME_SHARE : 1));
    wanted.push({
      slot,
      weight,
      local: Math.max(0.02, local),
      general: Math.max(0.02, general),
      name,
      fills,
      word,
    });
  });
  fillByNames(wanted, table);
  const head = question.slots[question.head];
  return {
    question,
    wanted,
    kinds: head === undefined ? NO_KINDS : kindsOf(head.stem, lexicon),
    openings: open ? (lexicon.event?.paragraphs ?? []) : [],
  };
}

const NO_KINDS: ReadonlySet<number> = new Set();

function kindsOf(stem: string, { table, knowledge }: Lexicon): ReadonlySet<number> {
  const kinds = new Set<number>();
  for (const [other] of knowledge.relations.get(stem) ?? []) {
    const id = table.stemId.get(other);
    if (id !== undefined && knowledge.relations.get(other)?.has(stem) !== true) kinds.add(id);
  }
  return kinds;
}

/** A surname alone stands for the full name asked for, and for the title that goes with it, less surely. */
function fillByNames(wanted: readonly Wanted[], table: Table): void {
  for (const { fills: own, name, word, slot } of wanted) {
    const stem = table.stemId.get(slot.stem) ?? -1;
    if (stem < 0) continue;
    for (const other of wanted) {
      if (other.slot.at !== slot.at + 1 || !other.name) continue;
      const surname = table.stemId.get(other.slot.stem) ?? -1;
      if (table.calledWith.get(surname)?.has(stem) === true && !own.has(surname)) own.set(surname, FULL_NAME);
    }
    if (name || word < 0) continue;
    for (const surname of table.surnamesOf.get(stem) ?? []) {
      if (!own.has(surname) && own.size < MOST_FILLS) own.set(surname, TITLED);
    }
  }
  for (const { fills, slot } of wanted) {
    const surname = table.stemId.get(slot.stem) ?? -1;
    for (const call of table.calledWith.get(surname) ?? []) {
      if ((table.capitalShare[call] ?? 1) < 0.95 && !fills.has(call)) fills.set(call, TITLED);
    }
  }
}

/** A word that this corpus writes with a capital and general English hardly knows; roles are none ("president"). */
function isNameHere({ stem, word }: Slot, { table, background }: Lexicon): boolean {
  const id = table.stemId.get(stem);
  if (id === undefined || (table.capitalShare[id] ?? 0) < 0.7 || isTitle(word)) return false;
  return !background.knows(stem) || background.rarity(stem) >= RARE || (table.inSentences[id] ?? 0) > 1;
}

function strongest(fills: ReadonlyMap<number, number>): number {
  let best = -1;
  let most = 0;
  for (const [stem, strength] of fills) {
    if (strength > most) {
      most = strength;
      best = stem;
    }
  }
  return best;
}

function localRarity(stem: number, table: Table): number {
  const sentences = table.sentences.length;
  const holding = stem < 0 ? 0 : (table.inSentences[stem] ?? 0);
  return Math.log(1 + (sentences - holding + 0.5) / (holding + 0.5)) / Math.log(1 + (sentences + 0.5) / 0.5);
}

function fill(
  fills: Map<number, number>,
  stem: string,
  strength: number,
  { table, knowledge }: Lexicon,
): void {
  const put = (key: string, value: number): void => {
    const id = table.stemId.get(key);
    if (id !== undefined && (fills.get(id) ?? 0) < value) fills.set(id, value);
  };
  put(stem, strength);
  for (const [other, share] of knowledge.relations.get(stem) ?? []) put(other, strength * share);
}

/** Words of one family share their beginning ("economy", "economic"). */
function fillByBeginning(fills: Map<number, number>, stem: string, { table, sorted }: Lexicon): void {
  if (stem.length < SAME_BEGINNING) return;
  const beginning = stem.slice(0, Math.max(SAME_BEGINNING, stem.length - 3));
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < Math.min(sorted.length, low + 40); i += 1) {
    const other = sorted[i] ?? '';
    if (!other.startsWith(beginning)) break;
    if (other.length - beginning.length > LONGEST_REST || other.includes('_')) continue;
    const id = table.stemId.get(other);
    if (id !== undefined && !fills.has(id)) fills.set(id, BEGINNING_STRENGTH);
  }
}

function fillByInitials(fills: Map<number, number>, slot: Slot, { initials, table }: Lexicon): void {
  for (const stem of initials.get(slot.word) ?? []) {
    const id = table.stemId.get(stem);
    if (id !== undefined) fills.set(id, 0.7);
  }
}

/** Two words of the corpus written as one ("airdefense"), or none. */
function splitWord(word: string, { table }: Lexicon): string[] {
  if (word.length < 7 || word.length > 24) return [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (table.wordId.has(left) && table.wordId.has(right)) return [stemOf(left), stemOf(right)];
  }
  return [];
}

/** Collects the initials of names of two to six words ("International Atomic Energy Agency"). */
export function readInitials(table: Table): Map<string, readonly string[]> {
  const initials = new Map<string, readonly string[]>();
  for (let s = 0; s < table.sentences.length; s += 1) {
    const end = table.tokenStart[s + 1] ?? 0;
    let run: number[] = [];
    for (let t = table.tokenStart[s] ?? 0; t <= end; t += 1) {
      const bits = t < end ? (table.marks[t] ?? 0) : 0;
      if ((bits & (mark.CAPITAL | mark.INITIAL)) !== 0 && (bits & mark.STOP) === 0) {
        run.push(table.stem[t] ?? 0);
        continue;
      }
      if (run.length > 0 && t + 1 < end && /^(?:of|and|for|the)$/.test(table.words[table.word[t] ?? 0] ?? ''))
        continue;
      if (run.length >= 2 && run.length <= 6) {
        const stems = run.map((id) => table.stems[id] ?? '');
        const key = stems.map((stem) => stem[0]).join('');
        if (!initials.has(key)) initials.set(key, stems);
      }
      run = [];
    }
  }
  return initials;
}
