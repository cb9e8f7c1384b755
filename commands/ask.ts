import * as z from 'zod';
import { answerQuestion, suggestQuestions } from '../src/answer/question.ts';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'ask',
  description: 'Ask about the event: the sentences that answer, quoted and cited, or a plain no',
  example: '/ask question: what happened?',
  options: z.object({
    question: z.string().min(1).max(300).describe('Your question, in your own words'),
  }),
  suggest: {
    question: (typed, edition) => suggestQuestions(typed, edition),
  },
  exampleFrom: (edition) => {
    const [, question] = suggestQuestions('', edition);
    return question === undefined ? null : `/ask question: ${question.value}`;
  },
  answer: ({ question }, { edition }) => answerQuestion(question, edition),
});
