import data from './background.json' with { type: 'json' };

/** How common words are in general English, so that a short article need not tell by itself. */
export interface Background {
  /** 0 for a word in every paragraph of general text, 1 for one never seen there. */
  rarity(stem: string): number;
  /** Whether general text knows the word: then it is no misspelling. */
  knows(stem: string): boolean;
}

/** Unpacks the table of general word frequencies. See `test/eval/tune.ts` for how it is made. */
export function readBackground(): Background {
  const level = new Map<string, number>();
  data.levels.forEach((stems, i) => {
    for (const stem of stems.split(' ')) level.set(stem, i);
  });
  const unseen = data.levels.length;
  return {
    rarity: (stem) => (level.get(stem) ?? unseen) / unseen,
    knows: (stem) => level.has(stem),
  };
}
