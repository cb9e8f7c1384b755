import { guard } from './guard.ts';
import type { Asked } from './hit.ts';
import type { Knowledge } from './relations.ts';
import { isStopword } from './stopwords.ts';
import type { Token } from './tokens.ts';

const OPENERS = /^\s*(?:and|but|or|so|what about|how about|what of|also|ok|okay)\b/iu;
const POINTERS = new Set(
  'it its they them their he him his she her that this those these there then'.split(' '),
);
const QUESTION_WORDS = new Set('who whom whose when where why how what which'.split(' '));
const FEW = 2;

/**
 * The whole question that a follow-up stands for ("and in Turkey?" after "were there casualties in Iran?"), or null when
 * it stands by itself. Made of the reply chain's own words and nothing else.
 */
export function completeQuestion(
  followUp: string,
  { question: before }: Asked,
  knowledge: Knowledge,
): string | null {
  const asked = guard(followUp).tokens;
  const earlier = guard(before).tokens;
  const content = asked.filter((token) => isContent(token) && !OPENING_WORDS.has(token.word));
  const opens = OPENERS.test(followUp);
  const asks = asked.some(
    ({ word }) => QUESTION_WORDS.has(word) && !/^(?:what|how) (?:about|of)/iu.test(followUp),
  );
  const points = asked.some(({ word }) => POINTERS.has(word));
  if (asks && (points || content.length < FEW))
    return `${followUp.replace(OPENERS, '')} ${subjectOf(earlier)}`.trim();
  if (!opens && !points && (asks || content.length > FEW)) return null;
  if (content.length === 0) return null;
  return `${withoutSort(earlier, content, knowledge)} ${content.map(({ written }) => written).join(' ')}`;
}

const OPENING_WORDS = new Set('about ok okay also'.split(' '));

const isContent = ({ word, kind }: Token): boolean => kind !== 'word' || !isStopword(word);

/** What the earlier question was about, without its question word. */
function subjectOf(tokens: readonly Token[]): string {
  return tokens
    .filter(isContent)
    .map(({ written }) => written)
    .join(' ');
}

/** The earlier question without the words that the new ones take the place of: a place for a place, a name for a name. */
function withoutSort(earlier: readonly Token[], fresh: readonly Token[], { places }: Knowledge): string {
  const sorts: ((token: Token) => boolean)[] = [
    ({ stem }) => places.has(stem),
    ({ kind }) => kind !== 'word',
    ({ written, before }) => /^\p{Lu}/u.test(written) && before !== '',
  ];
  const sort = sorts.find((is) => fresh.some(is));
  const kept = sort === undefined ? earlier : earlier.filter((token) => !sort(token));
  return kept.map(({ written }) => written).join(' ');
}
