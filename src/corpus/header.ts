import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { type Problem, problem } from './problem.ts';

/** What the file says of itself, and where its text begins. */
export interface Header {
  readonly ok: true;
  readonly date: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** UTF-16 offset of the first character after the header. */
  readonly bodyStart: number;
}

const oneLine = z
  .string({ error: 'must be text' })
  .trim()
  .min(1, 'must not be empty')
  .max(300, 'is longer than 300 characters')
  .regex(/^[^\n]*$/u, 'must be one line')
  .refine((text) => text.isWellFormed(), 'has half a character in it');

const fields = z.strictObject({
  date: z
    .string({ error: 'must be a day written YYYY-MM-DD' })
    .refine(isDay, 'must be a day of the calendar written YYYY-MM-DD'),
  title: oneLine.optional(),
  publisher: oneLine.optional(),
  url: z
    .string({ error: 'must be text' })
    .max(2000, 'is longer than 2000 characters')
    .refine(isWebAddress, 'must be a plain http or https address')
    .optional(),
});

/** Whether `text` is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** http or https, no user name or password (they disguise the host), no white space, nothing that ends a link's text. */
function isWebAddress(text: string): boolean {
  if (/[\s<>"\\^`{}|[\]]/u.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === ''
  );
}

/**
 * Reads the header: YAML between `---` lines, or a bare `date YYYY-MM-DD` at the start of the first line.
 * Answers with a problem that names line and key when it is anything else.
 */
export function readHeader(file: string, text: string): Header | Problem {
  const fence = /^\s*---[ \t]*\n/u.exec(text);
  if (fence !== null) return readYaml(file, text, fence[0].length);
  const bare = /^\s*date[ \t]*:?[ \t]*(\d{4}-\d{2}-\d{2})(?=\s|$)/u.exec(text);
  if (bare?.[1] === undefined) {
    return problem(file, 1, 'there is no date: begin the file with "date YYYY-MM-DD" or a --- header');
  }
  if (!isDay(bare[1])) return problem(file, 1, `"${bare[1]}" is not a day of the calendar`);
  return { ok: true, date: bare[1], title: null, publisher: null, url: null, bodyStart: bare[0].length };
}

function readYaml(file: string, text: string, start: number): Header | Problem {
  const close = /^---[ \t]*$/mu.exec(text.slice(start));
  if (close === null) return problem(file, 1, 'the header is never closed with a --- line');
  const source = text.slice(start, start + close.index);
  const above = text.slice(0, start).split('\n').length - 1;
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const flaw = document.errors[0] ?? document.warnings[0];
  if (flaw !== undefined) {
    const reason = /[^\n]*/u.exec(flaw.message)?.[0] ?? 'unreadable';
    return problem(
      file,
      above + lines.linePos(flaw.pos[0]).line,
      `the header is not valid YAML (${reason.replace(/\.$/u, '')})`,
    );
  }
  const lineOf = (key: string): number => {
    if (!isMap(document.contents)) return above + 1;
    const pair = document.contents.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return above + (offset === undefined ? 1 : lines.linePos(offset).line);
  };
  let value: unknown;
  try {
    // Aliases are refused: an article's header has no use for them, and nested ones grow without bound.
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return problem(file, above + 1, 'the header uses YAML aliases, which are not allowed');
  }
  const checked = fields.safeParse(value ?? {});
  if (!checked.success) return headerProblem(file, checked.error, lineOf, above);
  const { date, title, publisher, url } = checked.data;
  const bodyStart = start + close.index + close[0].length;
  return { ok: true, date, title: title ?? null, publisher: publisher ?? null, url: url ?? null, bodyStart };
}

function headerProblem(
  file: string,
  error: z.ZodError,
  lineOf: (key: string) => number,
  above: number,
): Problem {
  const issue = error.issues[0];
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return problem(
      file,
      lineOf(key),
      `"${key}" is not a key of the header; it may have date, title, publisher and url`,
    );
  }
  const key = String(issue?.path[0] ?? '');
  if (key === '')
    return problem(file, above + 1, 'the header must be a list of "key: value" lines with a date');
  return problem(file, lineOf(key), `"${key}" ${issue?.message ?? 'is not valid'}`);
}
