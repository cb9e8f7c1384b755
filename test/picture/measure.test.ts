import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { shorten, widthOf, wrap } from '../../src/picture/measure.ts';
import { drawing, textLine } from '../../src/picture/svg.ts';

/** The width that the renderer itself gives a line. */
function drawn(text: string, size: number): number {
  const svg = drawing(100, [textLine(text, 0, 60, size)]).replace(/<rect[^>]*\/>/u, '');
  const image = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: ['src/picture/fonts/IBMPlexSans-Regular.ttf'],
      defaultFontFamily: 'IBM Plex Sans',
    },
  });
  return image.innerBBox()?.width ?? 0;
}

test.each([
  'Red Crescent Society',
  'WWW MMM iiiii lllll 1,000',
  'Recep Tayyip Erdoğan, Dörtyol',
  'more than 1,000 “dead” — ¶20',
  'Міністерство оборони',
])('the width of “%s” is what the renderer makes of it, and not less', (text) => {
  const width = drawn(text, 20);
  expect(width).toBeGreaterThan(20);
  expect(widthOf(text, 20)).toBeGreaterThanOrEqual(width - 3);
  expect(widthOf(text, 20)).toBeLessThan(width * 1.35);
});

test('lines keep every word in order and stay within their room', () => {
  const text = 'A NATO air defense system shot down an Iranian ballistic missile heading for Turkey';
  const lines = wrap(text, 18, 220);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(widthOf(line, 18)).toBeLessThanOrEqual(220);
});

test('a label that is too long ends in an ellipsis within its room', () => {
  const label = shorten('Syrian Observatory for Human Rights and its many friends', 20, 200);
  expect(label).toMatch(/^Syrian Obs.*…$/u);
  expect(widthOf(label, 20)).toBeLessThanOrEqual(200);
  expect(shorten('short', 20, 200)).toBe('short');
});
