import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { Figure, Statement } from '../facts/facts.ts';
import { asksForNumber, asksWhether, figuresFor, kindsAsked } from '../facts/figures/question.ts';
import { NOUN_LIKE, SPEECH_FORMS } from '../facts/language/speech-verbs.ts';
import { agesFor, asksForAge } from '../facts/questions/age.ts';
import { asksForWords, asksWhoSaid, type Said, statementsFor } from '../facts/questions/said.ts';
import { asksWhen, datesFor } from '../facts/questions/when.ts';
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

const sentenceOf = ({ sentence }: { readonly sentence: Sentence }): readonly Sentence[] => [sentence];
const sentencesOf = ({ sentences }: Statement): readonly Sentence[] => sentences;

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
/** More facts of a kind than this are not all looked through while somebody waits: the search says where to look. */
const MOST_FACTS = 600;

/** Narrows many facts to those in the paragraphs of the sentences found; a few stay as they are. */
function nearby(found: readonly Sentence[]) {
  const paragraphs = new Set(found.map(paragraphKey));
  return <Fact extends object>(
    facts: readonly Fact[],
    standsIn: (fact: Fact) => readonly Sentence[],
  ): readonly Fact[] => {
    if (facts.length <= MOST_FACTS) return facts;
    const places = placesOf(facts, standsIn);
    const own = new Set([...paragraphs].flatMap((key) => places.get(key) ?? []));
    return [...own].sort((a, b) => a - b).flatMap((place) => facts[place] ?? []);
  };
}

const paragraphKey = ({ article, paragraph }: Sentence): string => `${article} ${paragraph}`;

/** By paragraph: where its facts stand among all. The facts of an edition never change, so each list is sorted once. */
const sorted = new WeakMap<readonly object[], ReadonlyMap<string, readonly number[]>>();

function placesOf<Fact extends object>(
  facts: readonly Fact[],
  standsIn: (fact: Fact) => readonly Sentence[],
): ReadonlyMap<string, readonly number[]> {
  const known = sorted.get(facts);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  facts.forEach((fact, place) => {
    for (const key of new Set(standsIn(fact).map(paragraphKey))) {
      const own = places.get(key);
      if (own === undefined) places.set(key, [place]);
      else own.push(place);
    }
  });
  sorted.set(facts, places);
  return places;
}

/** Whether a sentence holds or reports what somebody said; a mere mention of a person is none of their words. */
function isSpoken(sentence: Sentence | undefined, { facts }: Edition): boolean {
  if (sentence === undefined) return false;
  const { id } = sentence;
  const near = nearby([sentence]);
  return (
    near(facts.reports, sentenceOf).some((report) => report.sentence.id === id) ||
    near(facts.figures, sentenceOf).some((figure) => figure.reporter !== null && figure.sentence.id === id) ||
    near(facts.statements, sentencesOf).some(({ sentences }) => sentences.some((own) => own.id === id)) ||
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
  'protested protesting objected objecting disagreed disagreeing apologized apologised'.split(' '),
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
