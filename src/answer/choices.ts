/** A line of autocomplete before Discord's limits are applied. */
export interface Offer {
  readonly name: string;
  readonly value: string | number;
}

/** Offers whose label and value are the same text. */
export function offer(values: readonly string[]): Offer[] {
  return values.map((value) => ({ name: value, value }));
}
