import type { NotFound, Quotes } from '../../answer/answer.ts';
import { SHOWN } from '../../answer/ask.ts';
import type { Passage } from '../../answer/quote.ts';
import { fitBlocks } from '../blocks.ts';
import { type ButtonState, MOST_SENTENCES, makeButton } from '../button.ts';
import { beginCitations, neighboursIn } from '../citation.ts';
import { CONTENT } from '../limits.ts';
import { type Payload, textPayload } from '../payload.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';

/** The sentences that answer: the best one first, each with its citation. */
export function renderQuotes(answer: Quotes, view: View): Payload {
  const heading = [
    ...(answer.asked === null || view.questionVisible ? [] : [words.asked(answer.asked)]),
    ...(answer.note === null ? [] : [words.notes[answer.note]]),
  ];
  return passages(answer.edition, answer.passages, answer.sure, heading, view);
}

/** The rest of an answer, or one that is shared: sentences without their question. */
export function renderMore(edition: string, rest: readonly Passage[], view: View): Payload {
  return passages(edition, rest, rest.length, [words.moreHeading], view);
}

function passages(
  edition: string,
  all: readonly Passage[],
  sure: number,
  heading: readonly string[],
  view: View,
): Payload {
  const cited = beginCitations();
  const groups = neighboursIn(all.slice(0, Math.min(SHOWN, Math.max(1, sure))));
  const [lead, ...others] = groups.map((group) => cited.block(...group));
  if (lead === undefined) return textPayload(words.gone);
  const blocks = others.length === 0 ? [lead] : [lead, `${words.also}\n${others[0]}`, ...others.slice(1)];
  const fitted = fitBlocks([...heading, ...blocks], CONTENT);
  const shown = groups.slice(0, Math.max(0, fitted.shown - heading.length)).flat();
  if (shown.length === 0) {
    const note = words.tooLong(all[0]?.quote.paragraph ?? 1);
    return textPayload([...heading, note].join('\n'), contextButton(edition, all[0]));
  }
  return textPayload(fitted.text, [
    ...contextButton(edition, all[0]),
    ...moreButton(
      edition,
      all.filter((passage) => !shown.includes(passage)),
    ),
    ...shareButton(edition, shown, view),
  ]);
}

/** No answer: says so, names the words, and shows the nearest sentences as what they are. */
export function renderNotFound(answer: NotFound, view: View): Payload {
  const heading = view.questionVisible ? [] : [words.asked(answer.asked)];
  const { lookedFor, missing, cut, nearest, lacking } = answer;
  if (lacking !== null) {
    const around = nearest.length > 1 ? words.around : null;
    return withNearest([...heading, words.lacking[lacking]], around, answer);
  }
  if (lookedFor.length === 0 && nearest.length === 0)
    return textPayload([...heading, words.nothingAsked, ...(cut ? [`-# ${words.cut}`] : [])].join('\n'));
  const small = [...words.lookedFor(lookedFor, missing), ...(cut ? [words.cut] : [])].join(' ');
  const verdict = [
    nearest.length === 0 ? words.noSentence : words.noSureSentence,
    ...(small === '' ? [] : [`-# ${small}`]),
    ...(nearest.length === 0 ? [words.tryInstead] : []),
  ];
  return withNearest([...heading, ...verdict], words.nearest, answer);
}

/** `lead` stands above the nearest sentences where there are any. */
function withNearest(above: readonly string[], lead: string | null, answer: NotFound): Payload {
  const cited = beginCitations();
  const [first, ...rest] = neighboursIn(answer.nearest).map((group) => cited.block(...group));
  const blocks = first === undefined ? [] : [lead === null ? first : `${lead}\n${first}`, ...rest];
  const { text, shown } = fitBlocks([...above, ...blocks], CONTENT);
  return textPayload(text, shown > above.length ? contextButton(answer.edition, answer.nearest[0]) : []);
}

function contextButton(edition: string, passage: Passage | undefined): ReturnType<typeof makeButton> {
  const sentence = passage?.main;
  return sentence === undefined
    ? []
    : makeButton(words.buttons.context, { action: 'context', edition, sentence });
}

function moreButton(edition: string, rest: readonly Passage[]): ReturnType<typeof makeButton> {
  const sentences = rest.map(({ main }) => main).slice(0, MOST_SENTENCES);
  return sentences.length === 0 ? [] : makeButton(words.buttons.more, { action: 'more', edition, sentences });
}

function shareButton(edition: string, shown: readonly Passage[], view: View): ReturnType<typeof makeButton> {
  if (!view.private) return [];
  const rerun: ButtonState[] =
    view.run === null ? [] : [{ action: 'share', edition, ...view.run, offset: view.offset }];
  const again = rerun.flatMap((state) => makeButton(words.buttons.share, state));
  if (again.length > 0) return again;
  // A long question does not fit into a button; its sentences do.
  const sentences = shown.flatMap((passage) => passage.sentences).slice(0, MOST_SENTENCES);
  return makeButton(words.buttons.share, { action: 'share-quotes', edition, sentences });
}
