import { parseArgs } from 'node:util';
import { MOST_CPU, MOST_HEAP, measureAll, openSize } from './measure.ts';

/** `npm run hostile -- --runs 10000 --paragraphs 50,1000,10000`: attacks and generated texts, each measured. */
function main(): number {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '10000' },
      paragraphs: { type: 'string', default: '50,1000,10000' },
      seed: { type: 'string', default: '1' },
    },
  });
  let broken = 0;
  for (const size of values.paragraphs.split(',').map(Number)) {
    const worst = measureAll(openSize(size), Number(values.runs), Number(values.seed));
    const kept = worst.cpu <= MOST_CPU && worst.heap <= MOST_HEAP;
    if (!kept) broken += 1;
    process.stdout.write(
      `${size} paragraphs: ${worst.inputs} inputs, worst ${worst.cpu.toFixed(1)} ms CPU (${worst.slowest}), ` +
        `worst ${worst.heap.toFixed(1)} MB (${worst.largest}); ` +
        `${MOST_CPU} ms and ${MOST_HEAP} MB: ${kept ? 'kept' : 'BROKEN'}\n`,
    );
  }
  return broken === 0 ? 0 : 1;
}

process.exit(main());
