import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { showContext } from '../answer/passage.ts';
import { quoteSentence } from '../answer/quote.ts';
import { dispatch } from '../command/dispatch.ts';
import { parseOptions } from '../command/line.ts';
import { type ButtonState, readState } from '../reply/button.ts';
import { type Payload, textPayload } from '../reply/payload.ts';
import { renderMore } from '../reply/render/quotes.ts';
import { render } from '../reply/render.ts';
import type { View } from '../reply/view.ts';
import { words } from '../reply/words.ts';
import type { Bot } from './bot.ts';
import { respond } from './respond.ts';

/** Answers a button from its custom_id alone. Only *Share* is seen by everyone. */
export async function onButton(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const ownMessage = interaction.message.author.id === interaction.client.user.id;
  const state = ownMessage ? readState(interaction.customId) : null;
  const shares = state?.action === 'share' || state?.action === 'share-quotes';
  const wasPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  await respond(
    interaction,
    !shares,
    () => ({
      payload:
        state === null
          ? textPayload(words.invalid({ because: 'old-button' }))
          : shares
            ? signed(pressed(state, false, bot), interaction.user.id)
            : pressed(state, wasPrivate, bot),
    }),
    bot.log,
  );
}

function pressed(state: ButtonState, isPrivate: boolean, bot: Bot): Payload {
  const edition = bot.edition();
  const view: View = {
    private: isPrivate,
    run: null,
    offset: 0,
    questionVisible: false,
    commandIds: bot.commandIds(),
  };
  switch (state.action) {
    case 'context': {
      const sentence = edition.sentence(state.sentence);
      return sentence === null ? textPayload(words.gone) : render(showContext(sentence, edition), view);
    }
    case 'more':
    case 'share-quotes': {
      const passages = state.sentences.flatMap((id) => {
        const sentence = edition.sentence(id);
        return sentence === null ? [] : [quoteSentence(edition, sentence)];
      });
      return renderMore(edition.id, passages, view);
    }
    case 'page':
    case 'share': {
      const { command, offset, options } = state;
      const raw = parseOptions(command, options, bot.commands);
      const answer = dispatch(command, raw, edition, bot.commands);
      return render(answer, { ...view, run: { command, options }, offset });
    }
  }
}

/** Says who made a private answer public. The mention is shown, and pings nobody. */
function signed(payload: Payload, userId: string): Payload {
  const content = [payload.content, words.sharedBy(userId)].filter((part) => part !== '').join('\n');
  return content.length > 2000 ? payload : { ...payload, content };
}
