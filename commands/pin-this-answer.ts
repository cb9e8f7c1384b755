import * as z from 'zod';
import { defineModeratorCommand } from '../src/command/command.ts';

export default defineModeratorCommand({
  name: 'Pin this answer',
  description: 'In the menu of any of my answers, under Apps: pins it where it stands',
  example: 'Apps > Pin this answer',
  place: 'message',
  options: z.object({}),
  request: () => ({ does: 'pin-answer' }),
});
