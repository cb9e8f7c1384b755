import { type Problem, problem } from './problem.ts';

/** A file's text: byte order mark gone, line ends `\n`. */
export interface Decoded {
  readonly ok: true;
  readonly text: string;
}

/**
 * Decodes a file as UTF-8 and refuses anything else with the line of the first bad byte, because a wrong guess would
 * change a quote's words without anyone noticing.
 */
export function decode(file: string, bytes: Uint8Array): Decoded | Problem {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problem(file, 1, 'the file is UTF-16; save it as UTF-8');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem(file, firstBadLine(bytes), 'this line is not valid UTF-8; save the file as UTF-8');
  }
  const clean = text.replace(/\r\n?/gu, '\n');
  const control = /[^\P{Cc}\n\t]/u.exec(clean);
  if (control !== null) {
    const code = control[0].codePointAt(0) ?? 0;
    return problem(
      file,
      lineAt(clean, control.index),
      `there is a control character (U+${code.toString(16).toUpperCase().padStart(4, '0')}) in this line`,
    );
  }
  return { ok: true, text: clean };
}

/** Number of the line, from 1, that holds the character at `offset`. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const newline = bytes.indexOf(0x0a, from);
    const end = newline === -1 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    line += 1;
    from = end;
  }
  return line;
}
