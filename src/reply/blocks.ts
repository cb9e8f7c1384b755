/** What fits, and how many blocks did not. */
export interface Fitted {
  readonly text: string;
  readonly shown: number;
}

/**
 * Joins whole blocks until the next would pass `most` characters, and drops the rest whole: nothing is ever cut in the
 * middle. A block that could never fit is left out and the ones after it still count.
 */
export function fitBlocks(blocks: readonly string[], most: number, separator = '\n'): Fitted {
  let text = '';
  let shown = 0;
  for (const block of blocks) {
    const joined = text === '' ? block : text + separator + block;
    if (joined.length > most) break;
    text = joined;
    shown += 1;
  }
  return { text, shown };
}
