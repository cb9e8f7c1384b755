/** A piece of running text as Discord understands it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'command'; readonly name: string; readonly id: string }
  | { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'everyone'; readonly name: 'everyone' | 'here' };

/** A line or a group of lines. A `text` block keeps its line breaks. */
export type Block =
  | { readonly kind: 'text'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'fence'; readonly language: string; readonly text: string };

/** One line of a list; `depth` counts from 0, `number` is absent for a bullet. */
export type ListItem = {
  readonly depth: number;
  readonly number?: number;
  readonly children: readonly Inline[];
};
