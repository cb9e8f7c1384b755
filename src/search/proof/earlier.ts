import * as mark from '../marks.ts';
import type { Match } from '../match.ts';

const EARLIER =
  /^(?:once|twice|never|first|second|third|last|again|another|previous|previously|history|earlier|ago|since|decades?|centur(?:y|ies)|times|similar|repeat\w*|former|record)$/;

/** "Only once in its history", "not since 1961": the sentence tells of other times. */
export function tellsOfEarlier({ table, start, end }: Match): boolean {
  for (let t = start; t < end; t += 1) {
    if (((table.marks[t] ?? 0) & mark.YEAR) !== 0 || EARLIER.test(table.words[table.word[t] ?? 0] ?? ''))
      return true;
  }
  return false;
}
