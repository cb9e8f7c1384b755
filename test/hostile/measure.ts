import { join } from 'node:path';
import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { warm } from '../../src/command/warm.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { type Edition, openEdition } from '../../src/edition.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { scratch } from '../faults/spawned.ts';
import { ATTACKS } from './attacks.ts';
import { mustBeInert } from './inert.ts';
import { mustReadOrRefuse, SUGGESTIONS, SURFACES } from './surfaces.ts';

/** What one input may cost: milliseconds of this process' CPU, and megabytes. */
export const MOST_CPU = 50;
export const MOST_HEAP = 20;

/** The dearest of many inputs. */
export interface Worst {
  readonly inputs: number;
  readonly cpu: number;
  readonly heap: number;
  /** Which input took the most CPU, and which the most memory. */
  readonly slowest: string;
  readonly largest: string;
}

/** An edition with so many paragraphs, opened and warmed as it is before it is served; up to 50 the shipped one. */
export function openSize(paragraphs: number): Edition {
  const folder = paragraphs <= 50 ? 'data' : join(scratch(), 'articles');
  if (paragraphs > 50) writeCorpus(folder, paragraphs);
  const opened = openEdition(folder);
  if (!opened.ok) throw new Error(describeProblem(opened));
  for (const _part of warm(opened.edition, commands));
  return opened.edition;
}

/** Text that tries everything: any characters, and the catalogue's attacks strung together. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...ATTACKS.flatMap(({ texts }) => texts)), { maxLength: 6 })
    .map((all) => all.join(' ')),
);

/** Sends every attack and `runs` generated texts in everywhere, checks each answer and measures each. */
export function measureAll(edition: Edition, runs: number, seed: number): Worst {
  const worst = { inputs: 0, cpu: 0, heap: 0, slowest: '', largest: '' };
  const measure = (name: string, text: string, act: () => void): void => {
    worst.inputs += 1;
    let { cpu, heap } = cost(act);
    // A collection or another process may have fallen into it: a dirty run is repeated.
    for (let again = 0; again < 3 && (cpu > worst.cpu || heap > worst.heap); again += 1) {
      const next = cost(act);
      cpu = Math.min(cpu, next.cpu);
      heap = Math.min(heap, next.heap);
    }
    const what = `${name}: ${JSON.stringify(text.slice(0, 40))}`;
    if (cpu > worst.cpu) Object.assign(worst, { cpu, slowest: what });
    if (heap > worst.heap) Object.assign(worst, { heap, largest: what });
  };
  const everywhere = (text: string): void => {
    for (const { name, send } of SURFACES) {
      measure(name, text, () => void send(text, edition));
      mustBeInert(send(text, edition));
    }
    for (const { name, send } of SUGGESTIONS) measure(name, text, () => send(text, edition));
  };
  // The first calls compile the code.
  for (let i = 0; i < 20; i += 1) {
    for (const { send } of [...SURFACES, ...SUGGESTIONS])
      send('what did NATO say about the missile?', edition);
  }
  for (const { texts } of ATTACKS) for (const text of texts) everywhere(text);
  fc.assert(
    fc.property(fc.constantFrom(...SURFACES, ...SUGGESTIONS), anyText, ({ name, send }, text) => {
      measure(name, text, () => void send(text, edition));
      const answer = send(text, edition);
      if (answer !== undefined) mustBeInert(answer);
      mustReadOrRefuse(text);
    }),
    { numRuns: runs, seed },
  );
  return worst;
}

function cost(act: () => void): { readonly cpu: number; readonly heap: number } {
  const heap = process.memoryUsage().heapUsed;
  const begun = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(begun);
  return { cpu: (user + system) / 1_000, heap: (process.memoryUsage().heapUsed - heap) / 2 ** 20 };
}
