import * as z from 'zod';
import { listSources } from '../src/answer/sources.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'sources',
  description: 'Which articles the answers come from, how old they are, and which edition this is',
  example: '/sources',
  options: z.object({}),
  answer: (_options, { edition }) => listSources(edition),
});
