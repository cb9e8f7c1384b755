import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Sets the colour a box is marked with. A style attribute would be refused by the content security policy. */
class Accent extends Directive {
  override update(part: ElementPart, [color]: [number | null | undefined]): void {
    const style = (part.element as HTMLElement).style;
    if (color === null || color === undefined) style.removeProperty('--accent');
    else style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  }

  render(_color: number | null | undefined): void {}
}

export const accent = directive(Accent);
