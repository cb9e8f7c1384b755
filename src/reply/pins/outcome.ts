import { type Payload, textPayload } from '../payload.ts';
import type { Lacking } from './lacking.ts';
import { button } from './preview.ts';
import { pinWords } from './words.ts';

/** What Discord had against something. */
export type Trouble =
  | { readonly trouble: 'too-many-pins' | 'no-right' | 'gone' | 'archived' | 'locked' | 'filtered' }
  /** No answer, or one of Discord's own faults: it may have happened all the same. */
  | { readonly trouble: 'no-answer' | 'too-fast' }
  | { readonly trouble: 'other'; readonly code: number | null };

/** Where a message is. */
export interface MessagePlace {
  readonly guild: string;
  readonly channel: string;
  readonly message: string;
}

/** How many sentences came and went. */
export interface Change {
  readonly added: number;
  readonly removed: number;
}

/** How a try to pin, change or take off ended. */
export type Outcome =
  | { readonly did: 'pinned'; readonly at: MessagePlace }
  /** An own message was there already; `change` is null where its words stayed. `repinned`: it was not pinned. */
  | {
      readonly did: 'changed';
      readonly at: MessagePlace;
      readonly change: Change | null;
      readonly repinned: boolean;
    }
  | { readonly did: 'unpinned'; readonly at: MessagePlace }
  /** Nothing of it happened. */
  | { readonly did: 'not-looked' | 'not-posted'; readonly why: Trouble }
  | {
      readonly did: 'not-changed' | 'not-pinned' | 'not-unpinned';
      readonly at: MessagePlace;
      readonly why: Trouble;
    };

/** Why something is not even tried. */
export type Refusal =
  | { readonly because: 'not-in-server' | 'not-mine' | 'private-answer' | 'no-quotes' | 'old-answer' }
  | { readonly because: 'gone' | 'unknown-channel' | 'other-server' | 'nothing-left' }
  | { readonly because: 'nothing-pinned'; readonly topic: string; readonly channel: string }
  | { readonly because: 'no-such-topic'; readonly typed: string; readonly known: readonly string[] }
  | { readonly because: 'no-sentence'; readonly title: string | null }
  | { readonly because: 'wrong-kind'; readonly kind: 'forum' | 'category' | 'other' }
  | { readonly because: 'thread'; readonly state: 'archived' | 'locked' }
  | { readonly because: 'lacking'; readonly lacking: Lacking; readonly channel: string };

/** Tells a moderator how it ended; what is half done has a button that finishes it. */
export function renderOutcome(outcome: Outcome): Payload {
  const text = pinWords.outcome(outcome);
  if (outcome.did !== 'not-pinned') return textPayload(text);
  const { channel, message } = outcome.at;
  return textPayload(text, [button(pinWords.buttons.retry, { action: 'retry', channel, message }, 1)]);
}

/** Tells why something is not done, in words. */
export function renderRefusal(refusal: Refusal): Payload {
  return textPayload(pinWords.refusal(refusal));
}
