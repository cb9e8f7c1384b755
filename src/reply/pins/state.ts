import { CUSTOM_ID } from '../limits.ts';

/** A summary somebody is about to pin: enough to make it again, whole, from the edition it was shown from. */
export interface Draft {
  /** Name of the topic. */
  readonly topic: string;
  readonly edition: string;
  /** Where it would go. */
  readonly channel: string;
  /** How many sentences at most. */
  readonly most: number;
  /** Seconds since 1970 at which it was made. */
  readonly asOf: number;
}

/** Changes or posts a draft. */
export interface DraftState {
  readonly action: 'post' | 'number' | 'leave-out';
  readonly draft: Draft;
}

/** Does something to a message of the bot's. */
export interface MessageState {
  readonly action: 'update' | 'retry' | 'unpin';
  readonly channel: string;
  readonly message: string;
}

/** Pins an answer as it stands; `asOf` is seconds since 1970. */
export interface AnswerState {
  readonly action: 'post-answer';
  readonly channel: string;
  readonly message: string;
  readonly asOf: number;
}

/** What a button or select of the moderators' messages does. Whoever presses it is judged again. */
export type PinState = DraftState | MessageState | AnswerState | { readonly action: 'cancel' };

const DRAFT_LETTER = { post: 'p', number: 'n', 'leave-out': 'l' } as const;
const DRAFT_ACTION = { p: 'post', n: 'number', l: 'leave-out' } as const;
const MESSAGE_LETTER = { update: 'b', retry: 'r', unpin: 'u' } as const;
const MESSAGE_ACTION = { b: 'update', r: 'retry', u: 'unpin' } as const;
const DRAFT = /^p1:([pnl]):([\p{L}\p{N}_'-]{1,32}):([0-9a-f]{8}):(\d{17,20}):(\d{1,2}):(\d{9,11})$/u;
const MESSAGE = /^p1:([bru]):(\d{17,20}):(\d{17,20})$/u;
const ANSWER = /^p1:q:(\d{17,20}):(\d{17,20}):(\d{9,11})$/u;
const CANCEL = 'p1:x';

/** Whether a custom_id is one of the moderators' or of a pinned message, readable or not. */
export function isPinState(customId: string): boolean {
  return customId.startsWith('p1:');
}

/** Writes a state as a custom_id. The longest one (a topic of 32 characters) has 95 of Discord's 100. */
export function writePinState(state: PinState): string {
  const id = write(state);
  if (id.length > CUSTOM_ID) throw new Error('a pin state is longer than a custom_id');
  return id;
}

function write(state: PinState): string {
  switch (state.action) {
    case 'post':
    case 'number':
    case 'leave-out': {
      const { topic, edition, channel, most, asOf } = state.draft;
      return ['p1', DRAFT_LETTER[state.action], topic, edition, channel, most, asOf].join(':');
    }
    case 'update':
    case 'retry':
    case 'unpin':
      return ['p1', MESSAGE_LETTER[state.action], state.channel, state.message].join(':');
    case 'post-answer':
      return ['p1', 'q', state.channel, state.message, state.asOf].join(':');
    case 'cancel':
      return CANCEL;
  }
}

/** Reads a custom_id back; null for anything this version did not write. */
export function readPinState(customId: string): PinState | null {
  if (customId.length > CUSTOM_ID) return null;
  if (customId === CANCEL) return { action: 'cancel' };
  const [, letter, topic, edition, channel, most, asOf] = DRAFT.exec(customId) ?? [];
  if (topic !== undefined && edition !== undefined && channel !== undefined) {
    const action = DRAFT_ACTION[letter as keyof typeof DRAFT_ACTION];
    return { action, draft: { topic, edition, channel, most: Number(most), asOf: Number(asOf) } };
  }
  const [, verb, there, message] = MESSAGE.exec(customId) ?? [];
  if (there !== undefined && message !== undefined) {
    return { action: MESSAGE_ACTION[verb as keyof typeof MESSAGE_ACTION], channel: there, message };
  }
  const [, place, answer, time] = ANSWER.exec(customId) ?? [];
  if (place === undefined || answer === undefined) return null;
  return { action: 'post-answer', channel: place, message: answer, asOf: Number(time) };
}
