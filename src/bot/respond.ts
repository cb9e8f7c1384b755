import type { BaseMessageOptions, Interaction } from 'discord.js';
import type { Log } from '../log.ts';
import { type Payload, type Picture, textPayload } from '../reply/payload.ts';
import { words } from '../reply/words.ts';
import { type Answerable, callBack, type Written, writeMessage } from './callback.ts';
import { HTTPError, MessageFlags } from './discord.ts';
import { describeError, discordCode, failureId } from './failure.ts';
import { toMessage } from './message.ts';

/** An answer on its way out. */
export interface Outgoing {
  readonly payload: Payload;
  /** The payload as a first answer, where it is written out already. */
  readonly written?: Written;
  readonly pictures?: readonly Picture[];
}

/** Milliseconds of work after which Discord is told to wait; it gives up after 3,000. */
const DEFER_AFTER = 1_000;
/** Milliseconds after which a first answer would come too late to be worth sending. */
const TOO_LATE = 2_800;
const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ACKNOWLEDGED = 40_060;

/**
 * Gives one interaction exactly one answer: at once when the work is quick, after a "thinking…" when it is not, and a
 * fixed sentence with an id when it fails. Never throws.
 */
export async function respond(
  interaction: Answerable,
  ephemeral: boolean,
  work: () => Outgoing | Promise<Outgoing>,
  log: Log,
): Promise<void> {
  const arrived = performance.now();
  const age = (): number => Math.round(performance.now() - arrived);
  const flags = ephemeral ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  let deferred: Promise<unknown> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let outgoing: Outgoing;
  try {
    const done = work();
    if (done instanceof Promise) {
      timer = setTimeout(() => {
        deferred = interaction.deferReply(flags).catch((error: unknown) => error);
      }, DEFER_AFTER);
    }
    outgoing = await done;
  } catch (error) {
    const id = failureId();
    log.error('answer.failed', { id, ...describeError(error) });
    outgoing = { payload: textPayload(words.broken(id)) };
  }
  clearTimeout(timer);
  try {
    if (deferred !== null) {
      const failure: unknown = await deferred;
      if (failure instanceof Error && discordCode(failure) !== ALREADY_ACKNOWLEDGED) throw failure;
      await complete(interaction, toMessage(outgoing.payload, outgoing.pictures), flags);
    } else if (age() > TOO_LATE) {
      log.warn('interaction.expired_before_ack', { interaction: interaction.id, ageMs: age() });
    } else {
      await begin(interaction, outgoing, flags);
    }
  } catch (error) {
    reportSending(interaction, error, age(), log);
  }
}

type Flags = { readonly flags?: typeof MessageFlags.Ephemeral };

/** Gives the first answer. After a 40060 Discord has one already, ours most likely: then that one is made right. */
async function begin(interaction: Answerable, outgoing: Outgoing, flags: Flags): Promise<void> {
  const { payload, written, pictures = [] } = outgoing;
  try {
    if (pictures.length > 0) await interaction.reply({ ...toMessage(payload, pictures), ...flags });
    else await callBack(interaction, written ?? writeMessage(payload, flags.flags !== undefined));
  } catch (error) {
    if (discordCode(error) !== ALREADY_ACKNOWLEDGED) throw error;
    await interaction.webhook.editMessage('@original', toMessage(payload, pictures));
  }
}

/** Fills in a "thinking…", or says it below when Discord cannot edit it. */
async function complete(interaction: Answerable, message: BaseMessageOptions, flags: Flags): Promise<void> {
  try {
    await interaction.webhook.editMessage('@original', message);
  } catch (error) {
    if (!(error instanceof HTTPError)) throw error;
    await interaction.webhook.send({ ...message, ...flags });
  }
}

/** Says in the log why an answer did not arrive. Discord accepted it before a 40060: discord.js sent it twice. */
export function reportSending(
  { id }: Pick<Interaction, 'id'>,
  error: unknown,
  ageMs: number,
  log: Log,
): void {
  const code = discordCode(error);
  const facts = { interaction: id, ageMs };
  if (code === UNKNOWN_INTERACTION) log.warn('interaction.expired', facts);
  else if (code === ALREADY_ACKNOWLEDGED) log.info('interaction.already_answered', facts);
  else log.error('interaction.reply_failed', { ...facts, ...describeError(error) });
}
