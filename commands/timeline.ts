import * as z from 'zod';
import { listTimeline, suggestDays } from '../src/answer/timeline.ts';
import { defineCommand } from '../src/command/command.ts';

const day = z.string().min(1).max(40).optional();

export default defineCommand({
  name: 'timeline',
  description: 'What happened when, in order, with the words each day was read from',
  example: '/timeline',
  options: z.object({
    from: day.describe('The first day: 2026-01-31, January 31; today is the newest article’s day'),
    to: day.describe('The last day: 2026-01-31, January 31; today is the newest article’s day'),
  }),
  suggest: { from: suggestDays, to: suggestDays },
  answer: ({ from, to }, { edition }) => listTimeline(from ?? null, to ?? null, edition),
});
