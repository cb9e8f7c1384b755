import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { connectPerson, type Person } from '../../src/local/person.ts';
import { type Bot, startBot } from './bot/bot.ts';
import { specProblems } from './spec.ts';

let discord: LocalDiscord;
let bot: Bot;
let member: Person;
let moderator: Person;
let general: string;

beforeAll(async () => {
  discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
  bot = await startBot(discord);
  member = await connectPerson(discord.origin, discord.start.member.token);
  moderator = await connectPerson(discord.origin, discord.start.moderator.token);
  general = discord.start.general.id;
});

afterAll(async () => {
  member?.leave();
  moderator?.leave();
  await bot?.stop();
  await discord?.close();
});

describe('with the unmodified discord.js, a person', () => {
  test('is offered the commands they may use', async () => {
    const names = (await member.commands(general)).map((c) => c.name);
    expect(names).toEqual(['ask', 'slow', 'late', 'form', 'Quote this']);
    expect((await moderator.commands(general)).map((c) => c.name)).toContain('pin');
  });

  test('asks and everybody sees the answer', async () => {
    const asked = await member.slash(general, 'ask', { question: 'who?' });
    expect(asked).toMatchObject({ ending: 'answered', private: false });
    expect(asked.message?.content).toBe('You asked: who?');
    await moderator.line.until((t) => t.data?.id === asked.message?.id, 0, 1_000);
    expect(moderator.seen(general).at(-1)?.content).toBe('You asked: who?');
  });

  test('asks privately and nobody else sees it', async () => {
    const asked = await member.slash(general, 'ask', { question: 'secret', private: true });
    expect(asked.private).toBe(true);
    expect(moderator.seen(general).some((m) => m.content.includes('secret'))).toBe(false);
    expect((await moderator.messages(general)).some((m) => m.content.includes('secret'))).toBe(false);
  });

  test('gets suggestions while typing', async () => {
    expect(await member.suggestions(general, 'ask', 'question', { question: 'wh' })).toEqual([
      { name: 'Did you mean wh?', value: 'wh' },
    ]);
  });

  test('presses a button, and the message changes', async () => {
    const asked = await member.slash(general, 'ask', { question: 'button' });
    if (asked.message === null) throw new Error('no answer');
    const pressed = await member.press(asked.message, 'More');
    expect(pressed.message?.content).toBe('Pressed more');
    expect(pressed.message?.id).toBe(asked.message.id);
  });

  test('chooses in a select', async () => {
    const asked = await member.slash(general, 'ask', { question: 'select' });
    if (asked.message === null) throw new Error('no answer');
    const chosen = await member.select(asked.message, 'pick', ['1', '2']);
    expect(chosen).toMatchObject({ private: true, message: { content: '1 and 2' } });
  });

  test('fills in a modal', async () => {
    const opened = await member.slash(general, 'form');
    if (opened.modal === null) throw new Error('no modal');
    expect(opened.modal.title).toBe('Why');
    const sent = await member.submit(opened.modal, { Reason: 'curious' });
    expect(sent.message?.content).toBe('Filled in: curious');
  });

  test('uses the message menu', async () => {
    const { body } = await moderator.say(general, 'quotable');
    const quoted = await member.menu(body, 'Quote this');
    expect(quoted.message?.content).toBe('> quotable');
  });

  test('waits for a deferred answer and its follow-up', async () => {
    const since = member.line.last;
    const slow = await member.slash(general, 'slow');
    expect(slow).toMatchObject({ private: true, message: { content: 'Slowly done' } });
    const fits = (m: { content?: string } | null) => m?.content === 'And one more thing';
    expect(
      await member.line.until((t) => t.event === 'MESSAGE_CREATE' && fits(t.data), since, 1_000),
    ).not.toBeNull();
  });

  test('mentions the bot, and it answers; speaks otherwise, and it is silent', async () => {
    const heard = await member.ask(general, `<@${discord.world.application.bot.id}> hello`);
    expect(heard?.content).toContain('hello');
    expect(await member.ask(general, 'just talking', { within: 200 })).toBeNull();
  });

  test('writes a direct message', async () => {
    const dm = await member.openDm();
    const heard = await member.ask(dm, 'psst');
    expect(heard?.content).toBe('You said: psst');
  });

  test('sees what a moderator had pinned', async () => {
    const done = await moderator.slash(general, 'pin');
    await discord.history.until('audit', (e) => e.action === 'pin' && e.reason === 'because');
    expect((await member.pins(general)).map((m) => m.id)).toEqual([done.message?.id]);
    expect(member.seen(general).at(-1)?.type).toBe(6);
  });

  test('is told after three seconds that nobody answered', async () => {
    const late = await member.slash(general, 'late');
    expect(late.ending).toBe('failed');
  });

  test('requests and answers were as Discord specifies them', async () => {
    const { client } = bot;
    const { guild, thread, member: person } = discord.start;
    const ask = (path: `/${string}`) => client.rest.get(path);
    await ask('/users/@me');
    await ask(`/users/${person.id}`);
    await ask('/users/@me/guilds');
    await ask('/applications/@me');
    await ask(`/applications/${client.application?.id}/commands`);
    await ask(`/guilds/${guild.id}`);
    await ask(`/guilds/${guild.id}/roles`);
    await ask(`/guilds/${guild.id}/channels`);
    await ask(`/guilds/${guild.id}/threads/active`);
    await ask(`/guilds/${guild.id}/members/${person.id}`);
    await ask(`/channels/${general}`);
    await ask(`/channels/${thread.id}`);
    await ask(`/channels/${general}/messages?limit=100`);
    await ask(`/channels/${general}/messages/pins`);
    await client.users.createDM(person.id);
    await ask('/channels/123456789012345678').catch(() => {});
    await client.rest
      .post(`/channels/${general}/messages`, { body: { content: 'x'.repeat(2001) } })
      .catch(() => {});
    expect(await specProblems(discord.history)).toEqual([]);
  });

  test('nothing went wrong on the way, and nobody was pinged by the bot', () => {
    expect(bot.errors).toEqual([]);
    expect(discord.history.of('ping', (ping) => ping.author === discord.world.application.bot.id)).toEqual(
      [],
    );
  });
});
