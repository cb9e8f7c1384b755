import { shownIn, toPayload } from '../../reader/marked-answer.ts';
import type { Payload } from '../../reply/payload.ts';
import { readMarker } from '../../reply/pins/marker.ts';
import { type Outcome, type Refusal, renderOutcome, renderRefusal } from '../../reply/pins/outcome.ts';
import type { AnswerState, MessageState } from '../../reply/pins/state.ts';
import type { Bot } from '../bot.ts';
import { attempt } from './attempt.ts';
import { type Desk, deskFor } from './desk.ts';
import { asOwn, type Own } from './find.ts';
import { secondsNow } from './now.ts';
import { judgePlace } from './place.ts';
import type { Pressed } from './press.ts';
import { bringTo } from './publish.ts';
import { getMessage, unpinMessage } from './requests.ts';
import type { Turns } from './turns.ts';

/** Pins an answer where it stands, after marking it. */
export async function postAnswer(
  interaction: Pressed,
  { channel, message, asOf }: AnswerState,
  turns: Turns,
  bot: Bot,
): Promise<Payload> {
  const place = judgePlace(interaction, channel);
  if (!('ok' in place)) return renderRefusal(place);
  const desk = deskFor(interaction, place, 'Pin this answer', bot);
  return turns.take(channel, async () => {
    const target = await attempt(() => getMessage(interaction.client, channel, message));
    if (!target.ok) return renderOutcome({ did: 'not-looked', why: target.why });
    const answer = target.value;
    if (answer.author.id !== interaction.client.user.id) return renderRefusal({ because: 'not-mine' });
    const marked = await bot.reader.read('marked', shownIn(answer), asOf);
    if ('because' in marked) return renderRefusal(marked);
    const marker = readMarker(answer.components) ?? { summary: null, edition: '', sentences: [] };
    const outcome = await bringTo(desk, { message: answer, marker, pinned: answer.pinned }, marked.payload);
    // Its sentences are the same before and after; only the mark is new.
    return renderOutcome(outcome.did === 'changed' ? { ...outcome, change: null } : outcome);
  });
}

/** Brings a pin to what the edition says now; a retry also pins what was posted and not pinned. */
export function renew(interaction: Pressed, state: MessageState, turns: Turns, bot: Bot): Promise<Payload> {
  const command = state.action === 'update' ? '/pins' : '/pin';
  return withOwn(interaction, state, command, turns, bot, async (own, desk) => {
    // A moderator who took the pin off meant it.
    if (!own.pinned && state.action === 'update') return renderRefusal({ because: 'gone' });
    const { freshness } = await bot.reader.read('pin', own.marker);
    const payload =
      own.marker.summary === null && freshness.state === 'current'
        ? toPayload(own.message)
        : await bot.reader.read('renewed', own.marker, secondsNow());
    return payload === null
      ? renderRefusal({ because: 'nothing-left' })
      : renderOutcome(await bringTo(desk, own, payload));
  });
}

/** Takes a pin of the bot's off; the message stays. */
export function unpin(interaction: Pressed, state: MessageState, turns: Turns, bot: Bot): Promise<Payload> {
  return withOwn(
    interaction,
    state,
    '/unpin',
    turns,
    bot,
    async (_own, { client, guild, channel, reason }) => {
      const at = { guild, channel, message: state.message };
      const off = await attempt(() => unpinMessage(client, channel, state.message, reason));
      return renderOutcome(off.ok ? { did: 'unpinned', at } : { did: 'not-unpinned', at, why: off.why });
    },
  );
}

/** Judges the rights, waits for the channel's turn and hands over the message as it then is. */
async function withOwn(
  interaction: Pressed,
  state: MessageState,
  command: string,
  turns: Turns,
  bot: Bot,
  work: (own: Own, desk: Desk) => Promise<Payload>,
): Promise<Payload> {
  const place = judgePlace(interaction, state.channel);
  if (!('ok' in place)) return renderRefusal(place);
  const desk = deskFor(interaction, place, command, bot);
  return turns.take(place.channel, async () => {
    const own = await ownAt(interaction, state);
    if ('marker' in own) return work(own, desk);
    return 'did' in own ? renderOutcome(own) : renderRefusal(own);
  });
}

/** The bot's own marked message that a button names; anything else is refused, whatever the button says. */
async function ownAt(
  interaction: Pressed,
  { channel, message }: MessageState,
): Promise<Own | Refusal | Outcome> {
  const found = await attempt(() => getMessage(interaction.client, channel, message));
  if (!found.ok) {
    return found.why.trouble === 'gone' ? { because: 'gone' } : { did: 'not-looked', why: found.why };
  }
  return asOwn(interaction.client, found.value, found.value.pinned) ?? { because: 'gone' };
}
