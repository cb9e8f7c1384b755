import * as z from 'zod';
import { defineCommand, isForModerators } from '../src/command/command.ts';

export default defineCommand({
  name: 'help',
  description: 'What you can ask, and how',
  example: '/help',
  options: z.object({}),
  answer: (_options, { edition, commands }) => ({
    kind: 'help',
    edition: edition.id,
    commands: commands.map((command) => {
      const { name, description } = command;
      const moderators = isForModerators(command);
      const example = (moderators ? null : command.exampleFrom?.(edition)) ?? command.example;
      return { name, description, example, moderators, menu: moderators && command.place === 'message' };
    }),
  }),
});
