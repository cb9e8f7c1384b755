import { describe, it } from 'vitest';
import { interactionFaults } from './interactions.ts';
import { play } from './theatre.ts';

describe.concurrent('interactions and mentions fail', () => {
  for (const { id, trigger, outcome, options, scene } of interactionFaults) {
    it(`${id}: ${trigger} → ${outcome}`, { timeout: 60_000 }, () => play(options ?? {}, scene));
  }
});
