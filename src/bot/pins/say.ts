import type {
  ChatInputCommandInteraction,
  InteractionEditReplyOptions,
  InteractionReplyOptions,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Log } from '../../log.ts';
import { type Payload, textPayload } from '../../reply/payload.ts';
import { words } from '../../reply/words.ts';
import { MessageFlags } from '../discord.ts';
import { within } from '../drain.ts';
import { describeError, discordCode, failureId } from '../failure.ts';
import { reportSending } from '../respond.ts';

/** A moderator's command or press. */
export type Asking =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

/** How an answer is given: as a message of its own, or in place of the message whose component was used. */
export type Manner = 'own' | 'in-place';

const ALREADY_ACKNOWLEDGED = 40_060;

/** Milliseconds of work after which Discord is told to wait; it gives up after 3,000. */
const DEFER_AFTER = 1_000;

/**
 * Answers the moderator alone, at once; for work that changes nothing in Discord. Work that takes long, on a large edition
 * or because Discord is asked something, has Discord told to wait. Never throws.
 */
export async function sayNow(
  interaction: Asking,
  manner: Manner,
  work: () => Payload | Promise<Payload>,
  log: Log,
): Promise<void> {
  const arrived = performance.now();
  const payload = safely(work, log);
  try {
    const inTime = await within(DEFER_AFTER, payload);
    if (!inTime) {
      if (manner === 'in-place' && interaction.isMessageComponent()) await interaction.deferUpdate();
      else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.webhook.editMessage('@original', asEdit(await payload));
    } else if (manner === 'in-place' && interaction.isMessageComponent())
      await interaction.update(asEdit(await payload));
    else await interaction.reply(asReply(await payload));
  } catch (error) {
    reportSending(interaction, error, Math.round(performance.now() - arrived), log);
  }
}

/**
 * Tells Discord to wait, does the work, then answers the moderator alone. When Discord does not take the first word,
 * nothing is done: nobody would learn how it ended. Never throws.
 */
export async function sayLater(
  interaction: Asking,
  manner: Manner,
  work: () => Promise<Payload>,
  log: Log,
): Promise<void> {
  const arrived = performance.now();
  const age = (): number => Math.round(performance.now() - arrived);
  try {
    if (manner === 'in-place' && interaction.isMessageComponent()) await interaction.deferUpdate();
    else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  } catch (error) {
    reportSending(interaction, error, age(), log);
    // Discord has it and lost its own answer on the way: discord.js sent it twice.
    if (discordCode(error) !== ALREADY_ACKNOWLEDGED) return;
  }
  const payload = await safely(work, log);
  try {
    await interaction.webhook.editMessage('@original', asEdit(payload));
  } catch (error) {
    reportSending(interaction, error, age(), log);
  }
}

async function safely(work: () => Payload | Promise<Payload>, log: Log): Promise<Payload> {
  try {
    return await work();
  } catch (error) {
    const id = failureId();
    log.error('pin.failed', { id, ...describeError(error) });
    return textPayload(words.broken(id));
  }
}

/** Every part is written, empty ones too, so that nothing of the message before stays. */
const asEdit = ({
  content,
  embeds,
  components,
}: Payload): InteractionEditReplyOptions & { content: string } => ({
  content,
  embeds: [...embeds],
  components: [...components],
  allowedMentions: { parse: [] },
});

const asReply = ({ content, embeds, components }: Payload): InteractionReplyOptions => ({
  ...(content === '' ? {} : { content }),
  embeds: [...embeds],
  components: [...components],
  allowedMentions: { parse: [] },
  flags: MessageFlags.Ephemeral,
});
