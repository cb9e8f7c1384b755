import type { Article } from '../../../src/corpus/article.ts';
import { parseArticle } from '../../../src/corpus/parse.ts';
import type { Bound, Figure } from '../../../src/facts/facts.ts';

/** An article whose body is `text`, read the way the folder is read. */
export function articleOf(text: string, date = '2026-03-04'): Article {
  const parsed = parseArticle('story.md', 'story', Buffer.from(`---\ndate: ${date}\n---\n\n${text}\n`));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.article;
}

const SIGN: Readonly<Record<Bound, string>> = {
  exact: '',
  'at least': '>=',
  'more than': '>',
  'at most': '<=',
  about: '~',
  'none reported': 'none ',
};

/** A figure on one line: "dead >=12 people / police", with "/ -" where nobody is named. */
export function lineOf(figure: Figure): string {
  const upTo = figure.upTo === null ? '' : `-${figure.upTo}`;
  const part = figure.partOf === null ? '' : ` < ${figure.partOf.value}`;
  return `${figure.kind} ${SIGN[figure.bound]}${figure.value}${upTo} ${figure.counted} / ${figure.reporter ?? '-'}${part}`;
}
