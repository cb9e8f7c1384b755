import type { APIMessage } from 'discord-api-types/v10';
import { type Ask, createHttpClient } from './http.ts';
import { type Line, openLine, type Told } from './line.ts';

/** What a person's client consists of: a REST connection, a gateway line, and what it shows. */
export interface PersonClient {
  readonly id: string;
  readonly name: string;
  /** The bot's application, whose bot user has the same id. */
  readonly application: string;
  readonly ask: Ask;
  readonly line: Line;
  /** Every message the client shows, by id; the oldest go when they are too many. */
  readonly seen: ReadonlyMap<string, APIMessage>;
  /** A nonce not used before. */
  readonly nonce: () => string;
  end(): void;
}

const SHOWN = 10_000;

/** Connects and signs in. Rejects when the token is nobody's. */
export async function connectClient(origin: string, token: string): Promise<PersonClient> {
  const http = createHttpClient(origin, token);
  const seen = new Map<string, APIMessage>();
  let nonces = 0;

  const heard = ({ event, data }: Told) => {
    if (event === 'MESSAGE_CREATE') seen.set(data.id, data);
    if (event === 'MESSAGE_UPDATE' && seen.has(data.id)) seen.set(data.id, { ...seen.get(data.id), ...data });
    if (event === 'MESSAGE_DELETE') seen.delete(data.id);
    if (seen.size > SHOWN) seen.delete(seen.keys().next().value ?? '');
  };
  const { url } = (await http.ask('GET', '/gateway')).body as { url: string };
  const line = await openLine(url, token, heard);
  const local = (await (await fetch(`${origin}/local.json`)).json()) as { application: { id: string } };
  const me = line.ready.user as { id: string; global_name: string };
  return {
    id: me.id,
    name: me.global_name,
    application: local.application.id,
    ask: http.ask,
    line,
    seen,
    nonce: () => `${me.id}.${++nonces}`.slice(-25),
    end() {
      line.end();
      http.end();
    },
  };
}
