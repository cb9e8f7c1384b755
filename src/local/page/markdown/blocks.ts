import { parseInline } from './inline.ts';
import type { Block, ListItem } from './node.ts';

/**
 * Reads a message's text into blocks, for exactly the markdown that Discord shows: quotes, headings, subtext, lists,
 * fenced code and inline marks.
 */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  for (const part of fences(source)) {
    if (typeof part === 'string') blocks.push(...parseLines(part.split('\n'), true));
    else blocks.push(part);
  }
  return blocks;
}

/** Cuts fenced code out first: nothing inside it is a mark. */
function fences(source: string): (string | Block)[] {
  const parts: (string | Block)[] = [];
  const shape = /```(?:([\w+-]{1,20})\n)?\n*([\s\S]*?)\n*```\n?/g;
  let from = 0;
  for (const found of source.matchAll(shape)) {
    const text = found[2] ?? '';
    if (text === '') continue;
    const before = source.slice(from, found.index);
    if (before !== '') parts.push(before.replace(/\n$/, ''));
    parts.push({ kind: 'fence', language: found[1] ?? '', text });
    from = found.index + found[0].length;
  }
  if (from < source.length || parts.length === 0) parts.push(source.slice(from));
  return parts;
}

function parseLines(lines: readonly string[], quotes: boolean): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const push = (text: readonly string[]) => {
    if (text.length > 0) blocks.push({ kind: 'text', children: parseInline(text.join('\n')) });
  };
  /** Before a block of another kind. An empty line at the end of text would not show: it is a block of its own. */
  const flush = () => {
    const parted = plain.length > 1 && plain.at(-1) === '';
    push(parted ? plain.slice(0, -1) : plain);
    if (parted) push(['']);
    plain = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (quotes && line.startsWith('>>> ')) {
      flush();
      const rest = [line.slice(4), ...lines.slice(at + 1)];
      blocks.push({ kind: 'quote', children: parseLines(rest, false) });
      return blocks;
    }
    if (quotes && /^> /.test(line)) {
      flush();
      const end = runEnd(lines, at, (next) => /^> /.test(next));
      const inner = lines.slice(at, end).map((quoted) => quoted.slice(2));
      blocks.push({ kind: 'quote', children: parseLines(inner, false) });
      at = end - 1;
      continue;
    }
    const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
    if (heading?.[1] && heading[2]) {
      flush();
      const level = heading[1].length as 1 | 2 | 3;
      blocks.push({ kind: 'heading', level, children: parseInline(heading[2]) });
      continue;
    }
    const subtext = /^-# +(\S.*)$/.exec(line);
    if (subtext?.[1]) {
      flush();
      blocks.push({ kind: 'subtext', children: parseInline(subtext[1]) });
      continue;
    }
    if (listItem(line)) {
      flush();
      const end = runEnd(lines, at, (next) => listItem(next) !== undefined);
      const items = lines.slice(at, end).flatMap((next) => listItem(next) ?? []);
      blocks.push({ kind: 'list', items });
      at = end - 1;
      continue;
    }
    plain.push(line);
  }
  push(plain);
  return blocks;
}

function runEnd(lines: readonly string[], from: number, belongs: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
  return end;
}

function listItem(line: string): ListItem | undefined {
  const parts = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/.exec(line);
  if (!parts?.[3]) return undefined;
  const item = { depth: Math.min(10, (parts[1] ?? '').length >> 1), children: parseInline(parts[3]) };
  return parts[2] === undefined ? item : { ...item, number: Number(parts[2]) };
}
