import type { Sentence } from '../../corpus/article.ts';
import type { Edition } from '../../edition.ts';
import type { Figure } from '../../facts/facts.ts';

/** What sentences tell, looked up by sentence. */
export interface Told {
  figures(sentence: Sentence): readonly Figure[];
  /** Who is quoted in it, as far as the edition names them. */
  speakers(sentence: Sentence): readonly string[];
}

/** Sorts an edition's figures and speakers by the sentences they stand in. */
export function readTold({ facts }: Edition): Told {
  const figures = new Map<string, Figure[]>();
  for (const figure of facts.figures) add(figures, figure.sentence, figure);
  const speakers = new Map<string, string[]>();
  for (const { speaker, sentences } of facts.statements) {
    if (speaker !== null) for (const sentence of sentences) add(speakers, sentence, speaker);
  }
  return {
    figures: ({ id }) => figures.get(id) ?? [],
    speakers: ({ id }) => speakers.get(id) ?? [],
  };
}

function add<Item>(to: Map<string, Item[]>, { id }: Sentence, item: Item): void {
  const items = to.get(id);
  if (items === undefined) to.set(id, [item]);
  else items.push(item);
}
