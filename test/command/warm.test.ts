import { expect, it } from 'vitest';
import * as z from 'zod';
import { defineCommand } from '../../src/command/command.ts';
import { warm } from '../../src/command/warm.ts';
import { openEdition } from '../../src/edition.ts';

it('runs what each command gives as an example, that of the edition first, and ends with all facts read', () => {
  const opened = openEdition('data');
  if (!opened.ok) throw new Error(opened.reason);
  const { edition } = opened;
  const asked: unknown[] = [];
  const command = (name: string, exampleFrom: () => string | null) =>
    defineCommand({
      name,
      description: 'Asks',
      example: `/${name} question: what happened?`,
      options: z.object({ question: z.string() }),
      exampleFrom,
      answer: (options) => {
        asked.push(options);
        return { kind: 'invalid', edition: edition.id, reason: { because: 'empty-question' } };
      },
    });
  const told = [
    ...warm(edition, [command('one', () => '/one question: who spoke?'), command('two', () => null)]),
  ];
  expect(asked).toEqual([{ question: 'who spoke?' }, { question: 'what happened?' }]);
  // Two examples and what is suggested stand beside the kinds of facts.
  expect(told.filter((readOn) => !readOn).length).toBeGreaterThanOrEqual(3);
  expect([...edition.prepare()]).toEqual([]);
});
