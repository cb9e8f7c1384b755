import { describe, it } from 'vitest';
import { crowds } from './crowds.ts';
import { play } from './theatre.ts';

describe.concurrent('crowds', () => {
  for (const { id, trigger, outcome, options, scene } of crowds) {
    it(`${id}: ${trigger} → ${outcome}`, { timeout: 60_000 }, () => play(options ?? {}, scene));
  }
});
