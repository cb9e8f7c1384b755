import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { Asked, Hit } from '../search/hit.ts';
import type { Lacking, NotFound, QuoteNote, Quotes } from './answer.ts';
import { given, notLookedFor } from './given.ts';
import { leansBack } from './leaning.ts';
import { quoteLed } from './led.ts';
import { nearby, sentenceOf } from './nearby.ts';
import { plainWords } from './plain-words.ts';
import { type Passage, quoteSentence } from './quote.ts';
import { sentenceAfter, sentenceBefore } from './sentence-before.ts';

const THAT = '(?:that|this|it|so|he|she|they|those|these)';
const DID = `(?:(?:is|was|were|are|did|does|do|has|had) ${THAT}(?: (?:do|happen|happened|be|say|said|done)(?: ${THAT})?)?)`;
const AND = '(?:(?:and|but|so|ok|okay|well|hm) )?';
const bare = (words: string): RegExp => new RegExp(`^${AND}(?:${words})$`, 'u');

/** Follow-ups of a question word alone, which ask for a kind of thing about what was just answered. */
const BARE = {
  reason: bare(
    `why(?: not| so| though| exactly)?(?: ${DID})?|what for|for what reason|what (?:is|was) the (?:reason|cause|motive)(?: (?:for|of|behind) ${THAT})?`,
  ),
  day: bare(
    `(?:since |until )?when(?: exactly)?(?: ${DID})?|(?:on )?(?:what|which) (?:day|date)(?: ${DID})?`,
  ),
  place: bare(`where(?: exactly)?(?: ${DID})?|in (?:what|which) (?:place|city|town|country)(?: ${DID})?`),
  more: bare(
    `(?:what|anything|anyone|who) else|more|tell me more|say more|more (?:on|about) ${THAT}|is there more|go on|continue|keep going`,
  ),
  next: bare(
    '(?:and )?then(?: what)?|what (?:happened|happens|came|comes|is) (?:next|then|after(?: that| this)?)|what next|next',
  ),
} as const;

/** Words by which a sentence gives a reason. */
const REASON =
  /\b(?:because|due to|owing to|as a result of|(?:in )?(?:response|retaliation|reaction|revenge) (?:to|for)|retaliat\p{L}+ for|so that|in order to|(?:out of|for) fear|prompted by|caused by|citing|on the grounds|thanks to|motivated by|on account of|blam(?:ed|es|ing)|the (?:reason|cause|motive)|over (?:concerns?|fears?|claims?|allegations?))\b/iu;

/** A sentence told as what came of the one before. */
const CONSEQUENCE =
  /^[\s"“'‘]*(?:so|therefore|thus|hence|consequently|accordingly|as a result|for (?:that|this) reason|because of (?:that|this)|(?:that|this|which) is why|in response|in retaliation)\b/iu;

/** Sentences after the answered one in which a reason is looked for. */
const REACH = 2;

/**
 * Answers a follow-up that is a question word and no more ("why?", "when was that?", "what else?") from the sentences
 * around the one it replies to, before a search is trusted with it: alone, such a word is near to everything. `search`
 * is the search's own answer, `again` the answer to the question before. Null where it is not such a follow-up.
 */
export function followUp(
  asked: string,
  { answer }: Asked,
  edition: Edition,
  search: () => readonly Hit[],
  again: () => Quotes | NotFound,
): Quotes | NotFound | null {
  const words = plainWords(asked);
  const [own] = answer;
  if (own === undefined) return null;
  const of = { asked, edition };
  const none = (lacking: Lacking, near: readonly Sentence[]): NotFound =>
    notLookedFor(of, lacking, near.flatMap(quoteIn(edition)));
  const found = (passages: readonly Passage[], note: QuoteNote | null): Quotes => given(of, passages, note);
  /** The answered sentence where it tells, else what the search is sure of where that tells. */
  const telling = (lacking: Lacking, tells: (sentence: Sentence) => boolean): Quotes | NotFound => {
    const itself = answer.find(tells);
    if (itself !== undefined) return found(quoteLed(edition, itself), 'itself');
    const [hit] = search();
    return hit !== undefined && tells(hit.sentence)
      ? found(quoteLed(edition, hit.sentence), null)
      : // The sentence itself stays the one that is spoken of.
        none(lacking, [own, ...around(own, edition, 1)]);
  };
  if (BARE.reason.test(words)) {
    const near = reasonBeside(own, edition);
    const itself = answer.some(({ text }) => REASON.test(text));
    return near === null || itself
      ? telling('reason', ({ text }) => REASON.test(text))
      : found(quoteLed(edition, near), 'beside');
  }
  if (BARE.day.test(words)) {
    const dated = (sentence: Sentence): boolean =>
      nearby([sentence])(edition.facts.dates, sentenceOf).some(
        (date) => date.sentence.id === sentence.id && date.start !== null,
      );
    return telling('day', dated);
  }
  if (BARE.place.test(words)) return telling('place', (sentence) => namesPlace(sentence, edition));
  if (BARE.next.test(words)) {
    const following = sentencesAfter(own, edition, REACH);
    return following.length === 0 ? none('more', []) : found(following.flatMap(quoteIn(edition)), 'next');
  }
  if (BARE.more.test(words)) {
    const before = again();
    const shown = new Set(answer.map(({ id }) => id));
    const rest = before.kind === 'quotes' ? before.passages.filter(({ main }) => !shown.has(main)) : [];
    return rest.length === 0 ? none('more', []) : found(rest, null);
  }
  return null;
}

const quoteIn =
  (edition: Edition) =>
  (sentence: Sentence): Passage[] => [quoteSentence(edition, sentence)];

/** The sentences after one, then those before it, the nearest first. */
function around(sentence: Sentence, edition: Edition, most: number): readonly Sentence[] {
  const before: Sentence[] = [];
  for (let one = sentenceBefore(sentence, edition); one !== null && before.length < most; ) {
    before.push(one);
    one = sentenceBefore(one, edition);
  }
  return [...sentencesAfter(sentence, edition, most), ...before];
}

function sentencesAfter(sentence: Sentence, edition: Edition, most: number): readonly Sentence[] {
  const after: Sentence[] = [];
  for (let one = sentenceAfter(sentence, edition); one !== null && after.length < most; ) {
    after.push(one);
    one = sentenceAfter(one, edition);
  }
  return after;
}

/**
 * A reason beside a sentence: in one that goes on about it, or the one before where the sentence is told as what came of
 * that. Any other "because" before it is the reason of something else.
 */
function reasonBeside(own: Sentence, edition: Edition): Sentence | null {
  const before = CONSEQUENCE.test(own.text) ? sentenceBefore(own, edition) : null;
  if (before !== null) return before;
  const after = sentencesAfter(own, edition, REACH);
  return after.find((one) => REASON.test(one.text) && isOnSameMatter(own, one)) ?? null;
}

/** Another paragraph is another matter, unless it goes on about this one by "that" or "he". */
const isOnSameMatter = (own: Sentence, near: Sentence): boolean =>
  near.paragraph === own.paragraph ||
  (near.paragraph === own.paragraph + 1 && near.index === 0 && leansBack(near));

const namesPlace = ({ id }: Sentence, { facts }: Edition): boolean =>
  facts.entities.some(
    ({ kind, mentions }) => kind === 'place' && mentions.some(({ sentence }) => sentence.id === id),
  );
