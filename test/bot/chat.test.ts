import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
let channel: string;
let me: string;
beforeAll(async () => {
  stage = await setStage();
  channel = stage.discord.start.general.id;
  me = stage.bot.client.user.id;
});
afterAll(() => stage.close());

const QUESTION = 'who held the briefing?';
const answered = async (text: string, where = channel): Promise<APIMessage | null> =>
  stage.member.ask(where, text, { within: 1500 });

describe('the bot answers', () => {
  it.each([
    ['a mention before the question', () => `<@${me}> ${QUESTION}`],
    ['a mention behind it', () => `${QUESTION} <@${me}>`],
    ['the old form of a mention', () => `<@!${me}> ${QUESTION}`],
    ['a mention on another line', () => `<@${me}>\n${QUESTION}`],
  ])('%s, as a reply to the message', async (_what, text) => {
    const answer = await answered(text());
    expect(answer?.content).toMatch(/^> /);
    expect(answer?.message_reference?.message_id).toBeDefined();
    expect(answer?.author.id).toBe(me);
  });

  it('a direct message without any mention', async () => {
    const dm = await stage.member.openDm();
    expect((await answered(QUESTION, dm))?.content).toMatch(/^> /);
  });

  it('a mention in a thread', async () => {
    expect((await answered(`<@${me}> ${QUESTION}`, stage.discord.start.thread.id))?.content).toMatch(/^> /);
  });

  it('a command typed as text', async () => {
    const answer = await answered(`<@${me}> /sources`);
    expect(answer?.embeds[0]?.title).toBe('Where the answers come from');
  });

  it('a command typed as text page by page, as where it is a slash command', async () => {
    const answer = await answered(`<@${me}> /timeline`);
    if (answer === null) throw new Error('no answer');
    expect(answer.embeds[0]?.footer?.text).toMatch(/^1–8 of /u);
    const next = await stage.member.press(answer, 'Next');
    expect(next.private).toBe(true);
    expect(next.message?.embeds[0]?.footer?.text).toMatch(/^9–/u);
  });

  it('a mention alone, with what to ask', async () => {
    expect((await answered(`<@${me}>`))?.content).toMatch(/^Ask me something/);
  });

  it('a reply to one of its messages that pings it', async () => {
    const first = await answered(`<@${me}> ${QUESTION}`);
    if (first === null) throw new Error('no answer');
    const second = await stage.member.ask(channel, 'who is Dan Caine?', { replyTo: first, within: 1500 });
    expect(second?.content).toMatch(/^> /);
  });

  it('nothing it does not know, and says so', async () => {
    expect((await answered(`<@${me}> what is the capital of Portugal?`))?.content).toMatch(
      /^I found no sentence/,
    );
  });
});

describe('the bot stays silent', () => {
  const silent = async (say: () => Promise<unknown>): Promise<void> => {
    const line = stage.member.line.last;
    await say();
    const heard = await stage.member.line.until(
      ({ event, data }) => event === 'MESSAGE_CREATE' && data.author.id === me,
      line,
      400,
    );
    expect(heard).toBeNull();
  };

  it.each([
    ['plain talk', 'who held the briefing?'],
    ['its name without a mention', 'Footnote, who held the briefing?'],
    ['everyone', '@everyone who held the briefing?'],
    ['the mention of somebody else', '<@111111111111111111> who held the briefing?'],
    ['a mention inside code, which Discord does not count as one', '`<@BOT>` who held the briefing?'],
  ])('at %s', (_what, text) => silent(() => stage.member.say(channel, text.replace('BOT', me))));

  it('at a reply to it without a ping', async () => {
    const first = await answered(`<@${me}> ${QUESTION}`);
    if (first === null) throw new Error('no answer');
    await silent(() => stage.member.say(channel, 'and why?', { replyTo: first, ping: false }));
  });

  it('at a reply to somebody else', async () => {
    const said = await stage.moderator.say(channel, 'I think so.');
    await silent(() => stage.member.say(channel, 'who?', { replyTo: said.body }));
  });
});

describe('nobody', () => {
  it('is pinged, whatever is asked and quoted', async () => {
    await answered(`<@${me}> @everyone <@${stage.moderator.id}> <@&1> who held the briefing @here?`);
    const dm = await stage.member.openDm();
    await answered(`@everyone <@${stage.moderator.id}>`, dm);
    const byBot = stage.discord.history.entries.filter(
      (entry) => entry.kind === 'ping' && entry.author === me,
    );
    expect(byBot).toEqual([]);
    // The people's own words did ping, so the record would have shown it.
    expect(stage.discord.history.entries.some((entry) => entry.kind === 'ping')).toBe(true);
  });
});
