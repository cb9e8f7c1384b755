import * as z from 'zod';
import { OVERVIEW, offerTopics } from '../src/answer/summary/topics.ts';
import { LENGTHS, summariseNamed } from '../src/answer/summary.ts';
import { defineCommand } from '../src/command/command.ts';
import { topicsOf } from '../src/command/topic.ts';

export default defineCommand({
  name: 'summary',
  description: 'What the articles say, summed up in their own sentences',
  example: '/summary',
  options: z.object({
    topic: z.string().min(1).max(100).optional().describe('What to sum up; everything, if nothing is chosen'),
    length: z.enum(['short', 'medium', 'long']).optional().describe('How many sentences'),
  }),
  suggest: { topic: (typed, _edition, commands) => offerTopics(typed, topicsOf(commands)) },
  answer: ({ topic, length }, { edition, commands }) =>
    summariseNamed(topic ?? OVERVIEW.name, LENGTHS[length ?? 'medium'], topicsOf(commands), edition),
});
