import type { Interaction, Message } from 'discord.js';
import { words } from '../reply/words.ts';
import { createAge } from './age.ts';
import type { Bot } from './bot.ts';
import { isForBot, onMessage } from './chat.ts';
import { type CrowdLimits, createCrowd } from './crowd.ts';
import { MessageFlags } from './discord.ts';
import { createInteractions } from './interactions.ts';
import { createLine } from './line.ts';
import { mayAnswer } from './may-answer.ts';
import { createMuted } from './muted.ts';
import { reportSending } from './respond.ts';
import { createSeen } from './seen.ts';
import type { Sparing } from './sparing.ts';

/** Where everything that happens comes in: once each, in time, and no more than can be borne. */
export interface Gate {
  interaction(interaction: Interaction): Promise<void>;
  message(message: Message): Promise<void>;
  /** Something about a server's permissions changed: channels that refused an answer may take one again. */
  permissionsChanged(guild: string): void;
  /** From now on people are told that the bot restarts. */
  close(): void;
}

/** Events remembered against replays; a resume replays far fewer. */
const REMEMBERED = 10_000;
/** Discord takes no first answer after 3,000 ms; a request on its way needs some of that. */
const TOO_LATE = 2_800;
/** Who waited so long, or would have to, meets more than can be done; a resume alone takes half a second. */
const OVERLOADED = 1_000;

/** Makes the gate before the handlers; `warn` is for trouble that may come in floods. */
export function createGate(bot: Bot, limits: CrowdLimits, warn: Sparing): Gate {
  const seen = createSeen(REMEMBERED);
  const crowd = createCrowd(limits);
  const ageOf = createAge();
  const line = createLine();
  const muted = createMuted();
  const answer = createInteractions(bot);
  let open = true;

  return {
    async interaction(interaction) {
      if (!isWellFormed(interaction)) {
        warn('interaction.malformed');
        return;
      }
      if (!seen.isNew(interaction.id)) return;
      const age = ageOf(interaction.id);
      if (age > TOO_LATE) {
        bot.log.warn('interaction.expired_before_ack', {
          interaction: interaction.id,
          ageMs: Math.round(age),
        });
        return;
      }
      const bearable = age + line.wait() <= OVERLOADED;
      const leave = open && bearable ? crowd.enter(interaction.user.id, null) : null;
      if (leave === null) {
        await turnAway(interaction, open ? words.busy : words.restarting, age, bot);
        return;
      }
      try {
        const turn = line.turn();
        if (turn !== null) await turn;
        await answer(interaction);
      } finally {
        leave();
      }
    },
    async message(message) {
      if (!open || !isForBot(message) || !seen.isNew(message.id)) return;
      const channel = message.channelId;
      if (muted.has(channel) || !mayAnswer(message)) return;
      const leave = crowd.enter(message.author.id, channel);
      if (leave === null) {
        if (!crowd.tellBusy(channel)) return;
        bot.log.info('chat.busy', { channel });
      }
      try {
        const turn = line.turn();
        if (turn !== null) await turn;
        await onMessage(message, bot, { muted, instead: leave === null ? words.busy : null });
      } finally {
        leave?.();
      }
    },
    permissionsChanged: (guild) => muted.forget(guild),
    close: () => {
      open = false;
    },
  };
}

/** Both go into addresses as they are, and the id tells an age: one odd id would make all others seem late. */
function isWellFormed({ id, token }: Interaction): boolean {
  return /^[1-9]\d{14,18}$/u.test(id) && /^[\w.=-]+$/u.test(token);
}

/** Says in private why there is no answer now; an empty list to who is typing. */
async function turnAway(interaction: Interaction, reason: string, age: number, bot: Bot): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable())
      await interaction.reply({ content: reason, flags: MessageFlags.Ephemeral });
  } catch (error) {
    reportSending(interaction, error, Math.round(age), bot.log);
  }
}
