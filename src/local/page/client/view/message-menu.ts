import type { APIMessage } from 'discord-api-types/v10';
import { messageCommands } from '../../composer/catalog.ts';
import { plainText } from '../../markdown/plain.ts';
import type { App } from '../app.ts';
import { focusComposer } from '../compose.ts';
import { sendMessageCommand } from '../interact.ts';
import { namesOf } from '../names.ts';
import { roomOf } from '../state.ts';
import { isPrivate } from '../timeline.ts';
import { type MenuItem, openMenu, type Place } from './menu.ts';

/** What one can do with a message: reply to it, copy it, hand it to an application. */
export function openMessageMenu(app: App, message: APIMessage, at: Place, back?: HTMLElement): void {
  const apps = messageCommands(app.state.commands);
  const items: MenuItem[] = [];
  // A private answer is not a message of the channel: nobody can reply to it or hand it on.
  if (!isPrivate(message)) {
    items.push({ label: 'Reply', icon: 'reply', run: () => startReply(app, message) });
  }
  items.push({ label: 'Copy text', icon: 'copy', run: () => copyText(app, message) });
  if (!isPrivate(message) && apps.length > 0) {
    items.push({
      label: 'Apps',
      icon: 'apps',
      items: apps.map((command) => ({
        label: command.name,
        run: () => void sendMessageCommand(app, command, message),
      })),
    });
  }
  openMenu(items, at, back);
}

/** Answers a message in the composer; its author is pinged unless one says otherwise. */
export function startReply(app: App, message: APIMessage): void {
  const { draft } = roomOf(app.state, message.channel_id);
  draft.reply = { message, ping: true };
  draft.filled = undefined;
  app.changed();
  focusComposer();
}

function copyText(app: App, message: APIMessage): void {
  const parts = [
    message.content,
    ...message.embeds.flatMap((embed) => [embed.title ?? '', embed.description ?? '']),
  ];
  const names = namesOf(app.state);
  const text = parts
    .filter((part) => part !== '')
    .map((part) =>
      part
        .split('\n')
        .map((line) => plainText(line, names))
        .join('\n'),
    )
    .join('\n');
  navigator.clipboard.writeText(text).then(
    () => app.announce('Copied'),
    () => {
      app.state.notice = 'This browser did not allow copying.';
      app.changed();
    },
  );
}
