import * as z from 'zod';
import { describeEntity, suggestNames } from '../src/answer/about.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'about',
  description: 'The sentences about a person, an organisation or a place',
  example: '/about name: …',
  options: z.object({
    name: z.string().min(1).max(100).describe('A name, under any of its spellings'),
  }),
  suggest: { name: suggestNames },
  exampleFrom: (edition) => {
    const [named] = suggestNames('', edition);
    return named === undefined ? null : `/about name: ${named.value}`;
  },
  answer: ({ name }, { edition }) => describeEntity(name, edition),
});
