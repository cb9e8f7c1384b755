import type { ButtonInteraction } from 'discord.js';
import { goOn } from '../reader/reader.ts';
import { readState } from '../reply/button.ts';
import { type Payload, textPayload } from '../reply/payload.ts';
import { words } from '../reply/words.ts';
import type { Bot } from './bot.ts';
import { picturesOf } from './pictures.ts';
import { type Outgoing, respond } from './respond.ts';
import type { Seen } from './seen.ts';

/**
 * Answers a button from its custom_id alone. Only *Share* is seen by everyone, and shares an answer once however often
 * it is pressed: `shared` remembers that.
 */
export async function onButton(interaction: ButtonInteraction, shared: Seen, bot: Bot): Promise<void> {
  const ownMessage = interaction.message.author.id === interaction.client.user.id;
  const state = ownMessage ? readState(interaction.customId) : null;
  const wantsToShare = state?.action === 'share' || state?.action === 'share-quotes';
  const shares = wantsToShare && shared.isNew(interaction.message.id);
  await respond(
    interaction,
    !shares,
    () => {
      if (state === null) return { payload: textPayload(words.invalid({ because: 'old-button' })) };
      if (wantsToShare && !shares) return { payload: textPayload(words.alreadyShared) };
      return goOn(bot.reader.read('press', state, !shares, bot.commandIds()), ({ payload, drawn }) => {
        if (!shares) return { payload };
        const shared = signed(payload, interaction.user.id);
        return goOn(picturesOf(drawn, interaction.appPermissions, bot), (pictures): Outgoing => {
          return { payload: shared, pictures };
        });
      });
    },
    bot.log,
  );
}

/** Says who made a private answer public. The mention is shown, and pings nobody. */
function signed(payload: Payload, userId: string): Payload {
  const content = [payload.content, words.sharedBy(userId)].filter((part) => part !== '').join('\n');
  return content.length > 2000 ? payload : { ...payload, content };
}
