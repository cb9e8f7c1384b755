import type { APIMessage } from 'discord-api-types/v10';
import { withMentions } from '../composer/typed.ts';
import type { App } from './app.ts';
import { newNonce } from './snowflake.ts';
import { type Draft, displayName, roomOf } from './state.ts';
import { addMessage } from './timeline.ts';

/** How often one's client says that one is typing, in milliseconds. */
const TYPING_EVERY = 8000;

let typedAt = 0;

/** Sends what is written, as a reply where one was chosen. The text comes back when Discord refuses it. */
export async function sendMessage(app: App, channelId: string, draft: Draft): Promise<void> {
  const people = [...app.state.users.values()].flatMap((user) => [
    { id: user.id, name: displayName(user) },
    { id: user.id, name: user.username },
  ]);
  const { reply } = draft;
  const answer = await app.rest.post<APIMessage>(`/channels/${channelId}/messages`, {
    content: withMentions(draft.text.trim(), people),
    nonce: newNonce(),
    ...(reply
      ? {
          message_reference: { channel_id: channelId, message_id: reply.message.id },
          allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: reply.ping },
        }
      : {}),
  });
  typedAt = 0;
  if (answer.ok) addMessage(app, answer.value);
  else {
    app.state.notice = answer.refusal.message;
    const now = roomOf(app.state, channelId).draft;
    if (now.text === '') now.text = draft.text;
  }
  app.changed();
}

/** Tells the others in the channel that one is typing, not more often than Discord's client does. */
export function sayTyping(app: App, channelId: string): void {
  if (Date.now() - typedAt < TYPING_EVERY) return;
  typedAt = Date.now();
  void app.rest.post(`/channels/${channelId}/typing`);
}
