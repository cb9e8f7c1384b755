import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startLocalDiscord } from '../../../src/local/discord.ts';
import { connectPerson } from '../../../src/local/person.ts';
import { until } from '../../faults/theatre.ts';
import { type Box, build, canPlay, isHealthy, NODE, start } from './box.ts';
import { readDockerfile, readIgnored } from './dockerfile.ts';

// Proves the Dockerfile without Docker: does its steps one by one, each stage in a file system of its own over this
// machine's programs, and runs the result as compose.yaml does: another user than root, nothing to write to, no home.
// What it cannot prove is the image that the steps begin from.

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A container's output, and how it ends. */
function follow(child: ReturnType<typeof start>) {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => {
      output += bytes.toString('utf8');
    });
  return { output: () => output, exit: once(child, 'exit') as Promise<[number | null, string | null]> };
}

/** Builds every stage as the Dockerfile says, from what the `.dockerignore` lets in of a fresh tree. */
function buildAll(context: string): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const stage of readDockerfile(readFileSync('Dockerfile', 'utf8'))) {
    say(
      `stage ${stage.name}: ${stage.steps
        .filter(({ does }) => does === 'RUN')
        .map(({ what }) => what)
        .join('; ')}`,
    );
    boxes.set(stage.name, build(stage, context, boxes));
  }
  return boxes;
}

/** What is in the image, and what is not. */
function checkFiles({ root }: Box): void {
  const inside = (folder: string): string[] => readdirSync(join(root, 'app', folder)).sort();
  deepEqual(inside('.'), ['data', 'dist', 'node_modules', 'package.json']);
  deepEqual(inside('node_modules'), ['@resvg']);
  deepEqual(
    inside('node_modules/@resvg').filter((name) => !name.startsWith('resvg-js')),
    [],
  );
  for (const own of ['run/footnote', 'var/lib/footnote']) equal(statSync(join(root, own)).uid, NODE);
  ok(existsSync(join(root, 'app/dist/bot.compiled')), 'compiled ahead');
  ok(existsSync(join(root, 'app/dist/worker.js')), 'the thread for a large edition');
}

/** Serves, draws, is healthy, owns nothing, and ends by the Dockerfile's own signal. */
async function checkServing(box: Box): Promise<void> {
  const discord = await startLocalDiscord({ heartbeatInterval: 1_000 });
  const member = await connectPerson(discord.origin, discord.start.member.token);
  const child = start(box, 'data', { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api });
  const { output, exit } = follow(child);
  try {
    await until(() => output().includes('is serving'), 20_000, output);
    const channel = discord.start.general.id;
    const answer = await member.slash(channel, 'ask', { question: 'who held the briefing?' });
    match(answer.message?.content ?? answer.ending, /^> /mu);
    const figures = await member.slash(channel, 'casualties');
    match(figures.message?.attachments[0]?.filename ?? `no picture\n${output()}`, /\.png$/u);
    say('it answers, and draws a picture');

    const pid = child.pid ?? 0;
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    match(status, new RegExp(`^Uid:(\\s+${NODE}){4}$`, 'mu'));
    for (const set of ['CapPrm', 'CapEff', 'CapBnd', 'CapAmb'])
      match(status, new RegExp(`^${set}:\\s+0+$`, 'mu'));
    match(status, /^NoNewPrivs:\s+1$/mu);
    const mounts = readFileSync(`/proc/${pid}/mountinfo`, 'utf8')
      .split('\n')
      .map((line) => line.split(' '));
    for (const place of ['/', '/app/data', '/usr', '/etc'])
      match(mounts.filter(([, , , , at]) => at === place).at(-1)?.[5] ?? '', /^ro\b/u);
    equal(/(?:^|\0)HOME=/u.test(readFileSync(`/proc/${pid}/environ`, 'utf8')), false);
    deepEqual(readdirSync(`/proc/${pid}/root/run/footnote`), ['health']);
    say('not root, no capability, no home, and nothing to write to but its health file');

    equal(isHealthy(box, pid), true);
    discord.faults.add({ when: { gateway: 'connect' }, do: { refuse: 503 } });
    for (const connection of discord.gateway.connectionsOf()) connection.cut();
    await until(
      () => !isHealthy(box, pid),
      10_000,
      () => 'healthy for ever',
    );
    say('its health check is content while it is served, and not when it is not');

    const asked = Date.now();
    child.kill((box.said['STOPSIGNAL'] ?? 'SIGKILL') as NodeJS.Signals);
    deepEqual(await exit, [0, null]);
    ok(Date.now() - asked < 8_000);
    say(`${box.said['STOPSIGNAL']} ends it with 0 after ${Date.now() - asked} ms`);
  } finally {
    child.kill('SIGKILL');
    member.leave();
    await discord.close();
  }
}

/** Refuses what nobody can serve, with the code that keeps a supervisor from trying again. */
async function checkRefusing(box: Box): Promise<void> {
  const { output, exit } = follow(start(box, 'data', { DISCORD_TOKEN: 'your-token-here' }));
  deepEqual(await exit, [78, null]);
  match(output(), /placeholder/u);
  const empty = follow(start(box, mkdtempSync(join(tmpdir(), 'footnote-')), { DISCORD_TOKEN: '' }));
  deepEqual(await empty.exit, [66, null]);
  say('a placeholder ends it with 78, a folder without articles with 66');
}

async function main(): Promise<void> {
  if (!canPlay()) return say('Not proved here: playing a container needs Linux, root and unshare.');
  const context = join(mkdtempSync(join(tmpdir(), 'footnote-context-')), 'tree');
  mkdirSync(context);
  for (const name of readIgnored(readFileSync('.dockerignore', 'utf8')))
    cpSync(name, join(context, name), { recursive: true });
  const boxes = buildAll(context);
  const box = [...boxes.values()].at(-1);
  if (box === undefined) throw new Error('no stage');
  checkFiles(box);
  await checkServing(box);
  await checkRefusing(box);
  for (const folder of [context, ...[...boxes.values()].map(({ root }) => root)])
    rmSync(dirname(folder), { recursive: true });
  say('The Dockerfile holds, over this machine’s Node and libraries.');
}

await main();
