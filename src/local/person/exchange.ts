import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlag } from '../protocol.ts';
import type { PersonClient } from './client.ts';
import type { HttpAnswer } from './http.ts';

/** How something a person did with the bot ended. */
export interface Exchange {
  /** The interaction's id; '' when it was refused before it began. */
  readonly id: string;
  /** `refused`: the server would not take it (see `refusal`); `failed`: nobody answered in three seconds. */
  readonly ending: 'answered' | 'failed' | 'refused';
  /** The answer: a new message, or the message that was changed; a "thinking…" is waited for until it is filled in. */
  readonly message: APIMessage | null;
  /** Whether only this person sees the answer. */
  readonly private: boolean;
  readonly modal: ShownModal | null;
  readonly refusal: { readonly status: number; readonly code: number; readonly message: string } | null;
}

/** A modal as a person is shown it. */
export interface ShownModal {
  readonly id: string;
  readonly channel: string;
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly unknown[];
}

/** How long an interaction's end is waited for: more than the three seconds after which it has failed. */
export const PATIENCE = 20_000;

/**
 * Starts an interaction and waits for its end: the answer, a modal, a failure or a refusal. `more` holds what stands
 * beside `data`, such as `message_id`.
 */
export async function interact(
  client: PersonClient,
  channel: string,
  type: number,
  data: object,
  more: object = {},
): Promise<Exchange> {
  const { line, ask } = client;
  const nonce = client.nonce();
  const start = line.last;
  const answer = await ask('POST', '/interactions', {
    type,
    nonce,
    application_id: client.application,
    channel_id: channel,
    session_id: line.session,
    data,
    ...more,
  });
  if (answer.status !== 204) return refused(answer);
  const created = await line.until(
    (t) => t.event === 'INTERACTION_CREATE' && t.data.nonce === nonce,
    start,
    PATIENCE,
  );
  const id = String(created?.data.id ?? '');
  const end = await line.until(
    (t) => (t.event === 'INTERACTION_SUCCESS' || t.event === 'INTERACTION_FAILURE') && t.data.id === id,
    start,
    PATIENCE,
  );
  const nothing = { id, message: null, private: false, modal: null, refusal: null };
  if (end?.event !== 'INTERACTION_SUCCESS') return { ...nothing, ending: 'failed' };
  return { ...nothing, ending: 'answered', ...(await answerTo(client, id, start, end.n, more)) };
}

/** Finds what an answered interaction brought: a message, a changed message or a modal. */
async function answerTo(client: PersonClient, id: string, start: number, end: number, more: object) {
  const { line, seen } = client;
  const told = line.since(start).filter((t) => t.n < end);
  const modal = told.find((t) => t.event === 'INTERACTION_MODAL_CREATE' && t.data.id === id)?.data;
  if (modal !== undefined) return { modal: { ...modal, channel: modal.channel_id } as ShownModal };
  const made = told.find((t) => t.event === 'MESSAGE_CREATE' && t.data.interaction_metadata?.id === id);
  const source = 'message_id' in more ? String(more.message_id) : null;
  const messageId = made?.data.id ?? source;
  if (messageId === null) return {};
  const loading = ((made?.data.flags ?? 0) & MessageFlag.LOADING) !== 0;
  if (loading)
    await line.until(
      (t) =>
        t.data.id === messageId &&
        (t.event === 'MESSAGE_DELETE' ||
          (t.event === 'MESSAGE_UPDATE' && (t.data.flags & MessageFlag.LOADING) === 0)),
      start,
      PATIENCE,
    );
  const message = seen.get(messageId) ?? null;
  return { message, private: ((message?.flags ?? 0) & MessageFlag.EPHEMERAL) !== 0 };
}

function refused({ status, body }: HttpAnswer): Exchange {
  const { code = 0, message = '' } = (body ?? {}) as { code?: number; message?: string };
  return {
    id: '',
    ending: 'refused',
    message: null,
    private: false,
    modal: null,
    refusal: { status, code, message },
  };
}

/** The client does not offer this command, so that the person cannot even send it. */
export function notOffered(name: string): Exchange {
  return refused({ status: 0, body: { code: 0, message: `${name} is not offered here` } });
}
