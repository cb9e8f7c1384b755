import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets a colour that only the running page knows: a style attribute would be refused by the content security policy,
 * setting a property is allowed.
 */
function colorOf(property: string) {
  return class extends Directive {
    override update(part: ElementPart, [color]: [string]): void {
      const { style } = part.element as HTMLElement;
      if (color === '') style.removeProperty(property);
      else style.setProperty(property, color);
    }

    render(_color: string): void {}
  };
}

/** The colour of a box's left edge; none when empty. */
export const accent = directive(colorOf('--accent'));

/** The colour of a text; the usual one when empty. */
export const tinted = directive(colorOf('color'));

/** A colour as Discord sends it, a number, as CSS writes it; nothing when there is none. */
export function cssColor(color: number | null | undefined): string {
  return color === null || color === undefined ? '' : `#${color.toString(16).padStart(6, '0')}`;
}
