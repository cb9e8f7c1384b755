import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { ANSWERS, type SummaryTopic, topicNamed } from '../../answer/summary/topics.ts';
import { LENGTHS } from '../../answer/summary.ts';
import type { Request } from '../../command/command.ts';
import { type RawOptions, readRequest } from '../../command/dispatch.ts';
import { topicsOf } from '../../command/topic.ts';
import { goOn } from '../../reader/reader.ts';
import { type Payload, textPayload } from '../../reply/payload.ts';
import { type ListedPin, renderPinList, renderUnpinQuestion } from '../../reply/pins/list.ts';
import { renderOutcome, renderRefusal } from '../../reply/pins/outcome.ts';
import { renderAnswerPreview, renderPreview } from '../../reply/pins/preview.ts';
import { words } from '../../reply/words.ts';
import type { Bot } from '../bot.ts';
import { MessageFlags } from '../discord.ts';
import { attempt } from './attempt.ts';
import { chooseExisting, findForTopic, findPinned, type Own } from './find.ts';
import { secondsNow } from './now.ts';
import { judgePlace, serverOf } from './place.ts';
import { EVERYTHING, judgeRights } from './rights.ts';
import { sayLater, sayNow } from './say.ts';
import { sweepServer } from './sweep.ts';

/** A moderators' command as it arrives. */
type Asked = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Carries out a moderators' command of the one list: judges the rights, then previews, lists or asks. */
export async function onModeratorCommand(interaction: Asked, options: RawOptions, bot: Bot): Promise<void> {
  const request = readRequest(interaction.commandName, options, bot.commands);
  if ('because' in request) {
    return sayNow(interaction, 'own', () => textPayload(words.invalid(request)), bot.log);
  }
  switch (request.does) {
    case 'pin':
      return sayNow(interaction, 'own', () => previewSummary(interaction, request, bot), bot.log);
    case 'pin-answer':
      return sayNow(interaction, 'own', () => previewAnswer(interaction, bot), bot.log);
    case 'list-pins':
      return sayLater(interaction, 'own', () => listPins(interaction, bot), bot.log);
    case 'unpin':
      return sayLater(interaction, 'own', () => askUnpin(interaction, request, bot), bot.log);
  }
}

/** Begins with what a moderator chose for the same topic before: the number and the omissions stand in that message. */
async function previewSummary(
  interaction: Asked,
  { topic: typed, channel }: Extract<Request, { does: 'pin' | 'unpin' }>,
  bot: Bot,
): Promise<Payload> {
  const place = judgePlace(interaction, channel);
  if (!('ok' in place)) return renderRefusal(place);
  const topics = topicsOf(bot.commands);
  const topic = topicNamed(typed, topics);
  if (topic === null) return renderRefusal({ because: 'no-such-topic', typed, known: titles(topics) });
  const own = await attempt(() => findForTopic(interaction.client, place.channel, topic.name));
  // Without having looked, a preview would bring back what was left out.
  if (!own.ok) return renderOutcome({ did: 'not-looked', why: own.why });
  const before = chooseExisting(own.value)?.marker.summary ?? null;
  const most = before?.most ?? LENGTHS.medium;
  const summary = await bot.reader.read('summary', topic, most);
  if (summary.parts.length === 0) return renderRefusal({ because: 'no-sentence', title: topic.title });
  const { edition } = summary;
  const draft = { topic: topic.name, edition, channel: place.channel, most, asOf: secondsNow() };
  return renderPreview(summary, draft, before?.leftOut ?? [], null);
}

function previewAnswer(interaction: Asked, bot: Bot): Payload | Promise<Payload> {
  if (!interaction.isMessageContextMenuCommand()) return renderRefusal({ because: 'not-mine' });
  const target = interaction.targetMessage;
  const place = judgePlace(interaction, null);
  if (!('ok' in place)) return renderRefusal(place);
  if (target.author.id !== interaction.client.user.id) return renderRefusal({ because: 'not-mine' });
  if (target.flags.has(MessageFlags.Ephemeral)) return renderRefusal({ because: 'private-answer' });
  const asOf = secondsNow();
  const shown = {
    content: target.content,
    embeds: target.embeds.map((embed) => embed.toJSON()),
    components: target.components.map((row) => row.toJSON()),
  };
  return goOn(bot.reader.read('marked', shown, asOf), (marked) =>
    'because' in marked
      ? renderRefusal(marked)
      : renderAnswerPreview(marked.payload, place.channel, target.id, asOf),
  );
}

async function listPins(interaction: Asked, bot: Bot): Promise<Payload> {
  const guild = serverOf(interaction);
  if (guild === null) return renderRefusal({ because: 'not-in-server' });
  // What the bot lacks here says nothing about other channels; what the member lacks does.
  const lacking = judgeRights(interaction.memberPermissions?.bitfield ?? null, EVERYTHING, false);
  if (lacking !== null) {
    return renderRefusal({ because: 'lacking', lacking, channel: interaction.channelId });
  }
  const { found, failed, hidden } = await sweepServer(interaction.client, guild, interaction);
  const edition = bot.reader.edition();
  const pins = await Promise.all(
    found.flatMap(({ channel, own }) =>
      own.map(async ({ message, marker }): Promise<ListedPin> => {
        const { name, freshness } = await bot.reader.read('pin', marker);
        const at = { guild, channel: channel.id, message: message.id };
        return { name, at, channelName: channel.name, freshness };
      }),
    ),
  );
  return renderPinList({ edition, pins, failed, hidden });
}

async function askUnpin(
  interaction: Asked,
  { topic: typed, channel }: Extract<Request, { does: 'pin' | 'unpin' }>,
  bot: Bot,
): Promise<Payload> {
  const place = judgePlace(interaction, channel);
  if (!('ok' in place)) return renderRefusal(place);
  const topics = topicsOf(bot.commands);
  const topic = topicNamed(typed, [...topics, ANSWERS]);
  if (topic === null) {
    return renderRefusal({ because: 'no-such-topic', typed, known: titles([...topics, ANSWERS]) });
  }
  const own = await attempt(() => findPinned(interaction.client, place.channel));
  if (!own.ok) return renderOutcome({ did: 'not-looked', why: own.why });
  const wanted = own.value.filter((pin) => isOf(pin, topic));
  if (wanted.length === 0)
    return renderRefusal({
      because: 'nothing-pinned',
      topic: topic.title ?? topic.name,
      channel: place.channel,
    });
  return renderUnpinQuestion(
    await Promise.all(
      wanted.map(async ({ message, marker }) => ({
        name: (await bot.reader.read('pin', marker)).name,
        at: { guild: place.guild, channel: place.channel, message: message.id },
      })),
    ),
  );
}

const isOf = ({ marker }: Own, topic: SummaryTopic): boolean =>
  topic === ANSWERS ? marker.summary === null : marker.summary?.topic === topic.name;

const titles = (topics: readonly SummaryTopic[]): string[] => topics.map(({ name, title }) => title ?? name);
