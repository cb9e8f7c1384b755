import type { APIMessage } from 'discord-api-types/v10';
import { Permission } from '../../protocol.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { onMessage, type Place } from '../access.ts';
import { type Call, NO_CONTENT, type Reply, route } from '../route.ts';

const OWN = '/channels/:channel/messages/:message/reactions/:emoji/@me';

/** One's own reactions. */
export const reactionRoutes = [
  route(
    `PUT ${OWN}`,
    'anyone',
    onMessage((call, place, message) => react(call, place, message, true)),
  ),
  route(
    `DELETE ${OWN}`,
    'anyone',
    onMessage((call, place, message) => react(call, place, message, false)),
  ),
];

/** Who reacted, by emoji, per message object: Discord's message carries the counts only. */
const REACTED = new WeakMap<object, Map<string, Set<string>>>();

function react(call: Call, place: Place, message: APIMessage, add: boolean): Reply | Refusal {
  const needed = Permission.ADD_REACTIONS | Permission.READ_MESSAGE_HISTORY;
  if (add && (place.permissions & needed) !== needed) return refuse('missingPermissions');
  if (place.channel.thread?.archived) return refuse('archivedThread');
  const name = call.params['emoji'] ?? '';
  if (!/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(name)) return refuse('unknownEmoji');

  const { world, actor } = call;
  const all = REACTED.get(message) ?? new Map<string, Set<string>>();
  REACTED.set(message, all);
  const who = all.get(name) ?? new Set<string>();
  all.set(name, who);
  if (who.has(actor.user.id) === add) return NO_CONTENT;
  if (add) who.add(actor.user.id);
  else who.delete(actor.user.id);
  message.reactions = [...all]
    .filter(([, people]) => people.size > 0)
    .map(([emoji, people]) => ({
      emoji: { id: null, name: emoji },
      count: people.size,
      count_details: { burst: 0, normal: people.size },
      burst_colors: [],
      me: people.has(world.application.bot.id),
      me_burst: false,
    }));
  const { guild } = place.channel;
  world.publish({
    event: add ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE',
    data: {
      user_id: actor.user.id,
      channel_id: place.channel.id,
      message_id: message.id,
      emoji: { id: null, name },
      burst: false,
      type: 0,
      ...(add ? { message_author_id: message.author.id, burst_colors: [] } : {}),
      ...(guild && { guild_id: guild.id }),
    },
    to: { channel: place.channel },
  });
  return NO_CONTENT;
}
