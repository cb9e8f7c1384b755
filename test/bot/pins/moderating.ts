import type { APIMessage } from 'discord-api-types/v10';
import type { Exchange } from '../../../src/local/person/exchange.ts';
import type { Person } from '../../../src/local/person.ts';
import { readMarker } from '../../../src/reply/pins/marker.ts';
import type { Stage } from '../stage.ts';

/** The only embed of a message, or a plain failure. */
export function embedOf(message: APIMessage | null | undefined): { title: string; description: string } {
  const [embed] = message?.embeds ?? [];
  return { title: embed?.title ?? '', description: embed?.description ?? '' };
}

/** The message an exchange ended with. */
export function answerOf({ message, ending, refusal }: Exchange): APIMessage {
  if (message === null) throw new Error(`${ending} ${refusal?.message ?? ''}`);
  return message;
}

/** Types /pin and shows the preview, private as it must be. */
export async function preview(
  person: Person,
  channel: string,
  options: { topic: string; channel?: string } = { topic: 'overview' },
): Promise<APIMessage> {
  const exchange = await person.slash(channel, 'pin', options);
  const message = answerOf(exchange);
  if (!exchange.private) throw new Error('the preview is for all to see');
  return message;
}

/** How long work on pins may take: three requests to Discord that time out are the longest. */
const PATIENCE = 60_000;

/** Presses a button and returns what the bot says in the end: in a message of its own, or in place of the button. */
export async function press(person: Person, message: APIMessage, button: string): Promise<APIMessage> {
  const since = person.line.last;
  const answer = answerOf(await person.press(message, button));
  if (answer.id !== message.id) return answer;
  const told = await person.line.until(
    ({ event, data }) => event === 'MESSAGE_UPDATE' && data.id === message.id,
    since,
    PATIENCE,
  );
  if (told === null) throw new Error(`nothing came of ${button}`);
  return person.look(message) ?? message;
}

/** /pin, then *Pin it* where that is offered; returns what the moderator is told. */
export async function pin(
  person: Person,
  channel: string,
  options?: { topic: string; channel?: string },
): Promise<string> {
  const shown = await preview(person, channel, options);
  if (person.find(shown, 'Pin it') === undefined) return shown.content;
  return (await press(person, shown, 'Pin it')).content;
}

/** The bot's own messages in a channel that carry a marker, pinned or not. */
export async function ownMessages(stage: Stage, channel: string): Promise<APIMessage[]> {
  const all = await stage.moderator.messages(channel);
  const { id } = stage.discord.world.application.bot;
  return all.filter(({ author, components }) => author.id === id && readMarker(components) !== null);
}

/** The bot's own marked pins in a channel. */
export async function ownPins(stage: Stage, channel: string): Promise<APIMessage[]> {
  const all = await stage.moderator.pins(channel);
  const { id } = stage.discord.world.application.bot;
  return all.filter(({ author, components }) => author.id === id && readMarker(components) !== null);
}

/** The custom_id of the button in a list of pins that updates the one in a channel. */
export function updateButton(list: APIMessage, channel: string): string {
  const ids = JSON.stringify(list.components).match(/p1:b:\d+:\d+/gu) ?? [];
  const id = ids.find((each) => each.startsWith(`p1:b:${channel}:`));
  if (id === undefined) throw new Error('no button for this channel');
  return id;
}
