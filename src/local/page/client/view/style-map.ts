import { noChange } from 'lit';
import { type AttributePart, Directive, directive } from 'lit/directive.js';

type Styles = { readonly [name: string]: string | number | null | undefined };

/**
 * Stands in for Lit's own `styleMap` in the bundle. Lit writes a style attribute first, which a strict content
 * security policy refuses; setting the properties one by one is allowed.
 */
class StyleMap extends Directive {
  private set = new Set<string>();

  override update(part: AttributePart, [styles]: [Styles]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const name of this.set)
      if (styles[name] === null || styles[name] === undefined) style.removeProperty(name);
    this.set = new Set(Object.keys(styles));
    for (const name of this.set) {
      const value = styles[name];
      if (value !== null && value !== undefined) style.setProperty(name, String(value));
    }
    return noChange;
  }

  render(_styles: Styles): typeof noChange {
    return noChange;
  }
}

export const styleMap = directive(StyleMap);
