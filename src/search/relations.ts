import { KNOWLEDGE } from './knowledge.ts';

/** What stands in for a stem: the other stem and how well it does, 0 to 1. */
export type Relations = Pick<ReadonlyMap<string, ReadonlyMap<string, number>>, 'get' | 'has'>;

/** Phrases that count as one word, by their last stem: the stems, longest first, and the one stem for them. */
export type Phrases = ReadonlyMap<
  string,
  readonly { readonly stems: readonly string[]; readonly as: string }[]
>;

/** The general knowledge of the search: which words stand in for which, and which phrases are one word. */
export interface Knowledge {
  readonly relations: Relations;
  readonly phraseEnds: Phrases;
  /** Stems that name a country, a people or a seat of government. */
  readonly places: ReadonlySet<string>;
}

/** The same as it is kept in the bundle. */
export interface KnowledgeText {
  /** How well a stem can do for another. */
  readonly strengths: readonly number[];
  /** A line a stem: the stem, then the others, each followed by the place of its strength. */
  readonly relations: string;
  /** A line a last stem: the stem, then the phrases, their stems joined by underscores. */
  readonly phrases: string;
  readonly places: string;
}

/** Reads the tables of places and of words into look-ups by stem; a stem's relations are read when they are asked for. */
export function readKnowledge(): Knowledge {
  const { strengths, relations, phrases, places } = KNOWLEDGE;
  return {
    relations: new WrittenRelations(relations, strengths),
    phraseEnds: new Map(
      phrases.split('\n').map((line) => {
        const [last = '', ...keys] = line.split(' ');
        return [last, keys.map((as) => ({ stems: as.split('_'), as }))];
      }),
    ),
    places: new Set(places.split(' ')),
  };
}

/** A few questions meet a few of thousands of stems: the text is divided at the first, a line is read when it is met. */
class WrittenRelations implements Relations {
  readonly #text: string;
  readonly #strengths: readonly number[];
  #lines: ReadonlyMap<string, string> | undefined;
  readonly #read = new Map<string, ReadonlyMap<string, number>>();

  constructor(text: string, strengths: readonly number[]) {
    this.#text = text;
    this.#strengths = strengths;
  }

  has(stem: string): boolean {
    return this.#divided().has(stem);
  }

  get(stem: string): ReadonlyMap<string, number> | undefined {
    const known = this.#read.get(stem);
    if (known !== undefined) return known;
    const line = this.#divided().get(stem);
    if (line === undefined) return undefined;
    const related = new Map<string, number>();
    const parts = line.split(' ');
    for (let i = 0; i < parts.length; i += 2)
      related.set(parts[i] ?? '', this.#strengths[Number(parts[i + 1])] ?? 0);
    this.#read.set(stem, related);
    return related;
  }

  #divided(): ReadonlyMap<string, string> {
    this.#lines ??= new Map(
      this.#text.split('\n').map((line) => {
        const end = line.indexOf(' ');
        return [line.slice(0, end), line.slice(end + 1)];
      }),
    );
    return this.#lines;
  }
}
