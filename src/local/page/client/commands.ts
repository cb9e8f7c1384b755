import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type Entry, slashEntries } from '../composer/catalog.ts';
import type { App } from './app.ts';
import { loadExamples } from './examples.ts';
import { type Channel, currentChannel, type State } from './state.ts';

type Index = { readonly application_commands: readonly APIApplicationCommand[] };

/** What was fetched last, so that the same is not asked for at every key. */
let fetched = { place: '', at: 0 };

/** A list older than this is fetched once more when the picker opens, as a bot may have registered since. */
const STALE = 5000;

/** Fetches the commands this person may use in the place on screen: the server, or a direct message. */
export async function loadCommands(app: App): Promise<void> {
  const channel = currentChannel(app.state);
  if (!channel) return;
  const place = placeOf(channel);
  const { rest } = app;
  fetched = { place, at: Date.now() };
  const answer = await rest.get<Index>(`${place}/application-command-index`);
  if (app.rest !== rest || currentChannel(app.state) !== channel) return;
  if (answer.ok) app.state.commands = answer.value.application_commands;
  else app.state.notice = answer.refusal.message;
  app.changed();
  loadExamples(app);
}

/** Fetches the commands when the place changed or the list may be out of date. */
export function refreshCommands(app: App): void {
  const channel = currentChannel(app.state);
  if (!channel) return;
  const place = placeOf(channel);
  if (fetched.place === place && Date.now() - fetched.at < STALE && app.state.commands.length > 0) return;
  void loadCommands(app);
}

/** All that can be typed behind `/` here. */
export function entriesOf(state: State): Entry[] {
  return slashEntries(state.commands);
}

/** Where the list of commands is kept: with the server, or with a direct conversation. */
function placeOf(channel: Channel): string {
  return channel.guildId === undefined ? `/channels/${channel.id}` : `/guilds/${channel.guildId}`;
}
