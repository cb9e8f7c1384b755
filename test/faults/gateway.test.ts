import { describe, it } from 'vitest';
import { gatewayFaults } from './gateway.ts';
import { play } from './theatre.ts';

describe.concurrent('the gateway fails', () => {
  for (const { id, trigger, outcome, options, scene } of gatewayFaults) {
    it(`${id}: ${trigger} → ${outcome}`, { timeout: 60_000 }, () => play(options ?? {}, scene));
  }
});
