import type { Inline } from './node.ts';
import { parseToken } from './token.ts';

/** Nesting deeper than this stays text, so that hostile input cannot exhaust the stack. */
const DEEPEST = 12;

/** The pairs of marks that change a text's look, longest first because `**` begins with `*`. */
const MARKS = [
  { mark: '***', kind: 'bold' },
  { mark: '**', kind: 'bold' },
  { mark: '__', kind: 'underline' },
  { mark: '~~', kind: 'strike' },
  { mark: '||', kind: 'spoiler' },
  { mark: '*', kind: 'italic' },
  { mark: '_', kind: 'italic' },
] as const;

/**
 * Reads one or more lines of Discord's inline markdown. Whatever is not well formed stays text: every character of
 * the source that is not a mark is in the result.
 */
export function parseInline(source: string, depth = 0): Inline[] {
  const nodes: Inline[] = [];
  let text = '';
  let at = 0;
  const flush = () => {
    if (text !== '') nodes.push({ kind: 'text', text });
    text = '';
  };
  while (at < source.length) {
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(source.slice(at, at + 2));
    if (escaped?.[1]) {
      text += escaped[1];
      at += 2;
      continue;
    }
    const found = parseCode(source, at) ?? parseToken(source, at) ?? parseNested(source, at, depth);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else {
      text += source[at];
      at += 1;
    }
  }
  flush();
  return nodes;
}

/** What was read and the UTF-16 offset behind it. */
export type Found = { readonly node: Inline; readonly end: number };

function parseCode(source: string, at: number): Found | undefined {
  if (source[at] !== '`') return undefined;
  const ticks = /^`+/.exec(source.slice(at))?.[0] ?? '`';
  const close = source.indexOf(ticks, at + ticks.length);
  if (close <= at + ticks.length - 1 || close === at + ticks.length) return undefined;
  const inner = source.slice(at + ticks.length, close);
  return { node: { kind: 'code', text: ticks.length > 1 ? inner.trim() : inner }, end: close + ticks.length };
}

function parseNested(source: string, at: number, depth: number): Found | undefined {
  if (depth >= DEEPEST) return undefined;
  if (source[at] === '[') return parseMaskedLink(source, at, depth);
  for (const { mark, kind } of MARKS) {
    if (!source.startsWith(mark, at)) continue;
    const close = closing(source, at + mark.length, mark);
    if (close === undefined) continue;
    const inner = parseInline(source.slice(at + mark.length, close), depth + 1);
    const children = mark === '***' ? [{ kind: 'italic' as const, children: inner }] : inner;
    return { node: { kind, children }, end: close + mark.length };
  }
  return undefined;
}

/** Where the mark opened before `from` closes. A single mark needs text right inside both its ends. */
function closing(source: string, from: number, mark: string): number | undefined {
  const single = mark.length === 1;
  if (single && /^\s|^$/.test(source.slice(from, from + 1))) return undefined;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') {
      at += 1;
      continue;
    }
    if (source[at] === '`') {
      const code = parseCode(source, at);
      if (code) {
        at = code.end - 1;
        continue;
      }
    }
    if (!source.startsWith(mark, at) || at === from) continue;
    if (single) {
      // `**` inside `*…*` opens or closes bold, it does not close italics.
      if (source[at + 1] === mark) {
        at += 1;
        continue;
      }
      if (mark === '*' && /\s/.test(source[at - 1] ?? ' ')) continue;
      if (mark === '_' && /[\p{L}\p{N}]/u.test(source[at + 1] ?? ' ')) continue;
    } else if (source.startsWith(`${mark}${mark[0]}`, at)) {
      // The last of three marks closes the outer pair: `**a *b***`.
      return at + 1;
    }
    return at;
  }
  return undefined;
}

function parseMaskedLink(source: string, at: number, depth: number): Found | undefined {
  const middle = bracketEnd(source, at);
  if (middle === undefined || source[middle + 1] !== '(') return undefined;
  const end = roundEnd(source, middle + 1);
  const label = source.slice(at + 1, middle);
  if (end === undefined || label.trim() === '') return undefined;
  // Only http and https: no other scheme may become something one can click.
  const inside = source.slice(middle + 2, end - 1).trim();
  const href = /^<?(https?:\/\/[^\s<>]+?)>?(?:\s+"[^"]*")?$/.exec(inside)?.[1];
  if (!href) return undefined;
  return { node: { kind: 'link', href, children: parseInline(label, depth + 1) }, end };
}

function bracketEnd(source: string, at: number): number | undefined {
  let open = 0;
  for (let i = at; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '[') open += 1;
    else if (source[i] === ']') {
      open -= 1;
      if (open === 0) return i;
    }
  }
  return undefined;
}

/** Behind the bracket that closes the one at `at`; an address may hold balanced brackets of its own. */
function roundEnd(source: string, at: number): number | undefined {
  let open = 0;
  for (let i = at; i < source.length; i += 1) {
    if (source[i] === '(') open += 1;
    else if (source[i] === ')') {
      open -= 1;
      if (open === 0) return i + 1;
    } else if (source[i] === '\n') return undefined;
  }
  return undefined;
}
