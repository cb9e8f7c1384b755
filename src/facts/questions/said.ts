import type { Sentence } from '../../corpus/article.ts';
import { foldName } from '../entities/fold.ts';
import { lookUp } from '../entities/lookup.ts';
import type { Entity, Facts, Report, Statement } from '../facts.ts';
import { type Asked, askedWords, heldBy, holds } from './words.ts';

/** Somebody's words that answer a question, with the sentence to lead with. */
export interface Said {
  readonly speaker: string;
  readonly role: string | null;
  readonly sentence: Sentence;
  readonly statement: Statement | null;
  /** The sentence that names the speaker where this one does not; else null. */
  readonly context: Sentence | null;
}

const SAY =
  '(?:say|says|said|tell|tells|told|claim|claims|claimed|warn|warns|warned|announce|announced|call|calls|called|describe|describes|described|think|thinks|comment|commented|promise|promised|vow|vowed|respond|responded|answer|answered|write|wrote|state|stated|confirm|confirmed|deny|denied|pledge|pledged|post|posted|signal|signaled|signalled)';
const WHO_SAID = new RegExp(`^\\W*(?:and\\s+)?who\\s+(?:\\p{L}+\\s+)?${SAY}\\b(.*)$`, 'iu');
const WHAT_SAID = new RegExp(
  `^\\W*(?:and\\s+)?(?:what|how)\\s+(?:else\\s+)?(?:did|does|do|has|have|had|is|was)\\s+(.+?)\\s+(?:ever\\s+|also\\s+|just\\s+)?(?:${SAY}|saying|respond(?:ing)? to|react(?:ed)? to)\\b(.*)$`,
  'iu',
);
const QUOTES_OF = /^\W*(?:quotes?|statements?|words)\s+(?:by|of|from)\s+(.+)$/iu;

/** Whether a question asks what somebody said ("what did … say"), not what something is called. */
export function asksForWords(question: string): boolean {
  const text = question.replace(/[?!.\s]+$/u, '');
  return WHAT_SAID.test(text) && !/^\W*(?:and\s+)?(?:what|how)\s+(?:else\s+)?(?:is|was)\b/iu.test(text);
}

/** Whether a question asks who said something, or for somebody's words: only then {@link statementsFor} finds any. */
export function asksWhoSaid(question: string): boolean {
  const text = question.replace(/[?!.\s]+$/u, '');
  return [WHAT_SAID, QUOTES_OF, WHO_SAID].some((pattern) => pattern.test(text));
}

/**
 * The words that answer "who said …" and "what did … say (about …)", the best first, quoted ones before reported ones;
 * none when it asks for something else, or when the name in it belongs to nobody who speaks in the edition.
 */
export function statementsFor(
  question: string,
  facts: Pick<Facts, 'statements' | 'reports' | 'entities'>,
): readonly Said[] {
  const text = question.replace(/[?!.\s]+$/u, '');
  const what = WHAT_SAID.exec(text);
  const listed = QUOTES_OF.exec(text);
  const all = everythingSaid(facts);
  if (what !== null || listed !== null) {
    const name = what?.[1] ?? listed?.[1] ?? '';
    const topic = askedWords(what?.[2] ?? '');
    const asked = askedWords(name);
    const own = all.filter((said) => isSpeaker(asked, said, facts.entities));
    return topic.length === 0 ? own : about(own, topic, 0.5);
  }
  const who = WHO_SAID.exec(text);
  if (who === null) return [];
  const verbatim = saying(all, who[1] ?? '');
  if (verbatim.length > 0) return verbatim;
  const topic = askedWords(who[1] ?? '');
  // One word is too little to tell whose sentence is asked for.
  return topic.length < 2 ? [] : about(all, topic, topic.length < 4 ? 1 : 0.75);
}

function everythingSaid({ statements, reports }: Pick<Facts, 'statements' | 'reports'>): readonly Said[] {
  const quoted = statements.flatMap((statement): Said[] => {
    const [sentence] = statement.sentences;
    if (statement.speaker === null || sentence === undefined) return [];
    const { speaker, role, named } = statement;
    return [{ speaker, role, sentence, statement, context: named }];
  });
  const shown = new Set(statements.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  const told = reports
    .filter(({ sentence }) => !shown.has(sentence.id))
    .map(
      ({ speaker, role, sentence, named }: Report): Said => ({
        speaker,
        role,
        sentence,
        statement: null,
        context: named,
      }),
    );
  return [...quoted, ...told];
}

/** Those whose quoted words are the ones asked for, two or more in a row: who said "nobody came"? */
function saying(said: readonly Said[], words: string): readonly Said[] {
  const asked = plain(words.replace(/^\W*that\b/iu, ''));
  if (asked.split(' ').length < 2) return [];
  return said.filter(
    ({ statement }) =>
      statement !== null &&
      ` ${plain(statement.sentences.map(({ text }) => text).join(' '))} `.includes(` ${asked} `),
  );
}

const plain = (text: string): string => (foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Those whose words hold the topic, by the share of it they hold. */
function about(said: readonly Said[], topic: readonly Asked[], least: number): readonly Said[] {
  return said
    .map((one) => {
      const sentences = new Set([one.sentence, ...(one.statement?.sentences ?? [])]);
      const held = heldBy([...sentences].map(({ text }) => text).join(' '));
      return { one, share: topic.filter((word) => holds(held, word)).length / topic.length };
    })
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share)
    .map(({ one }) => one);
}

/**
 * Whether the words name this speaker: every word of them in one of the names, or in the role, or, for what a role
 * belongs to ("the NATO spokesperson"), in the paragraph. "Putin" is nobody who is not named so.
 */
function isSpeaker(
  asked: readonly Asked[],
  { speaker, role, sentence }: Said,
  entities: readonly Entity[],
): boolean {
  const office = asked.at(-1);
  if (office === undefined) return false;
  const names = lookUp(entities).named(speaker)?.names ?? [speaker];
  if (names.some((name) => allIn(name, asked))) return true;
  const own = heldBy(`${role ?? ''} ${names.join(' ')}`);
  const rest = asked.filter((word) => !holds(own, word));
  if (rest.length === 0) return true;
  // The office must be the one asked for; only the body it belongs to may be named elsewhere in the paragraph.
  const [missing] = rest;
  if (role === null || missing === undefined || rest.length > 1) return false;
  return holds(heldBy(role), office) && isNear(missing, sentence, entities);
}

const allIn = (name: string, asked: readonly Asked[]): boolean => {
  const { stems } = heldBy(name);
  return asked.every(({ stem }) => stems.has(stem));
};

/** Whether it is an organisation that the sentence's own paragraph mentions. */
function isNear(word: Asked, sentence: Sentence, entities: readonly Entity[]): boolean {
  return lookUp(entities)
    .mentionedIn(sentence.article, sentence.paragraph)
    .some(({ kind, names }) => kind === 'organisation' && names.some((one) => allIn(one, [word])));
}
