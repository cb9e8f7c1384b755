import { commands } from '../../commands/index.ts';
import { startBot } from '../../src/bot/start.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { openEdition } from '../../src/edition.ts';
import type { LocalDiscord } from '../../src/local/discord.ts';
import { createLog } from '../../src/log.ts';
import { readHere } from '../../src/reader/reader.ts';

/** Starts Footnote itself, with the project's own articles, and answers how to stop it. */
export async function startFootnote(discord: LocalDiscord): Promise<() => Promise<void>> {
  const opened = openEdition('data');
  if (!opened.ok) throw new Error(describeProblem(opened));
  const { edition } = opened;
  const { token, api } = discord;
  const log = createLog({ level: 'error', format: 'json' });
  const started = await startBot({ token, api, reader: readHere(() => edition, commands), commands, log });
  if (!started.ok) throw new Error(started.reason);
  return () => started.bot.stop();
}
