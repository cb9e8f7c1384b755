import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { connectClient } from './person/client.ts';
import { type Found, findComponent } from './person/components.ts';
import { doingOf } from './person/doing.ts';
import type { Exchange, ShownModal } from './person/exchange.ts';
import type { HttpAnswer } from './person/http.ts';
import type { Line } from './person/line.ts';
import type { OptionValue } from './person/options.ts';
import { talkingOf } from './person/talking.ts';

/** How something is said. */
export interface SayOptions {
  readonly replyTo?: Pick<APIMessage, 'id'>;
  /** Whether the reply pings; yes, as Discord's client does, unless told otherwise. */
  readonly ping?: boolean;
  readonly nonce?: string;
}

/** Somebody at a Discord client: does what a person can do, sees what a person sees. Channels are named by id. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly line: Line;
  /** A raw REST call with this person's token. */
  request(method: string, path: string, body?: unknown): Promise<HttpAnswer>;
  /** The commands offered in a channel. */
  commands(channel: string): Promise<APIApplicationCommand[]>;
  /** Types a slash command; `name` may hold a subcommand (`"pin add"`). */
  slash(channel: string, name: string, options?: Readonly<Record<string, OptionValue>>): Promise<Exchange>;
  /** What is suggested while `options[focused]` is being typed; null when nobody answered. */
  suggestions(
    channel: string,
    name: string,
    focused: string,
    options: Readonly<Record<string, OptionValue>>,
  ): Promise<{ name: string; value: OptionValue }[] | null>;
  /** Presses the button with this label or custom_id; one that is not there is sent as the custom_id all the same. */
  press(message: APIMessage, button: string): Promise<Exchange>;
  /** Chooses values in the select with this custom_id or placeholder, or in the only one. */
  select(message: APIMessage, select: string | null, values: readonly string[]): Promise<Exchange>;
  /** Uses a message command from the message's menu. */
  menu(message: APIMessage, command: string): Promise<Exchange>;
  /** Hands a modal in; fields by custom_id or label. */
  submit(modal: ShownModal, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Exchange>;
  /** Any interaction at all, for what no client would send. */
  interact(channel: string, type: number, data: object, more?: object): Promise<Exchange>;
  say(channel: string, text: string, options?: SayOptions): Promise<HttpAnswer & { body: APIMessage }>;
  /** Says something and waits for the bot's next message there; null when it stays silent for `within` ms (3000). */
  ask(
    channel: string,
    text: string,
    options?: SayOptions & { readonly within?: number },
  ): Promise<APIMessage | null>;
  /** The bot's next message in a channel from `since` (now) on; null after `within` ms (3000). */
  next(
    channel: string,
    options?: { readonly since?: number; readonly within?: number },
  ): Promise<APIMessage | null>;
  /** The direct conversation with the bot. */
  openDm(): Promise<string>;
  /** What this person sees of a channel since connecting, private answers included, oldest first. */
  seen(channel: string): APIMessage[];
  /** A message as this person sees it now. */
  look(message: Pick<APIMessage, 'id'>): APIMessage | undefined;
  /** The channel's messages as the server keeps them, newest first. */
  messages(channel: string, query?: string): Promise<APIMessage[]>;
  /** All pins, all pages, newest pin first. */
  pins(channel: string): Promise<APIMessage[]>;
  /** What a component is called by its label, custom_id or placeholder on a message. */
  find(message: APIMessage, name: string): Found | undefined;
  leave(): void;
}

/** Signs a person in at a local Discord. Rejects when the token is nobody's. */
export async function connectPerson(origin: string, token: string): Promise<Person> {
  const client = await connectClient(origin, token);
  return {
    id: client.id,
    name: client.name,
    line: client.line,
    request: client.ask,
    ...doingOf(client),
    ...talkingOf(client),
    find: findComponent,
    leave: () => client.end(),
  };
}
