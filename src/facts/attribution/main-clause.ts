import type { Span } from '../../corpus/article.ts';
import { verbsOf } from '../language/verbs.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject.ts';

/** Who acts in a sentence, and whether the act is saying something. */
export interface MainClause {
  readonly subject: Subject;
  readonly speech: boolean;
}

/** "After the vote was held [, he said]": the clause before the comma is not the main one. */
const SUBORDINATE =
  /^\s*(?:After|Before|When|While|As|Although|Because|If|Since|Once|Until|Asked)(?!\p{L})[^,]*$/u;

/** "Rossi, who leads a group of families camped there [, said]": the verbs of an aside are not the sentence's. */
const ASIDE = /,\s*(?:who|whose|whom|which|where)(?!\p{L})[^,]*$/u;

/** "Adoum, a fisherman who hid in the reeds [, said]": the verb right behind "who" is not the sentence's. */
const RELATIVE =
  /(?<!^\s*)(?<!\p{L})(?:who|whose\s+\p{Ll}+)\s+(?:(?:had|has|have|was|were|is|are|also|once|\p{Ll}+ly)\s+)*$/u;

/** "a watchman named Ilie Oprea [had]", "the leader, known as Ti Lapli [, said]": a participle that only gives the name. */
const NAMED = /^(?:named|called|nicknamed|known)$/u;
const GIVES_NAME = /^\s+(?:only\s+|simply\s+)?(?:as\s+)?[“"‘]?\p{Lu}/u;

/** The first clause of a sentence with a subject and a finite verb; `masked` has quotations blanked out. */
export function mainClause(masked: string, sentence: Span): MainClause | null {
  for (const verb of verbsOf(masked.slice(sentence.start, sentence.end))) {
    if (verb.word.endsWith('ing')) continue;
    const at = sentence.start + verb.start;
    const lead = masked.slice(sentence.start, at);
    if (NAMED.test(verb.word) && isParticiple(lead) && GIVES_NAME.test(masked.slice(at + verb.word.length)))
      continue;
    if (SUBORDINATE.test(lead) || ASIDE.test(lead) || RELATIVE.test(lead)) continue;
    // "“…,” said Rossi": only a quotation stands before the verb.
    const inverted = verb.speech && lead !== '' && lead.trim() === '';
    const subject = inverted
      ? subjectAfter(masked, sentence.start + verb.end, sentence.end)
      : subjectBefore(masked, at, sentence.start);
    if (subject !== null)
      return { subject, speech: verb.speech || speaksNext(masked.slice(at, sentence.end)) };
  }
  return null;
}

/** Whether what stands before a participle is set apart by a comma, or is a person that "a" introduces. */
const isParticiple = (lead: string): boolean =>
  /,\s*(?:also\s+|better\s+)?$|(?<!\p{L})[Aa]n?\s+(?:\p{Ll}[\p{L}-]*\s+){1,4}$/u.test(lead);

/** "had signaled", "has also said": an auxiliary whose main verb reports speech. */
function speaksNext(words: string): boolean {
  const main = /^(?:has|have|had)\s+(?:also\s+|earlier\s+|\p{Ll}+ly\s+)?(\p{Ll}+)/u.exec(words)?.[1];
  return main !== undefined && verbsOf(`has ${main}`).at(-1)?.speech === true;
}
