import { Intent } from '../protocol.ts';
import { shardOf } from '../snowflake.ts';
import type { Guild } from '../world/guild.ts';
import { canView } from '../world/message.ts';
import type { Dispatch, World } from '../world/world.ts';
import type { Session } from './session.ts';

/** Whether a session is told of something: it must be concerned, and a bot must have asked for it by its intents. */
export function hears(
  world: World,
  session: Session,
  { event, to }: Dispatch,
  sessions: ReadonlyMap<string, Session>,
): boolean {
  const me = session.user.id;
  if ('user' in to) {
    if (to.user !== me) return false;
    // A client that named its session is told there; a session that is gone leaves all of the person's.
    return !to.session || to.session === session.id || !sessions.has(to.session);
  }
  if ('application' in to) return session.bot && serves(session, to.application);
  const guild = 'guild' in to ? to.guild : to.channel.guild;
  if (session.bot) {
    if (!serves(session, guild)) return false;
    const intent = intentOf(event, guild === null);
    if (intent !== 0 && !(session.intents & intent)) return false;
  }
  if ('channel' in to) return canView(world, to.channel, me);
  return to.guild.members.has(me);
}

/** Whether a bot's session is the shard of that guild (null = direct messages). */
export function serves(session: Session, guild: Guild | null): boolean {
  return shardOf(guild?.id ?? null, session.shard[1]) === session.shard[0];
}

/** The intent an event needs (events/gateway, List of Intents); 0 = none. */
function intentOf(event: string, direct: boolean): number {
  if (event.startsWith('MESSAGE_REACTION_'))
    return direct ? Intent.DIRECT_MESSAGE_REACTIONS : Intent.GUILD_MESSAGE_REACTIONS;
  if (event.startsWith('MESSAGE_')) return direct ? Intent.DIRECT_MESSAGES : Intent.GUILD_MESSAGES;
  if (event === 'TYPING_START') return direct ? Intent.DIRECT_MESSAGE_TYPING : Intent.GUILD_MESSAGE_TYPING;
  if (event === 'CHANNEL_PINS_UPDATE') return direct ? Intent.DIRECT_MESSAGES : Intent.GUILDS;
  if (event.startsWith('GUILD_MEMBER_')) return Intent.GUILD_MEMBERS;
  return /^(GUILD|CHANNEL|THREAD)_/.test(event) ? Intent.GUILDS : 0;
}
