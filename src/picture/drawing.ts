/** A picture before it is rendered: SVG, and the words that say the same to those who do not see it. */
export interface Drawing {
  /** The attachment's file name. */
  readonly name: string;
  readonly svg: string;
  /** At most 1,024 characters. */
  readonly altText: string;
}
