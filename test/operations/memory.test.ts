import { expect, it } from 'vitest';
import { collect } from '../../src/memory.ts';

it('collects what nobody holds any more, at once', async () => {
  const held = new WeakRef({ nobody: 'holds this' });
  // A reference that was looked at stays until the turn ends.
  await new Promise(setImmediate);
  collect();
  expect(held.deref()).toBeUndefined();
});
