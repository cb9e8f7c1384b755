import type {
  APIApplicationCommandOptionChoice,
  APIChannel,
  APIGuildMember,
  APIMessage,
  APIRole,
  APIUser,
} from 'discord-api-types/v10';
import type { App } from './app.ts';
import { loadCommands } from './commands.ts';
import type { Dispatch } from './gateway.ts';
import { openChannel } from './history.ts';
import { readModalParts } from './modal-form.ts';
import { loadPins } from './pins.ts';
import { type Channel, displayName, type Pending, readChannel, roomOf, type State } from './state.ts';
import { addMessage, changeMessage, removeMessages } from './timeline.ts';

type Ready = {
  readonly user: APIUser;
  readonly session_id: string;
  readonly guilds: readonly RawGuild[];
  readonly private_channels?: readonly APIChannel[];
  readonly users?: readonly APIUser[];
};

type RawGuild = {
  readonly id: string;
  readonly unavailable?: boolean;
  readonly name?: string;
  /** Discord's own client gets these two wrapped in `properties`; bots get them flat. */
  readonly properties?: { readonly name: string };
  readonly roles?: readonly APIRole[];
  readonly channels?: readonly APIChannel[];
  readonly threads?: readonly APIChannel[];
  readonly members?: readonly APIGuildMember[];
};

type InteractionEvent = { readonly id: string; readonly nonce?: string; readonly reason_code?: number };

type ModalEvent = {
  readonly id: string;
  readonly nonce?: string;
  readonly channel_id: string;
  readonly custom_id: string;
  readonly title: string;
  readonly application: { readonly id: string };
  readonly components: Parameters<typeof readModalParts>[0];
};

/** Lets one event of the gateway change what is known. Events the page does not show are passed over. */
export function receive(app: App, { name, data }: Dispatch): void {
  const handler = HANDLERS[name];
  if (!handler) return;
  handler(app, data as never);
  app.changed();
}

const HANDLERS: { readonly [name: string]: ((app: App, data: never) => void) | undefined } = {
  READY: (app, ready: Ready) => {
    const { state } = app;
    state.me = ready.user;
    state.sessionId = ready.session_id;
    state.channels = new Map();
    state.users.clear();
    for (const user of [ready.user, ...(ready.users ?? [])]) state.users.set(user.id, user);
    for (const channel of ready.private_channels ?? []) addChannel(state, channel, undefined);
    for (const guild of ready.guilds) if (!guild.unavailable) addGuild(state, guild);
    settle(app);
    void openDirect(app);
  },
  RESUMED: () => {},
  GUILD_CREATE: (app, guild: RawGuild) => {
    addGuild(app.state, guild);
    settle(app);
  },
  CHANNEL_CREATE: (app, channel: APIChannel) => addChannel(app.state, channel, undefined),
  CHANNEL_UPDATE: (app, channel: APIChannel) => addChannel(app.state, channel, undefined),
  THREAD_CREATE: (app, channel: APIChannel) => addChannel(app.state, channel, undefined),
  THREAD_UPDATE: (app, channel: APIChannel) => addChannel(app.state, channel, undefined),
  GUILD_APPLICATION_COMMAND_INDEX_UPDATE: (app) => void loadCommands(app),
  MESSAGE_CREATE: (app, message: APIMessage) => addMessage(app, message),
  MESSAGE_UPDATE: (app, message: Partial<APIMessage> & Pick<APIMessage, 'id' | 'channel_id'>) =>
    changeMessage(app, message),
  MESSAGE_DELETE: (app, { id, channel_id }: { id: string; channel_id: string }) =>
    removeMessages(app, channel_id, [id]),
  MESSAGE_DELETE_BULK: (app, { ids, channel_id }: { ids: string[]; channel_id: string }) =>
    removeMessages(app, channel_id, ids),
  CHANNEL_PINS_UPDATE: (app, { channel_id }: { channel_id: string }) => {
    if (app.state.panel === 'pins' && app.state.current === channel_id) void loadPins(app);
  },
  TYPING_START: (app, typing: { channel_id: string; user_id: string; member?: { user: APIUser } }) => {
    if (typing.user_id === app.state.me?.id) return;
    if (typing.member) app.state.users.set(typing.user_id, typing.member.user);
    const room = roomOf(app.state, typing.channel_id);
    room.typing = new Map(room.typing).set(typing.user_id, Date.now() + TYPING_LASTS);
    setTimeout(() => app.changed(), TYPING_LASTS + 50);
  },
  INTERACTION_CREATE: (app, { id, nonce }: InteractionEvent) => {
    for (const room of app.state.rooms.values()) {
      room.pending = room.pending.map((one) => (one.nonce === nonce ? { ...one, interactionId: id } : one));
    }
  },
  INTERACTION_SUCCESS: (app, { nonce }: InteractionEvent) => settleInteraction(app, nonce, undefined),
  INTERACTION_FAILURE: (app, { nonce }: InteractionEvent) => {
    const { suggestions } = app.state;
    if (suggestions?.nonce === nonce && suggestions)
      app.state.suggestions = { ...suggestions, state: 'failed' };
    else settleInteraction(app, nonce, 'The application did not respond');
  },
  APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE: (
    app,
    answer: { nonce: string; choices: readonly APIApplicationCommandOptionChoice[] },
  ) => {
    const { suggestions, examples } = app.state;
    if (examples?.nonce === answer.nonce && examples) {
      app.state.examples = { ...examples, choices: answer.choices };
    }
    // A slow answer to something typed earlier must not replace a newer one.
    if (suggestions?.nonce !== answer.nonce || !suggestions) return;
    app.state.suggestions = { ...suggestions, state: 'there', choices: answer.choices };
  },
  INTERACTION_MODAL_CREATE: (app, modal: ModalEvent) => {
    settleInteraction(app, modal.nonce, undefined);
    app.state.modal = {
      id: modal.id,
      customId: modal.custom_id,
      title: modal.title,
      channelId: modal.channel_id,
      guildId: app.state.channels.get(modal.channel_id)?.guildId,
      applicationId: modal.application.id,
      parts: readModalParts(modal.components),
    };
  },
};

/** Discord shows someone typing for ten seconds, unless their message comes first. */
const TYPING_LASTS = 10_000;

function addGuild(state: State, raw: RawGuild): void {
  const members = raw.members ?? [];
  state.guild = {
    id: raw.id,
    name: raw.properties?.name ?? raw.name ?? '',
    roles: raw.roles ?? [],
    members,
  };
  for (const member of members) state.users.set(member.user.id, member.user);
  for (const channel of [...(raw.channels ?? []), ...(raw.threads ?? [])]) addChannel(state, channel, raw.id);
}

function addChannel(state: State, raw: APIChannel, guildId: string | undefined): void {
  const channel = readChannel(raw, guildId, state.me?.id ?? '');
  if (!channel) return;
  for (const user of channel.recipients) state.users.set(user.id, user);
  state.channels = new Map(state.channels).set(channel.id, channel);
}

/** The conversation with the bot itself, which begins by being asked for. */
async function openDirect(app: App): Promise<void> {
  const { rest, state } = app;
  const body = { recipients: [state.applicationId] };
  const answer = await rest.post<APIChannel>('/users/@me/channels', body);
  if (!answer.ok || app.rest !== rest) return;
  addChannel(state, answer.value, undefined);
  app.changed();
}

/** After the world has arrived: the channel in the address, else the first one, and the commands. */
function settle(app: App): void {
  const { state } = app;
  const wanted = decodeURIComponent(location.hash.slice(1));
  const first = [...state.channels.values()].find((channel: Channel) => channel.kind === 'text');
  const next = state.channels.has(wanted) ? wanted : (first?.id ?? [...state.channels.keys()][0]);
  if (next === undefined) return;
  for (const room of state.rooms.values()) room.loaded = false;
  void openChannel(app, next);
  void loadCommands(app);
}

function settleInteraction(app: App, nonce: string | undefined, failure: string | undefined): void {
  if (nonce === undefined) return;
  for (const room of app.state.rooms.values()) {
    room.pending = room.pending.flatMap((one): Pending[] => {
      if (one.nonce !== nonce) return [one];
      return failure === undefined ? [] : [{ ...one, failure }];
    });
    for (const [messageId, press] of room.presses) {
      if (press.nonce !== nonce) continue;
      const presses = new Map(room.presses);
      if (failure === undefined) presses.delete(messageId);
      else presses.set(messageId, { ...press, failure: 'This interaction failed' });
      room.presses = presses;
    }
  }
  const { modal } = app.state;
  if (modal?.nonce === nonce && modal) {
    app.state.modal =
      failure === undefined ? undefined : { ...modal, failure: 'Something went wrong. Try again.' };
  }
  if (failure !== undefined) app.announce(failure);
}

/** Who is typing in a channel right now, by name. */
export function typingNames(state: State, channelId: string): string[] {
  const now = Date.now();
  return [...roomOf(state, channelId).typing]
    .filter(([, until]) => until > now)
    .map(([id]) => {
      const user = state.users.get(id);
      return user ? displayName(user) : 'Someone';
    });
}
