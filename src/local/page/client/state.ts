import type {
  APIApplicationCommand,
  APIChannel,
  APIGuildMember,
  APIMessage,
  APIRole,
  APIUser,
} from 'discord-api-types/v10';
import type { Filled } from '../composer/filled.ts';
import type { ModalForm } from './modal-form.ts';

/** Someone this page can be. The token is the local server's own and opens nothing else. */
export type Person = { readonly name: string; readonly token: string; readonly moderator: boolean };

/** What the local server says of itself beside the page. */
export type LocalWorld = {
  readonly application: { readonly id: string };
  readonly people: readonly Person[];
};

export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly APIRole[];
  readonly members: readonly APIGuildMember[];
};

/** A channel, thread or direct message, as far as the page shows it. */
export type Channel = {
  readonly id: string;
  readonly kind: 'text' | 'thread' | 'direct';
  readonly name: string;
  readonly topic: string;
  readonly guildId: string | undefined;
  readonly parentId: string | undefined;
  readonly recipients: readonly APIUser[];
};

/** A command that was sent and has not been answered yet, or never was. */
export type Pending = {
  readonly nonce: string;
  readonly label: string;
  readonly since: number;
  interactionId?: string;
  failure?: string;
};

/** A press on a message's button or select that is under way or failed. */
export type Press = { readonly nonce: string; readonly customId: string; readonly failure?: string };

/** What is known of one channel's conversation. Messages are in order; an edited one is a new object. */
export type Room = {
  messages: readonly APIMessage[];
  pending: readonly Pending[];
  presses: ReadonlyMap<string, Press>;
  typing: ReadonlyMap<string, number>;
  /** Whether the first page of messages is here, and whether older ones are left on the server. */
  loaded: boolean;
  more: boolean;
  loading: boolean;
  /** The first message that was not seen yet, since when, and how many there are. */
  unread: { readonly first: string; readonly since: number; readonly count: number } | undefined;
  mentions: number;
  draft: Draft;
};

/** Suggestions for the option one is typing in. Only the answer with the newest nonce counts. */
export type Suggestions = {
  readonly option: string;
  readonly nonce: string;
  readonly state: 'loading' | 'there' | 'failed';
  readonly choices: readonly { readonly name: string; readonly value: string | number | boolean }[];
};

/** What is being written in a channel. */
export type Draft = {
  text: string;
  filled: Filled | undefined;
  reply: { readonly message: APIMessage; readonly ping: boolean } | undefined;
  /** Shown problems stay hidden until one tries to send. */
  tried: boolean;
};

/** What the bot itself suggests asking, before anything was typed. */
export type Examples = {
  readonly nonce: string;
  readonly filled: Filled;
  readonly option: string;
  readonly choices: Suggestions['choices'];
};

/** Where one is in the list of suggestions above the composer. */
export type Picker = {
  /** The text or option the list belongs to; with another one the list starts anew. */
  readonly key: string;
  readonly index: number;
  readonly closed: boolean;
};

/** Everything the page shows. */
export type State = {
  readonly people: readonly Person[];
  /** The bot that is tried out here; its user has the same id. */
  readonly applicationId: string;
  person: Person;
  me: APIUser | undefined;
  online: boolean;
  sessionId: string;
  guild: Guild | undefined;
  channels: ReadonlyMap<string, Channel>;
  current: string | undefined;
  rooms: Map<string, Room>;
  users: Map<string, APIUser>;
  commands: readonly APIApplicationCommand[];
  examples: Examples | undefined;
  suggestions: Suggestions | undefined;
  picker: Picker;
  /** The option one is typing in, and where the caret is in the plain text. */
  focused: string | undefined;
  caret: number;
  /** Whether the list of options that can still be added is open. */
  adding: boolean;
  modal: ModalForm | undefined;
  panel: 'none' | 'pins' | 'about';
  pins: readonly APIMessage[] | undefined;
  drawer: boolean;
  notice: string;
};

/** An empty conversation. */
export function newRoom(): Room {
  return {
    messages: [],
    pending: [],
    presses: new Map(),
    typing: new Map(),
    loaded: false,
    more: false,
    loading: false,
    unread: undefined,
    mentions: 0,
    draft: newDraft(),
  };
}

/** Nothing written yet. */
export function newDraft(): Draft {
  return { text: '', filled: undefined, reply: undefined, tried: false };
}

/** The page before anything has arrived. */
export function newState({ people, application }: LocalWorld, person: Person): State {
  return {
    people,
    applicationId: application.id,
    person,
    me: undefined,
    online: false,
    sessionId: '',
    guild: undefined,
    channels: new Map(),
    current: undefined,
    rooms: new Map(),
    users: new Map(),
    commands: [],
    examples: undefined,
    suggestions: undefined,
    picker: { key: '', index: 0, closed: false },
    focused: undefined,
    caret: 0,
    adding: false,
    modal: undefined,
    panel: 'none',
    pins: undefined,
    drawer: false,
    notice: '',
  };
}

/** The conversation of a channel, made when it is first asked for. */
export function roomOf(state: State, channelId: string): Room {
  const known = state.rooms.get(channelId);
  if (known) return known;
  const room = newRoom();
  state.rooms.set(channelId, room);
  return room;
}

/** The channel on screen. */
export function currentChannel(state: State): Channel | undefined {
  return state.current === undefined ? undefined : state.channels.get(state.current);
}

/** What `APIChannel` says, reduced to what the page shows; kinds it cannot show are left out. */
export function readChannel(raw: APIChannel, guildId: string | undefined, meId: string): Channel | undefined {
  const kind = KINDS[raw.type];
  if (!kind) return undefined;
  const recipients = 'recipients' in raw ? (raw.recipients ?? []).filter((user) => user.id !== meId) : [];
  const named = 'name' in raw && raw.name ? raw.name : recipients.map(displayName).join(', ');
  return {
    id: raw.id,
    kind,
    name: named,
    topic: 'topic' in raw ? (raw.topic ?? '') : '',
    guildId: guildId ?? ('guild_id' in raw ? raw.guild_id : undefined),
    parentId: 'parent_id' in raw ? (raw.parent_id ?? undefined) : undefined,
    recipients,
  };
}

const KINDS: { readonly [type: number]: Channel['kind'] | undefined } = {
  0: 'text',
  1: 'direct',
  5: 'text',
  10: 'thread',
  11: 'thread',
  12: 'thread',
};

/** The name people know someone by. */
export function displayName(user: Pick<APIUser, 'username' | 'global_name'>): string {
  return user.global_name ?? user.username;
}
