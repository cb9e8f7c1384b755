import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import type { Answer } from './answer/answer.ts';
import { toJson } from './answer/json.ts';
import { answerQuestion } from './answer/question.ts';
import { dispatch } from './command/dispatch.ts';
import { parseLine } from './command/line.ts';
import { describeProblem } from './corpus/problem.ts';
import { type Edition, openEdition } from './edition.ts';
import { EXIT } from './exit.ts';
import { renderPages } from './reply/pages.ts';
import { plainText } from './reply/plain.ts';

const USAGE = 'Usage: npm run -s chat -- [--data DIR] [--json]\n';

/** Answers one line as Discord would: a slash command, or a question. */
function answerLine(line: string, edition: Edition): Answer {
  const parsed = parseLine(line, commands);
  if (parsed.kind === 'command') return dispatch(parsed.name, parsed.options, edition, commands);
  if (parsed.question === '') {
    return { kind: 'invalid', edition: edition.id, reason: { because: 'empty-question' } };
  }
  return answerQuestion(parsed.question, edition);
}

/** The bot in a terminal: a line in, an answer out, in the order of the input. Returns the exit code. */
async function chat(): Promise<number> {
  let flags: { data?: string | undefined; json?: boolean | undefined };
  try {
    flags = parseArgs({ options: { data: { type: 'string' }, json: { type: 'boolean' } } }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'Unknown option'}\n${USAGE}`);
    return EXIT.config;
  }
  const opened = openEdition(flags.data ?? 'data');
  if (!opened.ok) {
    process.stderr.write(`${describeProblem(opened)}\n`);
    return opened.line === null ? EXIT.noInput : EXIT.data;
  }
  const interactive = process.stdin.isTTY === true && flags.json !== true;
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const prompt = (): void => void (interactive && process.stdout.write('> '));
  prompt();
  for await (const line of lines) {
    if (flags.json === true) {
      await write(`${JSON.stringify(toJson(line, answerLine(line, opened.edition)))}\n`);
    } else if (line.trim() !== '') {
      for (const page of renderPages(answerLine(line, opened.edition))) await write(`${plainText(page)}\n\n`);
    }
    prompt();
  }
  return EXIT.ok;
}

/** Waits for a slow reader, so that thousands of piped lines neither pile up nor get lost. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await chat();
