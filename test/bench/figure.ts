/** One figure of the table: what was measured, the bound it is held to, and whether it was kept. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly bound: string;
  readonly kept: boolean;
  /** The share of the machine that others used meanwhile; a figure from a busy machine says little. */
  readonly foreign?: number;
}

/** A figure with a bound. */
export const bounded = (what: string, value: number, bound: number, how: 'most' | 'least'): Figure => ({
  what,
  value,
  bound: `${how === 'most' ? '≤' : '≥'} ${bound}`,
  kept: how === 'most' ? value <= bound : value >= bound,
});

/** A figure that is only told. */
export const told = (what: string, value: number): Figure => ({ what, value, bound: '–', kept: true });

/** The middle one. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
