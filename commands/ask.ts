import * as z from 'zod';
import { answerQuestion } from '../src/answer/question.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'ask',
  description: 'Ask about the event: the sentences that answer, quoted and cited, or a plain no',
  example: '/ask question: what happened?',
  options: z.object({
    question: z.string().min(1).max(300).describe('Your question, in your own words'),
  }),
  suggest: {
    question: (typed, edition) => edition.search.suggest(typed, 25).map((name) => ({ name, value: name })),
  },
  exampleFrom: (edition) => {
    const [question] = edition.search.suggest('', 1);
    return question === undefined ? null : `/ask question: ${question}`;
  },
  answer: ({ question }, { edition }) => answerQuestion(question, edition),
});
