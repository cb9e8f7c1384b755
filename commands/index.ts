import type { Listed } from '../src/command/command.ts';
import about from './about.ts';
import article5 from './article5.ts';
import ask from './ask.ts';
import casualties from './casualties.ts';
import help from './help.ts';
import passage from './passage.ts';
import pin from './pin.ts';
import pinThisAnswer from './pin-this-answer.ts';
import pins from './pins.ts';
import quotes from './quotes.ts';
import sources from './sources.ts';
import summary from './summary.ts';
import timeline from './timeline.ts';
import unpin from './unpin.ts';

/** The one list: registration, dispatch, help and tests read it, and nothing else names a command. */
export const commands: readonly Listed[] = [
  ask,
  casualties,
  timeline,
  quotes,
  article5,
  about,
  summary,
  passage,
  sources,
  help,
  pin,
  pins,
  unpin,
  pinThisAnswer,
];
