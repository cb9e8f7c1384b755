import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { describeProblem } from '../../src/corpus/problem.ts';
import { type Edition, openEdition } from '../../src/edition.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { scratch } from '../faults/spawned.ts';
import { ATTACKS } from './attacks.ts';
import { mustBeInert } from './inert.ts';
import { SURFACES } from './surfaces.ts';

/** What one input may cost: milliseconds of this process' CPU, and megabytes. */
const MOST_CPU = 50;
const MOST_HEAP = 20;

/** `npm run hostile -- --runs 10000 --paragraphs 50,1000`: attacks and generated texts, each measured. */
function main(): number {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '10000' },
      paragraphs: { type: 'string', default: '50,1000' },
      seed: { type: 'string', default: '1' },
    },
  });
  let broken = 0;
  for (const size of values.paragraphs.split(',').map(Number)) {
    const edition = openSize(size);
    const worst = measureAll(edition, Number(values.runs), Number(values.seed));
    const verdict = worst.cpu <= MOST_CPU && worst.heap <= MOST_HEAP ? 'kept' : 'BROKEN';
    if (verdict === 'BROKEN') broken += 1;
    process.stdout.write(
      `${size} paragraphs: ${worst.inputs} inputs, worst ${worst.cpu.toFixed(1)} ms CPU (${worst.what}), ` +
        `worst ${worst.heap.toFixed(1)} MB; ${MOST_CPU} ms and ${MOST_HEAP} MB: ${verdict}\n`,
    );
  }
  return broken === 0 ? 0 : 1;
}

function openSize(paragraphs: number): Edition {
  const folder = paragraphs <= 50 ? 'data' : join(scratch(), 'articles');
  if (!existsSync(folder)) writeCorpus(folder, paragraphs);
  const opened = openEdition(folder);
  if (!opened.ok) throw new Error(describeProblem(opened));
  return opened.edition;
}

function measureAll(edition: Edition, runs: number, seed: number) {
  const worst = { cpu: 0, heap: 0, what: '', inputs: 0 };
  const measure = (
    name: string,
    send: (text: string, edition: Edition) => Parameters<typeof mustBeInert>[0],
    text: string,
  ) => {
    const heap = process.memoryUsage().heapUsed;
    const begun = process.cpuUsage();
    const payload = send(text, edition);
    const { user, system } = process.cpuUsage(begun);
    const cpu = (user + system) / 1_000;
    worst.heap = Math.max(worst.heap, (process.memoryUsage().heapUsed - heap) / 2 ** 20);
    worst.inputs += 1;
    if (cpu > worst.cpu) {
      // A collection or another process may have fallen into it: a dirty run is repeated.
      const again = process.cpuUsage();
      send(text, edition);
      const second = process.cpuUsage(again);
      const sure = Math.min(cpu, (second.user + second.system) / 1_000);
      if (sure > worst.cpu) {
        worst.cpu = sure;
        worst.what = `${name}: ${JSON.stringify(text.slice(0, 40))}`;
      }
    }
    mustBeInert(payload);
  };
  // The first calls compile the code.
  for (const { send } of SURFACES)
    for (let i = 0; i < 20; i += 1) send('what did NATO say about the missile?', edition);
  for (const { texts } of ATTACKS) {
    for (const text of texts) for (const { name, send } of SURFACES) measure(name, send, text);
  }
  const everyText = fc.tuple(
    fc.constantFrom(...SURFACES),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(fc.constantFrom(...ATTACKS.flatMap(({ texts }) => texts)), { maxLength: 6 })
        .map((all) => all.join(' ')),
    ),
  );
  fc.assert(
    fc.property(everyText, ([{ name, send }, text]) => measure(name, send, text)),
    { numRuns: runs, seed },
  );
  return worst;
}

process.exit(main());
