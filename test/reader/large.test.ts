import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { connectPerson, type Person } from '../../src/local/person.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { pin } from '../bot/pins/moderating.ts';
import { build, type Spawned, scratch, spawnBot } from '../faults/spawned.ts';
import { until } from '../faults/theatre.ts';
import { throttle } from '../faults/throttle.ts';

/** More than 250,000 bytes of articles: read in a thread of its own. */
const PARAGRAPHS = 1_400;

beforeAll(async () => {
  await build();
}, 60_000);
afterAll(() => rmSync(`dist/tested-${process.pid}`, { recursive: true, force: true }));

let folder: string;
let articles: string;
let discord: LocalDiscord;
let member: Person;
let bot: Spawned;
beforeEach(async () => {
  folder = scratch();
  articles = join(folder, 'articles');
  writeCorpus(articles, PARAGRAPHS);
  discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
  member = await connectPerson(discord.origin, discord.start.member.token);
});
afterEach(async () => {
  member.leave();
  bot.child.kill('SIGKILL');
  await bot.exit;
  await discord.close();
  rmSync(folder, { recursive: true });
});

async function start(index = join(folder, 'kept')): Promise<void> {
  bot = await spawnBot(discord, { DATA_FOLDER: articles, INDEX_FOLDER: index });
  await until(() => bot.stdout().includes('is serving'), 20_000, bot.stderr);
}

const slash = (name: string, options = {}) => member.slash(discord.start.general.id, name, options);
const logged = (event: string) => bot.log().filter((line) => line['event'] === event);
const untilLogged = (event: string, times = 1) =>
  until(
    () => logged(event).length >= times,
    20_000,
    () => `no ${event}\n${bot.stderr()}`,
  );

// Each starts a process and lets it read for seconds; a machine shared with others takes its time over that.
describe('a large edition', { timeout: 60_000 }, () => {
  it('answers what is at hand while a question that needs more is worked on, and both are acknowledged', async () => {
    await start();
    const order: string[] = [];
    const asked = (name: string, options = {}) =>
      slash(name, options).then((exchange) => {
        order.push(name);
        return exchange;
      });
    // Needs every figure, whose reading has only begun.
    const [figures, passage, sources] = await Promise.all([
      asked('casualties'),
      asked('passage', { number: 1 }),
      asked('sources'),
    ]);
    expect(order.at(-1)).toBe('casualties');
    for (const exchange of [figures, passage, sources]) expect(exchange.ending).toBe('answered');
    expect(figures.message?.embeds[0]?.description ?? figures.message?.content).toMatch(/^> /mu);
    const interactions = discord.history.of('interaction');
    expect(interactions).toHaveLength(3);
    for (const entry of interactions) expect(entry).toMatchObject({ callbacks: [expect.any(Number)] });
  });

  it('gives whoever types an empty list rather than nothing while names are still read', async () => {
    await start();
    // So slow that names are not read within the three seconds that Discord waits.
    const release = throttle(bot.child, 0.15);
    const offered = await member.suggestions(discord.start.general.id, 'about', 'name', { name: 'Er' });
    await release();
    expect(offered).toEqual([]);
    await untilLogged('edition.prepared');
    const later = await member.suggestions(discord.start.general.id, 'about', 'name', { name: 'Er' });
    expect(later?.map(({ name }) => name).join()).toMatch(/\bEr/u);
  });

  it('says the same in chat, on buttons and to moderators as any other', async () => {
    await start();
    await untilLogged('edition.prepared');
    const { general } = discord.start;
    const answer = await member.ask(
      general.id,
      `<@${discord.world.application.bot.id}> who held the briefing?`,
    );
    expect(answer?.content).toMatch(/^> /mu);
    const asked = await slash('ask', { question: 'who held the briefing?' });
    if (asked.message === null) throw new Error('no answer');
    const pressed = await member.press(asked.message, 'Context');
    expect([pressed.ending, pressed.private]).toEqual(['answered', true]);
    const moderator = await connectPerson(discord.origin, discord.start.moderator.token);
    expect(await pin(moderator, general.id)).toMatch(/^Posted and pinned/u);
    expect(await moderator.pins(general.id)).toHaveLength(1);
    const pins = await moderator.slash(general.id, 'pins');
    expect(JSON.stringify(pins.message)).toContain('up to date');
    moderator.leave();
  });

  it('is read again beside everything else, and kept where the new one is broken', async () => {
    await start();
    await untilLogged('edition.prepared');
    const zeppelin = { question: 'where did the zeppelin land?' };
    const before = await slash('sources');
    writeFileSync(
      join(articles, 'z.md'),
      '---\ndate: 2026-12-31\n---\n\nThe zeppelin landed in Ruritania.\n',
    );
    bot.child.kill('SIGHUP');
    // Asked while the other one is opened: the edition in use answers.
    expect((await slash('sources')).message?.content).toBe(before.message?.content);
    await untilLogged('edition.reloaded');
    expect(JSON.stringify((await slash('ask', zeppelin)).message)).toContain('landed in Ruritania');
    writeFileSync(join(articles, 'z.md'), 'no date');
    bot.child.kill('SIGHUP');
    await untilLogged('edition.kept');
    expect(logged('edition.kept')[0]).toMatchObject({ reason: expect.stringContaining('z.md:1') });
    // Another question: what was answered once is remembered.
    const again = { question: 'what landed in Ruritania?' };
    expect(JSON.stringify((await slash('ask', again)).message)).toContain('landed in Ruritania');
  });

  it('becomes a small one, and a small one large, at a reload', async () => {
    await start();
    await untilLogged('edition.prepared');
    for (const name of readdirSync(articles).slice(1)) rmSync(join(articles, name));
    bot.child.kill('SIGHUP');
    await untilLogged('edition.reloaded');
    expect((await slash('ask', { question: 'who held the briefing?' })).ending).toBe('answered');
    writeCorpus(articles, PARAGRAPHS);
    bot.child.kill('SIGHUP');
    await untilLogged('edition.reloaded', 2);
    expect((await slash('casualties')).ending).toBe('answered');
    const [first, , third] = [logged('bot.ready')[0], null, logged('edition.reloaded')[1]];
    expect(first).toBeDefined();
    expect(third?.['edition']).not.toBe(logged('edition.reloaded')[0]?.['edition']);
    // The large one was read in a thread of its own both times, which alone keeps an index, and the small one was not.
    expect([logged('index.rebuilt').length, logged('index.loaded').length]).toEqual([1, 1]);
  });

  it('starts from the index saved before, and without one where it is damaged or none can be written', async () => {
    await start();
    expect(logged('index.rebuilt')[0]).toMatchObject({ because: 'there is none yet' });
    await untilLogged('edition.prepared');
    const question = { question: 'who held the briefing?' };
    const built = await slash('ask', question);
    bot.child.kill('SIGTERM');
    await bot.exit;
    await start();
    expect(logged('index.loaded')).toHaveLength(1);
    expect((await slash('ask', question)).message?.content).toBe(built.message?.content);
    bot.child.kill('SIGTERM');
    await bot.exit;
    const kept = readdirSync(join(folder, 'kept')).find((name) => name.endsWith('.index')) ?? '';
    truncateSync(join(folder, 'kept', kept), 20_000);
    await start();
    expect(logged('index.rebuilt')).toMatchObject([{ because: 'it is cut off' }]);
    expect((await slash('ask', question)).message?.content).toBe(built.message?.content);
    bot.child.kill('SIGTERM');
    await bot.exit;
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'taken', 'file'), '');
    await start(join(folder, 'taken', 'file', 'below'));
    await untilLogged('index.not_saved');
    expect((await slash('ask', question)).message?.content).toBe(built.message?.content);
  });

  it('stops the start with the same words and code where an article is broken', async () => {
    writeFileSync(join(articles, 'z.md'), 'no date');
    bot = await spawnBot(discord, { DATA_FOLDER: articles });
    expect((await bot.exit).code).toBe(65);
    expect(bot.stderr()).toMatch(/z\.md:1: there is no date/u);
  });
});
