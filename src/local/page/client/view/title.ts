import { currentChannel, type State } from '../state.ts';

/** What the window is called: how many messages mention one, the channel and the server. */
export function titleOf(state: State): string {
  const channel = currentChannel(state);
  if (!channel) return 'Discord, on this machine';
  const mentions = [...state.rooms.values()].reduce((sum, room) => sum + room.mentions, 0);
  const name = channel.kind === 'direct' ? `@${channel.name}` : `#${channel.name}`;
  const place = channel.guildId === undefined ? '' : ` | ${state.guild?.name ?? ''}`;
  return `${mentions > 0 ? `(${mentions}) ` : ''}${name}${place}`;
}
