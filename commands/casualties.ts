import * as z from 'zod';
import { listFigures, suggestReporters, suggestWho } from '../src/answer/figures.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'casualties',
  description: 'Every figure of people killed, wounded or missing, each with who reports it, never added up',
  example: '/casualties',
  options: z.object({
    who: z.string().min(1).max(100).optional().describe('Only figures that count these people'),
    reporter: z.string().min(1).max(100).optional().describe('Only figures this source reports'),
  }),
  suggest: { who: suggestWho, reporter: suggestReporters },
  answer: ({ who, reporter }, { edition }) => listFigures(who ?? null, reporter ?? null, edition),
});
