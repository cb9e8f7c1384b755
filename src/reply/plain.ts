import type { Payload } from './payload.ts';

/** A message as plain text for a terminal: markup resolved, escapes undone, buttons left out. */
export function plainText({ content, embeds }: Payload): string {
  const parts = [content];
  for (const { title, description, footer } of embeds) {
    parts.push(title ?? '', description ?? '', footer === undefined ? '' : `(${footer.text})`);
  }
  return parts
    .filter((part) => part !== '')
    .map(plainMarkdown)
    .join('\n\n');
}

function plainMarkdown(text: string): string {
  return text
    .replace(/^-# /gmu, '  ')
    .replace(/<t:(\d+):[A-Za-z]>/gu, (_whole, seconds: string) => dayOf(Number(seconds)))
    .replace(/<\/([\w-]+):\d+>/gu, '/$1')
    .replace(/\[([^\]\\]*)\]\(<([^>]*)>\)/gu, '$1')
    .replace(/<(https?:[^<>\s]*)>/gu, '$1')
    .replace(/(?<!\\)\*{1,2}/gu, '')
    .replace(/(?<!\\)`/gu, '')
    .replace(/\\(\P{L})/gu, '$1');
}

const dayOf = (seconds: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(seconds * 1000));
