import type { APIButtonComponentWithCustomId, APIStringSelectComponent } from 'discord-api-types/v10';
import type { Summary } from '../../answer/answer.ts';
import { CONTENT } from '../limits.ts';
import type { Payload } from '../payload.ts';
import { MOST_OPTIONS, placeLabel } from '../reading.ts';
import { MOST_LEFT_OUT } from './marker.ts';
import { partId, renderPinned } from './message.ts';
import { type Draft, type PinState, writePinState } from './state.ts';
import { pinWords } from './words.ts';

/** Numbers of sentences a moderator can choose from. */
export const NUMBERS = [2, 3, 4, 5, 6, 8, 10] as const;

/**
 * What only the moderator sees before anything is posted: the very embed, a select for the number of sentences, one to
 * leave some out, *Pin it* and *Cancel*. `note` says why it is shown again, where it is.
 */
export function renderPreview(
  summary: Summary,
  draft: Draft,
  leftOut: readonly string[],
  note: 'articles-changed' | null,
): Payload {
  const ids = summary.parts.map(partId);
  // At least one part always stays.
  const mostOut = Math.min(MOST_LEFT_OUT, ids.length - 1);
  const out = leftOut.filter((id) => ids.includes(id)).slice(0, Math.max(0, mostOut));
  const pinned = renderPinned(summary, out, draft.asOf);
  const lead =
    pinned === null
      ? pinWords.nothingLeft
      : [
          pinWords.preview(draft.channel),
          // The select then shows what was chosen, and no longer what choosing means.
          ...(out.length === 0 ? [] : [pinWords.leftOut(out.length)]),
        ].join('\n');
  const rows: Payload['components'] = [
    { type: 1, components: [numberSelect(draft)] },
    ...leaveOutSelect(summary, draft, out, mostOut).map((select) => ({
      type: 1 as const,
      components: [select],
    })),
    {
      type: 1,
      components: [
        ...(pinned === null ? [] : [button(pinWords.buttons.post, { action: 'post', draft }, 1)]),
        cancelButton(),
      ],
    },
  ];
  return {
    content: note === null ? lead : `${pinWords.articlesChanged}\n${lead}`,
    embeds: pinned?.embeds ?? [],
    components: rows,
  };
}

/** An answer as it would look once it is pinned, for the moderator alone. */
export function renderAnswerPreview(
  marked: Payload,
  channel: string,
  message: string,
  asOf: number,
): Payload {
  const introduced = [pinWords.answerPreview, marked.content].filter((part) => part !== '').join('\n');
  return {
    // Quotes are never cut: where both do not fit, the answer stands alone above its buttons.
    content: introduced.length <= CONTENT ? introduced : marked.content,
    embeds: marked.embeds,
    components: [
      {
        type: 1,
        components: [
          button(pinWords.buttons.post, { action: 'post-answer', channel, message, asOf }, 1),
          cancelButton(),
        ],
      },
    ],
  };
}

/** A button of the moderators' messages; style 1 is the one meant to be pressed, 2 the others, 4 takes away. */
export function button(label: string, state: PinState, style: 1 | 2 | 4): APIButtonComponentWithCustomId {
  return { type: 2, style, label, custom_id: writePinState(state) };
}

/** The way out of every moderators' message. */
export function cancelButton(): APIButtonComponentWithCustomId {
  return button(pinWords.buttons.cancel, { action: 'cancel' }, 2);
}

function numberSelect(draft: Draft): APIStringSelectComponent {
  const numbers = [...new Set([...NUMBERS, draft.most])].sort((a, b) => a - b);
  return {
    type: 3,
    custom_id: writePinState({ action: 'number', draft }),
    placeholder: pinWords.number,
    options: numbers.map((number) => ({
      label: pinWords.atMost(number),
      value: String(number),
      default: number === draft.most,
    })),
  };
}

/** One option a part. */
function leaveOutSelect(
  { parts }: Summary,
  draft: Draft,
  out: readonly string[],
  most: number,
): APIStringSelectComponent[] {
  if (most < 1) return [];
  const options = parts.slice(0, MOST_OPTIONS).map((part) => {
    const quote = part[0]?.quote;
    const value = partId(part);
    return {
      label: placeLabel(quote?.paragraph ?? 0, quote?.text ?? ''),
      value,
      default: out.includes(value),
    };
  });
  return [
    {
      type: 3,
      custom_id: writePinState({ action: 'leave-out', draft }),
      placeholder: pinWords.leaveOut,
      min_values: 0,
      max_values: most,
      options,
    },
  ];
}
