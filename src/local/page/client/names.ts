import type { Names } from '../markdown/plain.ts';
import { displayName, type State } from './state.ts';

/** The names behind the mentions of a text, as this person knows them. */
export function namesOf(state: State): Names {
  return {
    user: (id) => {
      const user = state.users.get(id);
      return user ? displayName(user) : 'unknown-user';
    },
    channel: (id) => state.channels.get(id)?.name ?? 'unknown-channel',
    role: (id) => state.guild?.roles.find((role) => role.id === id)?.name ?? 'deleted-role',
  };
}
