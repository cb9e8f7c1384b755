import type { Span } from '../../corpus/article.ts';
import { A_WEEKDAY } from '../../language/calendar.ts';
import { remembered } from '../remembered.ts';
import type { Word } from '../words.ts';
import { spanOf } from './reading.ts';

/**
 * Nouns for what happened, those of one line may be said of one event. "War" and "violence" hold many events and tell
 * none apart.
 */
const NOUNS: readonly string[] = [
  'attack strike airstrike raid assault blast explosion bombing shooting shelling ambush stabbing bombardment massacre detonation',
  'fire blaze wildfire bushfire inferno',
  'earthquake quake tremor temblor',
  'aftershock',
  'flood flooding deluge',
  'storm hurricane cyclone typhoon tornado',
  'landslide mudslide avalanche mudflow',
  'sinking capsizing shipwreck wreck',
  'crash collision derailment accident pileup',
  'collapse',
  'eruption',
  'tsunami',
  'outbreak epidemic pandemic',
  'protest demonstration riot march rally',
];
/** Nouns of many events, which a year still sets apart ("the 2008 war"). */
const LONG = 'war conflict unrest violence uprising coup revolt offensive disaster famine drought crackdown';
const GROUPS = new Map(NOUNS.flatMap((line, group) => line.split(' ').map((noun) => [noun, group] as const)));
const LONGS = new Set(LONG.split(' '));
/** "a second blast", "the first quake", "another attack": one of several. */
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|another|separate|other|earlier|previous|later|next|subsequent)$/u;
const DAY = new RegExp(`^(?:${A_WEEKDAY})$`, 'u');

const OFFICE =
  /^(?:chief|department|service|brigade|officials?|officers?|crews?|engines?|station|trucks?|commander|authority|authorities|board|investigators?|marshal|code|alarm|organi[sz]ers?)$/u;

/** The noun in the singular, as the list has it. */
function singular(low: string): string {
  return low.replace(/s$/u, '');
}

/** Every noun that may be said of the same event ("quake", "earthquake", "tremor"); none for another word. */
export function eventNouns(low: string): readonly string[] {
  const group = GROUPS.get(singular(low));
  return group === undefined ? [] : (NOUNS[group] ?? '').split(' ');
}

/** Whether the word names something that happens to people ("quake", "attacks", "war"). */
export function isEventNoun(low: string): boolean {
  const noun = singular(low);
  return GROUPS.has(noun) || LONGS.has(noun);
}

/**
 * The words that name the event a count belongs to ("the first blast", "Monday's fire"): the nearest one to word `at`
 * between `from` and `to`, or null.
 */
export function eventNear(
  words: readonly Word[],
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): Span | null {
  let best: number | null = null;
  for (let i = from; i < to; i += 1) {
    if (!GROUPS.has(singular(words[i]?.low ?? '')) || words[i]?.capital === true) continue;
    // "the fire chief", "the crash investigators"
    if (OFFICE.test(words[i + 1]?.low ?? '')) continue;
    if (best === null || Math.abs(i - at) < Math.abs(best - at)) best = i;
  }
  if (best === null) return null;
  let first = best;
  while (first > from && best - first < 4 && describes(words[first - 1])) first -= 1;
  return spanOf(words, first, best);
}

function describes(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false;
  return (
    ORDINAL.test(word.low) || word.possessive || /^(?:car|truck|suicide|drone|air|missile)$/u.test(word.low)
  );
}

interface Parsed {
  readonly group: number | null;
  readonly ordinal: string | null;
  readonly day: string | null;
}

const parse = remembered((event: string): Parsed => {
  const words = event.toLowerCase().replaceAll('’', "'").split(/\s+/u);
  return {
    group: GROUPS.get(singular(words.at(-1) ?? '')) ?? null,
    ordinal: words.find((word) => ORDINAL.test(word)) ?? null,
    day: words.map((word) => word.replace(/'s$/u, '')).find((word) => DAY.test(word)) ?? null,
  };
});

/** Whether two counts may be of one event: "the first blast" is not "a second blast", nor a fire, nor all there was. */
export function mayBeOneEvent(a: string | null, b: string | null): boolean {
  const one = parse(a ?? '');
  const other = parse(b ?? '');
  if (one.ordinal !== other.ordinal) return false;
  if (one.day !== null && other.day !== null && one.day !== other.day) return false;
  return one.group === null || other.group === null || one.group === other.group;
}
