import { expect, it } from 'vitest';
import { MOST_CPU, MOST_HEAP, measureAll, openSize } from './measure.ts';

// `npm run hostile` does the same with 10,000 generated inputs, and at 10,000 paragraphs too.
it('at 50 and at 1,000 paragraphs no text costs more than 50 ms or 20 MB', { timeout: 120_000 }, () => {
  for (const size of [50, 1_000]) {
    const { inputs, cpu, heap, slowest, largest } = measureAll(openSize(size), 600, 11);
    expect(inputs).toBeGreaterThan(3_000);
    expect(cpu, slowest).toBeLessThanOrEqual(MOST_CPU);
    expect(heap, largest).toBeLessThanOrEqual(MOST_HEAP);
  }
});
