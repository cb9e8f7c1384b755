/** Advance widths of the shipped font for the characters from space to "~", in thousandths of the font's size. */
const WIDTHS = [
  236, 284, 419, 713, 598, 927, 694, 242, 335, 335, 450, 600, 272, 399, 272, 383, 600, 600, 600, 600, 600,
  600, 600, 600, 600, 600, 292, 292, 600, 600, 600, 477, 891, 641, 653, 621, 671, 583, 559, 695, 707, 400,
  510, 634, 501, 812, 707, 708, 606, 708, 640, 581, 572, 678, 609, 891, 613, 593, 580, 317, 383, 317, 600,
  565, 600, 534, 580, 503, 580, 549, 324, 528, 568, 250, 250, 527, 272, 873, 568, 560, 580, 580, 367, 487,
  351, 568, 492, 768, 507, 499, 464, 343, 314, 343, 600,
] as const;
/** What any other character is taken to need: as much as a capital; a Chinese one a whole square. */
const OTHER = 700;
const WIDE = 1000;

/** The width of a line of text in pixels at a font size in pixels; never less than it is drawn by much. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text.normalize('NFD')) {
    if (/\p{M}/u.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    width += WIDTHS[code - 32] ?? (code > 0x2e80 ? WIDE : OTHER);
  }
  return (width * size) / 1000;
}

/** Breaks text into lines of at most `most` pixels, between words; a longer word stands on a line of its own, cut. */
export function wrap(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= most) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = shorten(word, size, most);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A label (never a quote) that fits into `most` pixels, with an ellipsis where it was longer. */
export function shorten(text: string, size: number, most: number): string {
  if (widthOf(text, size) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(`${kept}${character}…`, size) > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
