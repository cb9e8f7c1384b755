import type { Found } from './inline.ts';
import type { Inline } from './node.ts';

/** Discord's `<…>` tokens, https://discord.com/developers/docs/reference#message-formatting. */
const ANGLE: readonly { readonly shape: RegExp; readonly make: (parts: RegExpExecArray) => Inline }[] = [
  { shape: /<@!?(\d{17,20})>/y, make: ([, id = '']) => ({ kind: 'user', id }) },
  { shape: /<@&(\d{17,20})>/y, make: ([, id = '']) => ({ kind: 'role', id }) },
  { shape: /<#(\d{17,20})>/y, make: ([, id = '']) => ({ kind: 'channel', id }) },
  {
    shape: /<\/([-_'\p{L}\p{N}]{1,32}(?: [-_'\p{L}\p{N}]{1,32}){0,2}):(\d{17,20})>/uy,
    make: ([, name = '', id = '']) => ({ kind: 'command', name, id }),
  },
  {
    shape: /<t:(-?\d{1,12})(?::([tTdDfFRsS]))?>/y,
    make: ([, seconds = '0', style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  },
  { shape: /<a?:(\w{2,32}):\d{17,20}>/y, make: ([, name = '']) => ({ kind: 'emoji', name }) },
  { shape: /<(https?:\/\/[^\s<>]+)>/y, make: ([, href = '']) => bare(href) },
];

const ADDRESS = /https?:\/\/[^\s<>]+/y;
const EVERYONE = /@(everyone|here)/y;

/** Reads a mention, time stamp, emoji or bare address that begins at `at`, or nothing. */
export function parseToken(source: string, at: number): Found | undefined {
  const first = source[at];
  if (first === '<') {
    for (const { shape, make } of ANGLE) {
      const parts = matchAt(shape, source, at);
      if (parts) return { node: make(parts), end: at + parts[0].length };
    }
  } else if (first === 'h' && !/[\p{L}\p{N}]/u.test(source[at - 1] ?? ' ')) {
    const parts = matchAt(ADDRESS, source, at);
    if (parts) {
      const href = withoutTail(parts[0]);
      return { node: bare(href), end: at + href.length };
    }
  } else if (first === '@') {
    const parts = matchAt(EVERYONE, source, at);
    if (parts) {
      const name = parts[1] === 'here' ? 'here' : 'everyone';
      return { node: { kind: 'everyone', name }, end: at + parts[0].length };
    }
  }
  return undefined;
}

function matchAt(shape: RegExp, source: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at;
  return shape.exec(source);
}

function bare(href: string): Inline {
  return { kind: 'link', href, children: [{ kind: 'text', text: href }] };
}

/** A full stop or bracket behind an address belongs to the sentence, unless the address opened that bracket. */
function withoutTail(address: string): string {
  let href = address;
  for (;;) {
    const last = href.at(-1) ?? '';
    const closes = last === ')' && href.split('(').length < href.split(')').length;
    if (!closes && !'.,;:!?"\'*_~|]'.includes(last)) return href;
    href = href.slice(0, -1);
  }
}
