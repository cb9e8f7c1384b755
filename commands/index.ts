import type { Command } from '../src/command/command.ts';
import about from './about.ts';
import article5 from './article5.ts';
import ask from './ask.ts';
import casualties from './casualties.ts';
import help from './help.ts';
import passage from './passage.ts';
import quotes from './quotes.ts';
import sources from './sources.ts';
import timeline from './timeline.ts';

/** The one list: registration, dispatch, help and tests read it, and nothing else names a command. */
export const commands: readonly Command[] = [
  ask,
  casualties,
  timeline,
  quotes,
  article5,
  about,
  passage,
  sources,
  help,
];
