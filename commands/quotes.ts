import * as z from 'zod';
import { listStatements, suggestSpeakers } from '../src/answer/statements.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'quotes',
  description: 'What was said in quotation marks, and by whom',
  example: '/quotes',
  options: z.object({
    speaker: z.string().min(1).max(100).optional().describe('Only what this person or body said'),
  }),
  suggest: { speaker: suggestSpeakers },
  answer: ({ speaker }, { edition }) => listStatements(speaker ?? null, edition),
});
