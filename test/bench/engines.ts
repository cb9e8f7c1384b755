import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../faults/spawned.ts';
import { writeCorpus } from './corpus.ts';
import type { Taken } from './engine.ts';
import { bounded, type Figure, told } from './figure.ts';
import { watch } from './foreign.ts';

/** Fuse looks at every text for every question: it has no index to compare. */
const ENGINES = ['Footnote', 'MiniSearch', 'lunr', 'FlexSearch', 'Orama'] as const;
/** Milliseconds after which an engine that is not done is ended. */
const MOST_TIME = 400_000;

/** Footnote beside the engines it is compared with, over so many paragraphs, each in a process of its own. */
export async function compareEngines(sizes: readonly number[], seconds: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const folder = join(scratch(), `articles-${size}`);
    writeCorpus(folder, size);
    const watching = watch();
    const taken = new Map<string, Taken | null>();
    for (const engine of ENGINES) taken.set(engine, await run(engine, folder, seconds));
    const saved = await run('saved', folder, seconds);
    for (const path of [folder, `${folder}.index`]) rmSync(path, { recursive: true, force: true });
    const foreign = watching.foreign();
    const usual = taken.get('MiniSearch') ?? null;
    for (const [engine, own] of taken)
      figures.push(...figuresOf(size, engine, own, usual).map((figure) => ({ ...figure, foreign })));
    if (saved !== null)
      figures.push({
        ...bounded(`${named(size)}, Footnote: opened from its saved index, ms`, saved.index, 10_000, 'most'),
        foreign,
      });
  }
  return figures;
}

async function run(engine: string, folder: string, seconds: number): Promise<Taken | null> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/bench/engine.ts', engine, folder, String(seconds)],
    { stdio: ['ignore', 'pipe', 'inherit'], timeout: MOST_TIME },
  );
  let written = '';
  child.stdout.on('data', (bytes: Buffer) => {
    written += bytes;
  });
  await once(child, 'close');
  return written === '' ? null : (JSON.parse(written) as Taken);
}

function figuresOf(size: number, engine: string, own: Taken | null, usual: Taken | null): Figure[] {
  const name = `${named(size)}, ${engine}`;
  if (own === null) return [told(`${name}: ended, not done after seconds`, MOST_TIME / 1_000)];
  const most = engine === 'Footnote' ? BOUNDS[size] : undefined;
  const time = (what: string, value: number, bound: number | undefined): Figure =>
    bound === undefined ? told(`${name}: ${what}`, value) : bounded(`${name}: ${what}`, value, bound, 'most');
  const beside = (of: (taken: Taken) => number): number =>
    usual === null ? Number.NaN : of(own) / of(usual);
  return [
    time('index, ms', own.index, undefined),
    ...(own.facts > 0 ? [time('facts, ms', own.facts, undefined)] : []),
    time('memory, MB', own.megabytes, undefined),
    time('question p50, ms', own.p50, most?.p50),
    time(`question p99 of ${own.asked}, ms`, own.p99, most?.p99),
    ...(engine === 'MiniSearch'
      ? []
      : [
          time(
            'index, × of MiniSearch',
            beside(({ index }) => index),
            undefined,
          ),
          time(
            'question p50, × of MiniSearch',
            beside(({ p50 }) => p50),
            undefined,
          ),
        ]),
  ];
}

const named = (size: number): string => `${size.toLocaleString('en')} paragraphs`;

/** What is promised of Footnote. */
const BOUNDS: Readonly<Record<number, { readonly p50?: number; readonly p99: number }>> = {
  10000: { p50: 3, p99: 20 },
  100000: { p99: 250 },
};
