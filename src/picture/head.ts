import { shorten } from './measure.ts';
import { textLine } from './svg.ts';
import { theme } from './theme.ts';

/** What stands above a picture: its title and what it is narrowed to, empty where it is whole. */
export interface Head {
  readonly title: string;
  readonly only: string;
}

/** Draws the head as SVG; `bottom` is the base line of its last line. */
export function drawHead({ title, only }: Head): { readonly parts: string[]; readonly bottom: number } {
  const parts = [textLine(title, theme.margin, 54, 28)];
  if (only === '') return { parts, bottom: 54 };
  const room = theme.width - 2 * theme.margin;
  return {
    parts: [...parts, textLine(shorten(only, 17, room), theme.margin, 84, 17, theme.muted)],
    bottom: 84,
  };
}
