import type { Edition } from '../edition.ts';
import type { Figures } from './answer.ts';
import type { Offer } from './choices.ts';
import { quoteSentence } from './quote.ts';

export function listFigures(who: string | null, reporter: string | null, edition: Edition): Figures {
  return {
    kind: 'figures',
    edition: edition.id,
    filter: { who, reporter },
    rows: edition.facts.figures.map((figure) => ({
      figure,
      differs: false,
      passages: [quoteSentence(edition, figure.sentence)],
    })),
  };
}
export const suggestWho = (_t: string, _e: Edition): Offer[] => [];
export const suggestReporters = (_t: string, _e: Edition): Offer[] => [];
