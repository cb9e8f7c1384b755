import type { APIMessage } from 'discord-api-types/v10';
import type { Component } from './components.ts';

/** All that a message says in words, including the text inside components. */
export function pinnedText(message: APIMessage): string {
  const parts = (message.components ?? []) as readonly Component[];
  return [message.content, ...parts.flatMap(textsOf)].filter((text) => text !== '').join('\n');
}

function textsOf(part: Component): string[] {
  const own = part.type === 10 && part.content ? [part.content] : [];
  return [...own, ...(part.components ?? []).flatMap(textsOf)];
}
