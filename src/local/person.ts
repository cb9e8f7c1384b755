import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { createHttpClient, type HttpAnswer } from './person/http.ts';
import { type Line, openLine, type Told } from './person/line.ts';
import { encodeOptions, type OptionValue } from './person/options.ts';
import { CommandKind, InteractionKind, MessageFlag } from './protocol.ts';
import { walk } from './world/component.ts';

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

export interface ShownModal {
  readonly id: string;
  readonly channel: string;
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly unknown[];
}

/** A component as a person finds it on a message. */
export interface Found {
  type?: number;
  custom_id?: string;
  label?: string;
  placeholder?: string;
  disabled?: boolean;
  url?: string;
  options?: { label: string; value: string; description?: string }[];
  components?: Found[];
  accessory?: Found;
  component?: Found;
}

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

/** How long an interaction's end is waited for: more than the three seconds after which it has failed. */
const PATIENCE = 20_000;

/** Signs a person in at a local Discord. Rejects when the token is nobody's. */
export async function connectPerson(origin: string, token: string): Promise<Person> {
  const http = createHttpClient(origin, token);
  const seen = new Map<string, APIMessage>();
  let nonces = 0;

  const heard = ({ event, data }: Told) => {
    if (event === 'MESSAGE_CREATE') seen.set(data.id, data);
    if (event === 'MESSAGE_UPDATE' && seen.has(data.id)) seen.set(data.id, { ...seen.get(data.id), ...data });
    if (event === 'MESSAGE_DELETE') seen.delete(data.id);
    if (seen.size > 10_000) seen.delete(seen.keys().next().value ?? '');
  };
  const { url } = (await http.ask('GET', '/gateway')).body as { url: string };
  const line = await openLine(url, token, heard);
  const local = (await (await fetch(`${origin}/local.json`)).json()) as { application: { id: string } };
  const { application } = local;
  const me = line.ready.user as { id: string; global_name: string };

  async function interact(channel: string, type: number, data: object, more: object = {}): Promise<Exchange> {
    const nonce = `${me.id}.${++nonces}`;
    const start = line.last;
    const answer = await http.ask('POST', '/interactions', {
      type,
      nonce,
      application_id: application.id,
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
    return { ...nothing, ending: 'answered', ...(await answerTo(id, start, end.n, more)) };
  }

  /** Finds what an answered interaction brought: a message, a changed message or a modal. */
  async function answerTo(id: string, start: number, end: number, more: object) {
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

  async function commands(channel: string): Promise<APIApplicationCommand[]> {
    const { body } = await http.ask('GET', `/channels/${channel}/application-command-index`);
    return (body as { application_commands?: APIApplicationCommand[] }).application_commands ?? [];
  }

  async function command(
    channel: string,
    name: string,
    kind: number,
  ): Promise<APIApplicationCommand | undefined> {
    return (await commands(channel)).find((c) => c.name === name && c.type === kind);
  }

  const person: Person = {
    id: me.id,
    name: me.global_name,
    line,
    request: http.ask,
    commands,
    interact,

    async slash(channel, line, options = {}) {
      const [name = '', ...path] = line.split(' ');
      const found = await command(channel, name, CommandKind.CHAT_INPUT);
      if (found === undefined) return notOffered(name);
      const { id, version } = found;
      const sent = encodeOptions(found, path, options);
      return interact(channel, InteractionKind.COMMAND, { id, version, name, type: 1, options: sent });
    },

    async suggestions(channel, typed, focused, options) {
      const [name = '', ...path] = typed.split(' ');
      const found = await command(channel, name, CommandKind.CHAT_INPUT);
      if (found === undefined) return null;
      const nonce = `${me.id}.${++nonces}`;
      const start = line.last;
      await http.ask('POST', '/interactions', {
        type: InteractionKind.AUTOCOMPLETE,
        nonce,
        application_id: application.id,
        channel_id: channel,
        session_id: line.session,
        data: {
          id: found.id,
          version: found.version,
          name,
          type: 1,
          options: encodeOptions(found, path, options, focused),
        },
      });
      const told = await line.until(
        (t) =>
          (t.event === 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE' || t.event === 'INTERACTION_FAILURE') &&
          t.data.nonce === nonce,
        start,
        PATIENCE,
      );
      return told?.data.choices ?? null;
    },

    press: (message, name) =>
      interact(
        message.channel_id,
        InteractionKind.COMPONENT,
        { component_type: 2, custom_id: person.find(message, name)?.custom_id ?? name },
        { message_id: message.id, message_flags: message.flags },
      ),

    select(message, name, values) {
      const found =
        name === null
          ? [...walk((message.components ?? []) as Found[])].find(
              (c) => c.type === 3 || Number(c.type) in SELECTS,
            )
          : person.find(message, name);
      return interact(
        message.channel_id,
        InteractionKind.COMPONENT,
        { component_type: found?.type ?? 3, custom_id: found?.custom_id ?? name ?? '', values },
        { message_id: message.id, message_flags: message.flags },
      );
    },

    async menu(message, name) {
      const found = await command(message.channel_id, name, CommandKind.MESSAGE);
      if (found === undefined) return notOffered(name);
      const { id, version } = found;
      return interact(message.channel_id, InteractionKind.COMMAND, {
        id,
        version,
        name,
        type: 3,
        target_id: message.id,
      });
    },

    submit: (modal, fields) =>
      interact(modal.channel, InteractionKind.MODAL, {
        id: modal.id,
        custom_id: modal.custom_id,
        components: filled(modal.components as Found[], fields),
      }),

    async say(channel, content, { replyTo, ping = true, nonce } = {}) {
      const answer = await http.ask('POST', `/channels/${channel}/messages`, {
        content,
        ...(nonce === undefined ? {} : { nonce }),
        ...(replyTo === undefined
          ? {}
          : {
              message_reference: { message_id: replyTo.id, channel_id: channel },
              allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping },
            }),
      });
      return answer as HttpAnswer & { body: APIMessage };
    },

    async ask(channel, text, options = {}) {
      const since = line.last;
      await person.say(channel, text, options);
      return person.next(channel, { since, within: options.within ?? 3_000 });
    },

    async next(channel, { since = line.last, within = 3_000 } = {}) {
      const told = await line.until(
        ({ event, data }) =>
          event === 'MESSAGE_CREATE' && data.channel_id === channel && data.author.bot === true,
        since,
        within,
      );
      return told === null ? null : (seen.get(told.data.id) ?? told.data);
    },

    async openDm() {
      const { body } = await http.ask('POST', '/users/@me/channels', { recipient_id: application.id });
      return (body as { id: string }).id;
    },

    seen: (channel) => [...seen.values()].filter((message) => message.channel_id === channel),
    look: (message) => seen.get(message.id),

    async messages(channel, query = 'limit=100') {
      return (await http.ask('GET', `/channels/${channel}/messages?${query}`)).body as APIMessage[];
    },

    async pins(channel) {
      const found: APIMessage[] = [];
      for (let before = ''; ; ) {
        const { body } = await http.ask('GET', `/channels/${channel}/messages/pins?limit=50${before}`);
        const page = body as { items: { pinned_at: string; message: APIMessage }[]; has_more: boolean };
        found.push(...page.items.map((item) => item.message));
        const last = page.items.at(-1);
        if (!page.has_more || last === undefined) return found;
        before = `&before=${encodeURIComponent(last.pinned_at)}`;
      }
    },

    find: (message, name) =>
      [...walk((message.components ?? []) as Found[])].find(
        (c) => c.custom_id === name || c.label === name || c.placeholder === name,
      ),

    leave() {
      line.end();
      http.end();
    },
  };
  return person;
}

/** The selects that offer people, roles or channels instead of words. */
const SELECTS: Readonly<Record<number, string>> = { 5: 'user', 6: 'role', 7: 'mentionable', 8: 'channel' };

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
function notOffered(name: string): Exchange {
  return refused({ status: 0, body: { code: 0, message: `${name} is not offered here` } });
}

/** A modal's components as a client sends them back, with what was filled in. */
function filled(
  components: readonly Found[],
  fields: Readonly<Record<string, string | readonly string[]>>,
): object[] {
  return components.map((component) => {
    const { type } = component;
    if (component.component !== undefined) {
      const [inner] = filled(
        [{ ...component.component, label: component.component.label ?? component.label ?? '' }],
        fields,
      );
      return { type, component: inner };
    }
    if (component.components !== undefined) return { type, components: filled(component.components, fields) };
    const value = fields[component.custom_id ?? ''] ?? fields[component.label ?? ''];
    if (type === 4) return { type, custom_id: component.custom_id, value: value ?? '' };
    return { type, custom_id: component.custom_id, values: value === undefined ? [] : [value].flat() };
  });
}
