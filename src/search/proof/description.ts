import * as mark from '../marks.ts';
import type { Match } from '../match.ts';
import type { Query } from '../query.ts';

/** Whether a question about somebody asks for nothing but who that is ("who is Ana Ruiz"). */
export function asksOnlyName({ question, wanted }: Query): boolean {
  return question.speech < 0 && wanted.length > 0 && wanted.every(({ name }) => name);
}

/** "Greta Lind, the first woman to", "curator Henrik Vaal": what somebody is stands beside the name. */
export function descriptionProof({ table, start, end, fills, fillAt }: Match): number {
  const bitsAt = (t: number): number => (t < start || t >= end ? 0 : (table.marks[t] ?? 0));
  const names = mark.PERSON | mark.CAPITAL;
  for (let m = 0; m < fills; m += 1) {
    let [first, last] = [fillAt[m] ?? 0, fillAt[m] ?? 0];
    while ((bitsAt(first - 1) & names) !== 0 && (bitsAt(first - 1) & (mark.COMMA | mark.TITLE)) === 0)
      first -= 1;
    while ((bitsAt(last) & mark.COMMA) === 0 && (bitsAt(last + 1) & names) !== 0) last += 1;
    const before = bitsAt(first - 1);
    if ((before & mark.TITLE) !== 0 || (before & (mark.PEOPLE | mark.COMMA)) === mark.PEOPLE) return 1;
    if ((bitsAt(last) & mark.COMMA) === 0) continue;
    for (let k = last + 1; k <= last + 8 && k < end; k += 1) {
      if ((bitsAt(k) & (mark.PEOPLE | mark.TITLE)) !== 0) return 1;
      if ((bitsAt(k) & (mark.SPEECH | mark.PERSON)) !== 0) break;
    }
  }
  return 0;
}

/** Whether a verb of speech follows the name at once. */
export function onlySpeaks({ table, end, fills, fillAt }: Match): boolean {
  for (let m = 0; m < fills; m += 1) {
    const next = (fillAt[m] ?? 0) + 1;
    if (next < end && ((table.marks[next] ?? 0) & mark.SPEECH) !== 0) return true;
  }
  return false;
}
