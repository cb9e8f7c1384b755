import { theme } from './theme.ts';

/** Attributes of an SVG element; numbers are pixels. */
type Attributes = Readonly<Record<string, string | number>>;

/** Characters that XML 1.0 forbids even escaped, and overrides of reading direction. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u061c\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Makes any text safe inside an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One element; `inside` is SVG already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(round(value)))}"`,
  );
  return inside === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${inside}</${name}>`;
}

/** One line of text with its baseline at `y`. */
export function textLine(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string = theme.text,
): string {
  return element('text', { x, y, 'font-size': size, fill, 'font-family': theme.font }, escapeXml(text));
}

/** A whole picture on Discord's dark background. */
export function drawing(height: number, parts: readonly string[]): string {
  const { width } = theme;
  const ground = element('rect', { width, height, fill: theme.background });
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${Math.round(height)}` },
    [ground, ...parts].join(''),
  );
}

const round = (value: string | number): string | number =>
  typeof value === 'number' ? Math.round(value * 10) / 10 : value;
