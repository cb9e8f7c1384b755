import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    root,
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // Many tests use real sockets, processes and clocks; a machine shared with others may stall once, not twice.
    retry: 1,
    // They wait more than they compute: four files at a time took two cores 247 s where three took 297.
    maxWorkers: 4,
    hookTimeout: 20_000,
    // What is waited for comes at once on a quiet machine; a busy one is given time.
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', '.config/counts.ts'],
  },
});
