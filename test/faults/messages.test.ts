import { describe, it } from 'vitest';
import { messageFaults } from './messages.ts';
import { play } from './theatre.ts';

describe.concurrent('messages of every kind', () => {
  for (const { id, trigger, outcome, options, scene } of messageFaults) {
    it(`${id}: ${trigger} → ${outcome}`, { timeout: 60_000 }, () => play(options ?? {}, scene));
  }
});
