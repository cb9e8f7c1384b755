import type { APIMessage } from 'discord-api-types/v10';
import type { Person } from '../person.ts';
import type { PersonClient } from './client.ts';
import type { HttpAnswer } from './http.ts';

type Talking = 'say' | 'ask' | 'next' | 'openDm' | 'seen' | 'look' | 'messages' | 'pins';

/** What a person says, hears and sees in channels. */
export function talkingOf(client: PersonClient): Pick<Person, Talking> {
  const { line, seen } = client;

  const say: Person['say'] = async (channel, content, { replyTo, ping = true, nonce } = {}) => {
    const answer = await client.ask('POST', `/channels/${channel}/messages`, {
      content,
      ...(nonce === undefined ? {} : { nonce }),
      ...(replyTo === undefined
        ? {}
        : {
            message_reference: { message_id: replyTo.id, channel_id: channel },
            allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping },
          }),
    });
    return answer as HttpAnswer & { body: APIMessage };
  };

  const next: Person['next'] = async (channel, { since = line.last, within = 3_000 } = {}) => {
    const told = await line.until(
      ({ event, data }) =>
        event === 'MESSAGE_CREATE' && data.channel_id === channel && data.author.bot === true,
      since,
      within,
    );
    return told === null ? null : (seen.get(told.data.id) ?? told.data);
  };

  return {
    say,
    next,

    async ask(channel, text, options = {}) {
      const since = line.last;
      await say(channel, text, options);
      return next(channel, { since, within: options.within ?? 3_000 });
    },

    async openDm() {
      const { body } = await client.ask('POST', '/users/@me/channels', { recipient_id: client.application });
      return (body as { id: string }).id;
    },

    seen: (channel) => [...seen.values()].filter((message) => message.channel_id === channel),
    look: (message) => seen.get(message.id),

    async messages(channel, query = 'limit=100') {
      return (await client.ask('GET', `/channels/${channel}/messages?${query}`)).body as APIMessage[];
    },

    async pins(channel) {
      const found: APIMessage[] = [];
      for (let before = ''; ; ) {
        const { body } = await client.ask('GET', `/channels/${channel}/messages/pins?limit=50${before}`);
        const page = body as { items: { pinned_at: string; message: APIMessage }[]; has_more: boolean };
        found.push(...page.items.map((item) => item.message));
        const last = page.items.at(-1);
        if (!page.has_more || last === undefined) return found;
        before = `&before=${encodeURIComponent(last.pinned_at)}`;
      }
    },
  };
}
