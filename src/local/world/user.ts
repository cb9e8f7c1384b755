import type { APIUser } from 'discord-api-types/v10';

/** Typed as a number, which the flag types take where they refuse a literal 0. */
const NO_FLAGS: number = 0;

/** A complete user object, as Discord sends it in messages and members. */
export function makeUser(id: string, name: string, bot: boolean): APIUser {
  return {
    id,
    // People's names are lower case since 2023; applications kept theirs, and their discriminator.
    username: bot ? name : name.toLowerCase().replace(/[^a-z0-9_.]/g, '_'),
    discriminator: bot ? '0000' : '0',
    global_name: bot ? null : name,
    avatar: null,
    ...(bot ? { bot: true } : {}),
    banner: null,
    accent_color: null,
    flags: NO_FLAGS,
    public_flags: NO_FLAGS,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
  };
}
