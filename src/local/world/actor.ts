import type { APIUser } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** Who sends a request or opens a connection. */
export interface Actor {
  readonly user: APIUser;
  readonly bot: boolean;
}

/** Whose token it is: `Bot …` for the application, the bare token for a person, as Discord's own client sends it. */
export function actorOf(world: World, authorization: string | undefined): Actor | null {
  if (authorization === undefined) return null;
  if (authorization === `Bot ${world.application.token}`) return { user: world.application.bot, bot: true };
  const user = world.users.get(world.tokens.get(authorization) ?? '');
  return user === undefined ? null : { user, bot: false };
}
