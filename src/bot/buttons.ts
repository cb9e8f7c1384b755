import type { ButtonInteraction } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
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
import { picturesOf } from './pictures.ts';
import { respond } from './respond.ts';
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
    async () => {
      if (state === null) return { payload: textPayload(words.invalid({ because: 'old-button' })) };
      if (!shares)
        return { payload: wantsToShare ? textPayload(words.alreadyShared) : pressed(state, true, bot) };
      const payload = signed(pressed(state, false, bot), interaction.user.id);
      const answer = state.action === 'share' && state.offset === 0 ? answerOf(state, bot) : null;
      return answer === null
        ? { payload }
        : { payload, pictures: await picturesOf(answer, interaction.appPermissions, bot) };
    },
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
      return render(answerOf(state, bot), { ...view, run: { command, options }, offset });
    }
  }
}

/** Runs the command of a button again. */
function answerOf({ command, options }: ButtonState & { action: 'page' | 'share' }, bot: Bot): Answer {
  return dispatch(command, parseOptions(command, options, bot.commands), bot.edition(), bot.commands);
}

/** Says who made a private answer public. The mention is shown, and pings nobody. */
function signed(payload: Payload, userId: string): Payload {
  const content = [payload.content, words.sharedBy(userId)].filter((part) => part !== '').join('\n');
  return content.length > 2000 ? payload : { ...payload, content };
}
