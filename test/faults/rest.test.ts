import { describe, it } from 'vitest';
import { deadlineFaults } from './deadline.ts';
import { restFaults } from './rest.ts';
import { play } from './theatre.ts';

describe.concurrent('the REST API fails', () => {
  for (const { id, trigger, outcome, options, scene } of [...restFaults, ...deadlineFaults]) {
    it(`${id}: ${trigger} → ${outcome}`, { timeout: 60_000 }, () => play(options ?? {}, scene));
  }
});
