import * as z from 'zod';
import { defineModeratorCommand } from '../src/command/command.ts';

export default defineModeratorCommand({
  name: 'pins',
  description: 'My pins in this server, and whether they still say what the articles say',
  example: '/pins',
  place: 'slash',
  options: z.object({}),
  request: () => ({ does: 'list-pins' }),
});
