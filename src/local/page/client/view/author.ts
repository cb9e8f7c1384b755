import type { APIUser } from 'discord-api-types/v10';
import { displayName, type State } from '../state.ts';
import { cssColor } from './accent.ts';

/** Backgrounds for pictures of people, all dark enough for white letters. */
const COLORS = ['#3a7d44', '#a8541b', '#b3325c', '#6f42c1', '#2f6f8f'];

const pictures = new Map<string, string>();

/** A drawn picture of someone, as there is no server to fetch one from: a speech bubble for an app, else initials. */
export function avatarOf(user: APIUser): string {
  const key = `${user.id} ${displayName(user)}`;
  const known = pictures.get(key);
  if (known) return known;
  const color = user.bot ? '#5865f2' : colorFor(user.username);
  const initial = [...displayName(user)][0]?.toUpperCase().replace(/[<&]/, '') ?? '';
  const inner = user.bot
    ? '<path d="M18 25a5 5 0 0 1 5-5h18a5 5 0 0 1 5 5v13a5 5 0 0 1-5 5H31l-9 7v-7.3a5 5 0 0 1-4-4.9z" fill="#fff"/><path d="M25 28h14M25 35h9" stroke="#5865f2" stroke-width="3" stroke-linecap="round"/>'
    : `<text x="32" y="43" text-anchor="middle" font-family="sans-serif" font-size="31" font-weight="600" fill="#fff">${initial}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${color}"/>${inner}</svg>`;
  const picture = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  pictures.set(key, picture);
  return picture;
}

/**
 * The colour of someone's name: that of their highest role that has one, moved far enough towards the text's own
 * colour to be read on either ground.
 */
export function colorOf(state: State, userId: string): string {
  const member = state.guild?.members.find((one) => one.user.id === userId);
  const colored = (state.guild?.roles ?? [])
    .filter((role) => member?.roles.includes(role.id) && role.color !== 0)
    .sort((a, b) => b.position - a.position)[0];
  return colored ? `color-mix(in oklab, ${cssColor(colored.color)} 55%, var(--strong))` : '';
}

/** The same colour for the same name, also after the server was started anew and gave out new ids. */
function colorFor(name: string): string {
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  return COLORS[sum % COLORS.length] ?? '#5865f2';
}
