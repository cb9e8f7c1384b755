import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LocalDiscord } from '../../src/local/discord.ts';
import { until } from './theatre.ts';

/** Footnote as it is shipped, in a process of its own. */
export interface Spawned {
  readonly child: ChildProcess;
  /** What it wrote so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Its log's lines, parsed; other lines on standard error are left out. */
  readonly log: () => Record<string, unknown>[];
  readonly exit: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly after: number;
  }>;
  /** Its log's lines as they stand, each with its end; other lines on standard error are left out. */
  readonly lines: () => string[];
  /** Waits until it says that it is serving. */
  serving(): Promise<void>;
  /** Waits until it says that it is serving, and has worked out what it keeps. */
  ready(): Promise<void>;
}

let built: Promise<string> | null = null;

/** Builds the bundle once a test run, beside the real one, and returns the path of its entry. */
export function build(): Promise<string> {
  built ??= (async () => {
    const folder = `dist/tested-${process.pid}`;
    await promisify(execFile)('npm', ['run', '-s', 'build:bot', '--', `--outdir=${folder}`]);
    return join(folder, 'main.js');
  })();
  return built;
}

/** Starts the bundle on a local Discord, with nothing of this environment that could steer it. */
export async function spawnBot(
  discord: LocalDiscord | null,
  environment: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
  stderrFile?: string,
): Promise<Spawned> {
  const main = await build();
  const begun = Date.now();
  const child = spawn(process.execPath, [...nodeOptions, main], {
    env: {
      PATH: process.env['PATH'] ?? '',
      LOG_FORMAT: 'json',
      LOG_LEVEL: 'debug',
      ...(discord === null ? {} : { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api }),
      ...environment,
    },
    stdio: ['ignore', 'pipe', stderrFile === undefined ? 'pipe' : openSync(stderrFile, 'w')],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    stdout += bytes.toString('utf8');
  });
  child.stderr?.on('data', (bytes: Buffer) => {
    stderr += bytes.toString('utf8');
  });
  const exit = once(child, 'exit').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    after: Date.now() - begun,
  }));
  const lines = (): string[] => stderr.split(/(?<=\n)/u).filter((line) => line.startsWith('{'));
  const says = (words: () => boolean): Promise<void> =>
    until(words, 30_000, () => `not ready\n${stdout}${stderr}`);
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    log: () => lines().map((line) => JSON.parse(line) as Record<string, unknown>),
    lines,
    exit,
    serving: () => says(() => stdout.includes('is serving')),
    ready: () =>
      says(
        // A log that goes to a file is not read here.
        () =>
          stdout.includes('is serving') &&
          (discord === null || stderrFile !== undefined || stderr.includes('edition.prepared')),
      ),
  };
}

/** Kills a process and waits until it is gone. */
export async function end({ child, exit }: Spawned): Promise<void> {
  child.kill('SIGKILL');
  await exit;
}

/** A folder of its own for a test's files. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'footnote-'));
