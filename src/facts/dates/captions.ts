import type { Mention } from './mentions.ts';

/**
 * Whether the last date of a caption is that of the picture, which words like "a day after" before it then count back
 * from: "Crews search the river a day after a bridge fell in Tupiza, Bolivia, Sunday, Feb. 15, 2026."
 */
export function dateOfPicture(mention: Mention, last: Mention): boolean {
  const { sentence, at } = mention;
  if (!sentence.caption || last.at.start < at.end) return false;
  return (
    /,\s+$/u.test(sentence.text.slice(at.end, last.at.start)) &&
    /^[\s.]*$/u.test(sentence.text.slice(last.at.end))
  );
}
