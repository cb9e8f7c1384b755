import type { MessagePort } from 'node:worker_threads';
import type { Listed } from '../command/command.ts';
import { warm } from '../command/warm.ts';
import { openLarge } from '../edition.ts';
import { NotReadYet } from '../facts/read.ts';
import { besides } from '../facts/steps.ts';
import { collect } from '../memory.ts';
import type { Asked, Order, Said } from './messages.ts';
import { doWork } from './work.ts';

/** Opens an edition in this thread and does the work that others send, one piece after the other, from then on. */
export async function serveReader(port: MessagePort, { folder, index }: Order, commands: readonly Listed[]) {
  const say = (said: Said): void => port.postMessage(said);
  const begun = performance.now();
  const opened = openLarge(folder, index);
  if (!opened.ok) return say({ is: 'refused', problem: opened });
  const { edition, rebuilt } = opened;
  const facts = { edition: edition.id, ms: Math.round(performance.now() - begun) };
  const tell = (level: 'info' | 'warn', event: string, more: object = {}): void =>
    say({ is: 'told', level, event, facts: { ...facts, ...more } });
  if (rebuilt === null) tell('info', index === null ? 'index.built' : 'index.loaded');
  else tell('info', 'index.rebuilt', { because: rebuilt });

  /** Work on facts that are not read yet: done again when more is. */
  let waiting: Asked[] = [];
  const work = (asked: Asked): void => {
    const { id, name, given } = asked;
    try {
      say({ is: 'made', id, value: doWork(name, { edition, commands }, given) });
    } catch (error) {
      if (error instanceof NotReadYet) waiting.push(asked);
      else say({ is: 'failed', id, error });
    }
  };
  const tryAgain = (): void => {
    const again = waiting;
    waiting = [];
    for (const asked of again) work(asked);
  };
  port.on('message', work);
  say({ is: 'opened', edition: edition.id });

  // From here on whatever has come is done between two steps.
  const failure = await opened.save();
  if (failure !== null) tell('warn', 'index.not_saved', { because: failure });
  await besides(warm(edition, commands), (readOn) => {
    if (readOn) tryAgain();
  });
  tryAgain();
  // Before it takes another edition's place: nobody waits for it yet.
  collect();
  say({ is: 'prepared' });
  const other = await opened.saveFacts();
  if (other !== null && other !== failure) tell('warn', 'index.not_saved', { because: other });
}
