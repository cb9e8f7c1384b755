import type { Span } from '../../corpus/article.ts';
import { MONTH } from './words.ts';

const SINCE = new RegExp(`(?<!\\p{L})[Ss]ince\\s+(?:early\\s+|late\\s+|mid-)?(?:${MONTH},?\\s+)?$`, 'u');
/** "since 1987, when 102 people were killed": what follows is of that year. */
const GOES_ON = /^,?\s+(?:when|after|following)(?!\p{L})/u;
/** Words in -est that measure nothing. */
const NOT_MOST =
  '(?!(?:west|(?:north|south)west|forest|rainforest|protest|request|arrest|interest|test|contest|harvest|modest|rest|guest|honest|suggest|invest|quest|chest|nest|conquest|midwest|priest)(?!\\p{L}))';
/** "the worst flood the valley has known since 1954", "the first visit since 2010". */
const RECORD = new RegExp(
  `(?<!\\p{L})(?:first|last|worst|best|most|least|only|${NOT_MOST}\\p{Ll}+-?est)(?!\\p{L})[^,;:—–]*$`,
  'u',
);
/** "Nobody has been thrown out since 1990", "has not lost since 2015". */
const NOTHING =
  /(?<!\p{L})(?:[Nn]obody|[Nn]o|[Nn]one|[Nn]othing|[Nn]either|[Nn]ever|not|\p{L}+n[’']t)(?!\p{L})[^,;:—–]*$/u;
/** "Okafor, who has led the side since 2022, is accused": an aside, and not what the sentence tells. */
const ASIDE = /(?<!\p{L})(?:who|which)\s+(?:has|have|had)(?!\p{L})[^,;:—–]*$/u;

/**
 * Whether a year after "since" only says how far back a record, a lack or an aside reaches: what the sentence tells did
 * not happen then. Not so where the words go on to tell of that year ("since 1987, when …").
 */
export function reachesBack(text: string, at: Span): boolean {
  const since = SINCE.exec(text.slice(0, at.start));
  if (since === null || GOES_ON.test(text.slice(at.end))) return false;
  const before = text.slice(0, since.index);
  return RECORD.test(before) || NOTHING.test(before) || ASIDE.test(before);
}
