import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import { Permission } from '../protocol.ts';
import type { Channel } from './channel.ts';
import { permissionsIn } from './permissions.ts';
import type { World } from './world.ts';

/** Whom a message notifies. */
export interface Mentioned {
  readonly users: readonly APIUser[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** No ping at all. */
export const NOBODY: Mentioned = { users: [], roles: [], everyone: false };

/** Discord shows code as it stands, so nothing in it mentions anybody. */
const CODE = /```.*?```|``.*?``|`[^`]*`/gsu;

/**
 * Characters Discord drops before it looks for mentions, so that `@\u202Eeveryone` pings like `@everyone`
 * (discord-api-docs #1189): controls but tab and line ends, and the bidirectional marks. U+200B is kept, which is
 * why a zero-width space after the @ does silence it.
 */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A message about which the question is asked whom it pings. */
export interface MentionQuestion {
  readonly content: string;
  readonly channel: Channel;
  readonly authorId: string;
  /** As sent; undefined = the default for this kind of message. */
  readonly allowed: APIAllowedMentions | undefined;
  /** What may ping when `allowed` was not sent: everything for a plain message, only users for an interaction's. */
  readonly fallback: 'all' | 'users';
  /** The author of the message replied to. */
  readonly replied: APIUser | null;
}

/** Works out who is notified, by resources/message, Allowed Mentions Object. */
export function mentionsOf(world: World, ask: MentionQuestion): Mentioned {
  const { allowed, channel } = ask;
  const parse: readonly string[] =
    allowed === undefined
      ? ask.fallback === 'all'
        ? ['users', 'roles', 'everyone']
        : ['users']
      : (allowed.parse ?? []);
  const repliedPings = allowed === undefined || allowed.replied_user === true;
  const content = ask.content.includes('@') ? ask.content.replace(CODE, ' ').replace(UNSEEN, '') : '';
  if (content === '' && (ask.replied === null || !repliedPings)) return NOBODY;

  const users = new Map<string, APIUser>();
  for (const [, id = ''] of content.matchAll(/<@!?(\d{1,20})>/g)) {
    const user = world.users.get(id);
    if (user !== undefined && (parse.includes('users') || allowed?.users?.includes(id))) users.set(id, user);
  }
  if (ask.replied !== null && repliedPings) users.set(ask.replied.id, ask.replied);

  const { guild } = channel;
  if (guild === null) return { users: [...users.values()], roles: [], everyone: false };
  const mayAll =
    (permissionsIn(channel, ask.authorId, world.clock.now()) & Permission.MENTION_EVERYONE) !== 0n;
  const roles = new Set<string>();
  for (const [, id = ''] of content.matchAll(/<@&(\d{1,20})>/g)) {
    const role = guild.roles.get(id);
    if (role === undefined || id === guild.id || !(mayAll || role.mentionable)) continue;
    if (parse.includes('roles') || allowed?.roles?.includes(id)) roles.add(id);
  }
  const everyone = mayAll && parse.includes('everyone') && /@(everyone|here)/.test(content);
  return { users: [...users.values()], roles: [...roles], everyone };
}
