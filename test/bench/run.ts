import { parseArgs } from 'node:util';
import { compareStarts, compareTraffic, strangers } from './compare.ts';
import { compareEngines } from './engines.ts';
import type { Figure } from './figure.ts';
import { DIRTY } from './foreign.ts';
import { underLoad } from './load.ts';
import { soak } from './soak.ts';

const PARTS = ['start', 'compare', 'strangers', 'load', 'soak', 'engines'];

/**
 * `npm run bench -- [--json] [--only start,compare,strangers,load,soak,engines] [--rounds N] [--count N]
 * [--seconds N] [--strangers N] [--events N] [--each N] [--sizes 100,1000,10000,100000]`. The long forms: `--only load --seconds 600`, `--only soak --events 1000000`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: PARTS.join(',') },
      rounds: { type: 'string', default: '9' },
      count: { type: 'string', default: '4000' },
      seconds: { type: 'string', default: '60' },
      strangers: { type: 'string', default: '100000' },
      events: { type: 'string', default: '100000' },
      each: { type: 'string', default: '20' },
      sizes: { type: 'string', default: '100,1000,10000,100000' },
    },
  });
  const rounds = Number(values.rounds);
  const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
    start: () => compareStarts(rounds),
    compare: () => compareTraffic(rounds, Number(values.count)),
    strangers: () => strangers(Number(values.strangers)),
    load: () => underLoad(Number(values.seconds)),
    soak: () => soak(Number(values.events)),
    engines: () => compareEngines(values.sizes.split(',').map(Number), Number(values.each)),
  };
  const figures: Figure[] = [];
  for (const part of values.only.split(',')) figures.push(...((await parts[part]?.()) ?? []));
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : figures.map(line).join(''));
  process.exit(figures.length > 0 && figures.every(({ kept }) => kept) ? 0 : 1);
}

function line({ what, value, bound, kept, foreign = 0 }: Figure): string {
  const dirty = foreign > DIRTY ? `   (others used ${Math.round(foreign * 100)}% of the machine)` : '';
  return `${kept ? '  ' : '! '}${what.padEnd(76)} ${value.toFixed(2).padStart(9)}   ${bound.padEnd(6)}${dirty}\n`;
}

await main();
