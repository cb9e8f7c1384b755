import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
let channel: string;
beforeAll(async () => {
  stage = await setStage();
  channel = stage.discord.start.general.id;
});
afterAll(() => stage.close());

/** A question whose answer has more sentences than are shown at once. */
const BROAD = { question: 'NATO missile Turkey Iran' };

const LISTS: readonly (readonly [command: string, options: Record<string, string>])[] = [
  ['timeline', {}],
  ['casualties', {}],
  ['quotes', {}],
  ['summary', {}],
  ['about', { name: 'NATO' }],
  ['article5', {}],
];

async function answer(command: string, options: Record<string, string | boolean>) {
  const exchange = await stage.member.slash(channel, command, options);
  if (exchange.message === null) throw new Error(exchange.ending);
  return exchange.message;
}

describe('buttons', () => {
  it('Context shows the sentence marked in its paragraph, to whoever pressed', async () => {
    const message = await answer('ask', { question: 'who held the briefing?' });
    const quoted = /^> (.+)$/mu.exec(message.content)?.[1] ?? '';
    const context = await stage.moderator.press(message, 'Context');
    expect(context.private).toBe(true);
    expect(context.message?.embeds[0]?.description).toContain(`**${quoted}**`);
  });

  it('work after a restart, because they hold all they need', async () => {
    const message = await answer('ask', { question: 'who held the briefing?' });
    await stage.restart();
    const context = await stage.member.press(message, 'Context');
    expect(context.message?.embeds[0]?.title).toMatch(/^¶\d+ of \d+ · /);
  });

  it('Share makes a private answer public and says who did it, pinging nobody', async () => {
    const message = await answer('ask', { question: 'who held the briefing?', private: true });
    const shared = await stage.member.press(message, 'Share');
    expect(shared.private).toBe(false);
    expect(shared.message?.content).toContain('> ');
    expect(shared.message?.content).toContain(`Shared by <@${stage.member.id}>`);
    expect(shared.message?.mentions).toEqual([]);
    const heard = await stage.moderator.line.until(({ data }) => data.id === shared.message?.id, 0, 2000);
    expect(heard?.data.content).toBe(shared.message?.content);
  });

  it('Share is not on a public answer', async () => {
    const message = await answer('ask', { question: 'who held the briefing?' });
    expect(stage.member.find(message, 'Share')).toBeUndefined();
  });

  it('Next turns a long list’s page', async () => {
    const message = await answer('timeline', {});
    const next = await stage.member.press(message, 'Next');
    expect(next.message?.embeds[0]?.description).not.toBe(message.embeds[0]?.description);
    expect(next.message?.embeds[0]?.footer?.text).toMatch(/^9–/);
  });

  it.each(LISTS)(
    '/%s lets everybody read its sentences in their paragraphs, alone',
    async (command, options) => {
      const message = await answer(command, options);
      const select = stage.moderator.find(message, 'Read a sentence in its paragraph');
      const [first] = select?.options ?? [];
      if (first === undefined) throw new Error('nothing to read');
      const read = await stage.moderator.select(message, 'Read a sentence in its paragraph', [first.value]);
      expect(read.private).toBe(true);
      const [paragraph] = /^¶\d+/u.exec(first.label) ?? [];
      expect(read.message?.embeds[0]?.title).toMatch(new RegExp(`^${paragraph} of \\d+ · `, 'u'));
      expect(read.message?.embeds[0]?.description).toContain('**');
    },
  );

  it('More shows the sentences that did not fit', async () => {
    const message = await answer('ask', BROAD);
    if (stage.member.find(message, 'More') === undefined) throw new Error('the question is not broad enough');
    const more = await stage.member.press(message, 'More');
    const first = /^> (.+)$/mu.exec(more.message?.content ?? '')?.[1] ?? '';
    expect(first).not.toBe('');
    expect(message.content).not.toContain(first);
  });

  it.each([
    ['of another version', 'f9:c:12345678:abcdefgh'],
    ['forged', 'f1:p:12345678:pin:0:__proto__=1'],
    ['with a sentence of no article', 'f1:c:12345678:zzzzzzzz'],
    ['of a command that is gone', 'f1:p:12345678:gone:0:'],
  ])('one %s is refused in words, privately', async (_what, id) => {
    const message = await answer('sources', {});
    const refused = await stage.member.interact(
      channel,
      3,
      { component_type: 2, custom_id: id },
      { message_id: message.id },
    );
    // Discord itself refuses a component that is not on the message; what gets through must still be answered.
    if (refused.ending !== 'refused') expect(refused.private).toBe(true);
  });
});
