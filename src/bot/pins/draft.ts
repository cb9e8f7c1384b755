import type { Summary } from '../../answer/answer.ts';
import { topicsOf } from '../../command/topic.ts';
import { goOn } from '../../reader/reader.ts';
import { type Payload, textPayload } from '../../reply/payload.ts';
import { chosenIn } from '../../reply/pins/marker.ts';
import { renderPinned } from '../../reply/pins/message.ts';
import { renderOutcome, renderRefusal } from '../../reply/pins/outcome.ts';
import { NUMBERS, renderPreview } from '../../reply/pins/preview.ts';
import { type Draft, type DraftState, readPinState } from '../../reply/pins/state.ts';
import { words } from '../../reply/words.ts';
import type { Bot } from '../bot.ts';
import { deskFor } from './desk.ts';
import { secondsNow } from './now.ts';
import { judgePlace } from './place.ts';
import type { Pressed } from './press.ts';
import { publish } from './publish.ts';
import type { Turns } from './turns.ts';

/** Shows a preview again with another number of sentences or others left out. */
export function changeDraft(
  interaction: Pressed,
  { action, draft }: DraftState,
  bot: Bot,
): Payload | Promise<Payload> {
  const place = judgePlace(interaction, draft.channel);
  if (!('ok' in place)) return renderRefusal(place);
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  const number = Number(values[0]);
  const isNumber = action === 'number' && NUMBERS.some((offered) => offered === number);
  const changed = isNumber ? { ...draft, most: number } : draft;
  return preview(changed, action === 'leave-out' ? values : leftOutIn(interaction), bot);
}

/** Posts and pins what the preview shows, unless the articles changed since: then it is shown again. */
export async function post(
  interaction: Pressed,
  { draft }: DraftState,
  turns: Turns,
  bot: Bot,
): Promise<Payload> {
  const place = judgePlace(interaction, draft.channel);
  if (!('ok' in place)) return renderRefusal(place);
  const leftOut = leftOutIn(interaction);
  const topic = topicsOf(bot.commands).find(({ name }) => name === draft.topic);
  if (topic === undefined) return textPayload(words.invalid({ because: 'old-button' }));
  const summary = await bot.reader.read('summary', topic, draft.most);
  if (summary.edition !== draft.edition) return previewOf(summary, draft, leftOut);
  const payload = renderPinned(summary, leftOut, draft.asOf);
  if (payload === null) return renderRefusal({ because: 'nothing-left' });
  const desk = deskFor(interaction, place, `/pin ${topic.name}`, bot);
  return renderOutcome(await turns.take(place.channel, () => publish(desk, topic.name, payload)));
}

function preview(draft: Draft, leftOut: readonly string[], bot: Bot): Payload | Promise<Payload> {
  const topic = topicsOf(bot.commands).find(({ name }) => name === draft.topic);
  if (topic === undefined) return textPayload(words.invalid({ because: 'old-button' }));
  return goOn(bot.reader.read('summary', topic, draft.most), (summary) => previewOf(summary, draft, leftOut));
}

/** The preview of a draft from the edition in use; a note says when that is another one. */
function previewOf(summary: Summary, draft: Draft, leftOut: readonly string[]): Payload {
  if (summary.parts.length === 0)
    return renderRefusal({ because: 'no-sentence', title: summary.topic.title });
  const isOld = summary.edition !== draft.edition;
  const now = isOld ? { ...draft, edition: summary.edition, asOf: secondsNow() } : draft;
  return renderPreview(summary, now, leftOut, isOld ? 'articles-changed' : null);
}

/** What stands chosen in the preview's select: kept by Discord in the bot's own message. */
function leftOutIn({ message }: Pressed): string[] {
  return chosenIn(
    message.components.map((row) => row.toJSON()),
    (customId) => readPinState(customId)?.action === 'leave-out',
  );
}
