import type { Quote, Source } from '../answer/quote.ts';

/** A text fragment longer than this is named by its first and last words instead. */
const MOST_WHOLE = 80;
const EDGE_WORDS = 5;
/** Discord refuses longer addresses in buttons, and nobody reads them. */
const MOST_LINK = 512;

/**
 * Links to the passage itself: the article's address with a text fragment (`#:~:text=`, WICG Scroll to Text Fragment),
 * which browsers that know it scroll to and others ignore. Null when the article has no address.
 */
export function passageLink(source: Source, quote: Quote): string | null {
  if (source.url === null) return null;
  const base = source.url.replace(/#.*$/su, '').replaceAll('(', '%28').replaceAll(')', '%29');
  const link = `${base}#:~:text=${fragment(quote.text)}`;
  return link.length <= MOST_LINK ? link : base.length <= MOST_LINK ? base : null;
}

function fragment(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const words = flat.split(' ');
  if (flat.length <= MOST_WHOLE || words.length <= 2 * EDGE_WORDS) return encode(flat);
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
}

/** Beyond percent-encoding: `-` and `,` mean something in a fragment, and `()` end a link in Discord's markdown. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~_]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
