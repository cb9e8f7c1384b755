import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { CUSTOM_ID } from './limits.ts';

/**
 * What a button does, whole: nothing is kept anywhere else, so that it works after a restart and on any process.
 * `edition` is the one the message was made from.
 */
export type ButtonState =
  /** Show a sentence in its paragraph. */
  | { readonly action: 'context'; readonly edition: string; readonly sentence: string }
  /** Show these sentences: the rest of an answer, or an answer shared with everyone. */
  | {
      readonly action: 'more' | 'share-quotes';
      readonly edition: string;
      readonly sentences: readonly string[];
    }
  /** Run a command again from row `offset` on, for the asker alone or for everyone. */
  | {
      readonly action: 'page' | 'share';
      readonly edition: string;
      readonly command: string;
      readonly offset: number;
      readonly options: ReadonlyMap<string, string>;
    };

const VERSION = 'f1';
const LETTER = { context: 'c', more: 'm', 'share-quotes': 'q', page: 'p', share: 's' } as const;
const ACTION = { c: 'context', m: 'more', q: 'share-quotes', p: 'page', s: 'share' } as const;
const SENTENCE = /^[\w-]{8}$/u;
const EDITION = /^[0-9a-f]{8}$/u;

/** Writes a state as a custom_id, or null when it does not fit into Discord's 100 characters. */
export function writeState(state: ButtonState): string | null {
  const head = `${VERSION}:${LETTER[state.action]}:${state.edition}:`;
  const id = head + stateBody(state);
  return id.length <= CUSTOM_ID ? id : null;
}

function stateBody(state: ButtonState): string {
  switch (state.action) {
    case 'context':
      return state.sentence;
    case 'more':
    case 'share-quotes':
      return state.sentences.join(',');
    case 'page':
    case 'share':
      return `${state.command}:${state.offset}:${new URLSearchParams([...state.options])}`;
  }
}

/** How many sentences fit into one custom_id. */
export const MOST_SENTENCES = 9;

/** Reads a custom_id back; null for anything this version did not write. */
export function readState(customId: string): ButtonState | null {
  const match = /^f1:([cmqps]):([^:]*):(.*)$/su.exec(customId);
  const [, letter, edition, body] = match ?? [];
  if (letter === undefined || edition === undefined || body === undefined) return null;
  if (!EDITION.test(edition) || customId.length > CUSTOM_ID) return null;
  const action = ACTION[letter as keyof typeof ACTION];
  if (action === 'context') return SENTENCE.test(body) ? { action, edition, sentence: body } : null;
  if (action === 'more' || action === 'share-quotes') {
    const sentences = body.split(',');
    return sentences.every((id) => SENTENCE.test(id)) ? { action, edition, sentences } : null;
  }
  const run = /^([\p{Ll}\d_-]{1,32}):(\d{1,6}):(.*)$/su.exec(body);
  const [, command, offset, query] = run ?? [];
  if (command === undefined || offset === undefined || query === undefined) return null;
  return { action, edition, command, offset: Number(offset), options: new Map(new URLSearchParams(query)) };
}

/** Makes a grey button, or nothing when its state does not fit. */
export function makeButton(label: string, state: ButtonState): APIButtonComponentWithCustomId[] {
  const id = writeState(state);
  return id === null ? [] : [{ type: 2, style: 2, label, custom_id: id }];
}
