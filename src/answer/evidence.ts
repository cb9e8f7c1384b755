import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { Figure } from '../facts/facts.ts';
import { asksForNumber, asksWhether, figuresFor, kindsAsked } from '../facts/figures/question.ts';
import { NOUN_LIKE, SPEECH_FORMS } from '../facts/language/speech-verbs.ts';
import { agesFor, asksForAge } from '../facts/questions/age.ts';
import { asksForWords, asksWhoSaid, type Said, statementsFor } from '../facts/questions/said.ts';
import { asksWhen, datesFor } from '../facts/questions/when.ts';
import { nearby, sentenceOf, sentencesOf } from './nearby.ts';
import { tellingsOf } from './said-so.ts';
import { leavesOpenWhere, sentenceBefore } from './sentence-before.ts';

/** What the facts of an edition have to say on a question. */
export interface Evidence {
  /** Sentences whose fact is of the asked kind and names, the best first, each with the one it leans on or null. */
  readonly facts: readonly { readonly sentence: Sentence; readonly context: Sentence | null }[];
  /** Whether only a fact could answer and there is none: an age given for nobody of that name, words nobody said. */
  readonly refutes: boolean;
}

/**
 * Looks for the facts a question asks for: figures for "how many", dated passages for "when", people's words for "who
 * said" and "what did … say", ages for "how old". `found` are the sentences a search thinks near. Facts of a kind that
 * is not asked for are not touched: a large edition may not have read them yet.
 */
export function evidenceFor(question: string, edition: Edition, found: readonly Sentence[]): Evidence {
  const { facts } = edition;
  const ages = asksForAge(question) ? agesFor(question, facts.entities) : null;
  const near = nearby(found);
  const said = asksWhoSaid(question)
    ? statementsFor(question, {
        entities: facts.entities,
        statements: near(facts.statements, sentencesOf),
        reports: near(facts.reports, sentenceOf),
      })
    : [];
  const fitting = [
    ...(ages ?? []),
    ...(asksForNumber(question)
      ? withPlace(
          figuresFor(question, near(facts.figures, sentenceOf), (sentence) =>
            sentenceBefore(sentence, edition),
          ),
          edition,
        )
      : []),
    ...(asksWhen(question) ? datesFor(question, near(facts.dates, sentenceOf), found.slice(0, CLOSE)) : []),
    // Who spoke may be named only in a paragraph before: that sentence answers as well.
    ...said.flatMap((words) => [words, ...namedElsewhere(words)]),
  ];
  return {
    facts: bodyFirst(
      fitting.map((fact) => ({
        sentence: fact.sentence,
        // "The figure stood at 787": what is counted stands in the sentence before.
        context: 'context' in fact ? fact.context : null,
      })),
    ),
    refutes:
      ages?.length === 0 ||
      (asksWhether(question) && !tellsOfHarm(found[0], question)) ||
      (asksForWords(question) && said.length === 0 && !isSpoken(found[0], edition)),
  };
}

/** The figures, and behind one that reports none where it names no place itself, the sentence before it, which does. */
function withPlace(figures: readonly Figure[], edition: Edition): Evidence['facts'] {
  return figures.flatMap((figure) => {
    const near = leavesOpenWhere(figure) ? sentenceBefore(figure.sentence, edition) : null;
    return near === null ? [figure] : [figure, { sentence: near, context: null }];
  });
}

function namedElsewhere({
  sentence,
  context,
}: Said): readonly { readonly sentence: Sentence; readonly context: null }[] {
  return context === null || context.paragraph === sentence.paragraph
    ? []
    : [{ sentence: context, context: null }];
}

/** Of the sentences found, those close enough to need fewer of the question's words. */
const CLOSE = 10;
/** Whether a sentence holds or reports what somebody said; a mere mention of a person is none of their words. */
function isSpoken(sentence: Sentence | undefined, { facts }: Edition): boolean {
  if (sentence === undefined) return false;
  return (
    tellingsOf(sentence, facts).next().done !== true ||
    (sentence.text.match(/\p{L}+/gu) ?? []).some(tellsOfSpeech)
  );
}

/** Whether a sentence speaks of the harm that a question asks for: "did anyone die" is not answered by the wounded. */
function tellsOfHarm(sentence: Sentence | undefined, question: string): boolean {
  const told = kindsAsked(sentence?.text ?? '');
  return [...kindsAsked(question)].some((kind) => told.has(kind));
}

/** Verbs by which somebody speaks up without a report of the words ("protesting the launch", "the MP disagreed"). */
const SPEAKING_UP = new Set(
  'protested protesting objected objecting disagreed disagreeing apologized apologised congratulated thanked doubted telling mocked'.split(
    ' ',
  ),
);

const tellsOfSpeech = (word: string): boolean =>
  SPEAKING_UP.has(word) || (SPEECH_FORMS.has(word) && !NOUN_LIKE.has(word));

/** Each sentence once, with the context any of its facts needs; a caption that says the same stands behind body text. */
function bodyFirst(facts: Evidence['facts']): Evidence['facts'] {
  const once = new Map<string, Evidence['facts'][number]>();
  for (const fact of facts) {
    const { id } = fact.sentence;
    once.set(id, { sentence: fact.sentence, context: once.get(id)?.context ?? fact.context });
  }
  const all = [...once.values()];
  return [
    ...all.filter(({ sentence }) => !sentence.caption),
    ...all.filter(({ sentence }) => sentence.caption),
  ];
}
