import * as z from 'zod';
import { showPassage } from '../src/answer/passage.ts';
import { suggestArticles, suggestParagraphs } from '../src/answer/suggest.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'passage',
  description: 'Read a numbered paragraph of an article, with the one before and the one after',
  example: '/passage number: 2',
  options: z.object({
    number: z.int().min(1).max(1_000_000).describe('The number after ¶ in a citation'),
    article: z.string().max(100).optional().describe('Which article, when there are several'),
  }),
  suggest: { number: suggestParagraphs, article: suggestArticles },
  answer: ({ number, article }, { edition }) => showPassage(number, article ?? null, edition),
});
