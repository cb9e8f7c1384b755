import { z } from 'zod';
import { defineCommand } from '../src/command/command.ts';

export default defineCommand({
  name: 'help',
  description: 'What you can ask, and how',
  example: '/help',
  options: z.object({}),
  answer: (_options, { edition, commands }) => ({
    kind: 'help',
    edition: edition.id,
    commands: commands.map(({ name, description, example }) => ({
      name,
      description,
      example,
      moderators: false,
    })),
  }),
});
