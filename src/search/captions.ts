import { F, WIDTH } from './features.ts';
import type { Table } from './table.ts';

/** A body sentence that fills this share of what a caption fills says the same, and from the lower one on a part. */
const SAYS_THE_SAME = 1;
const SAYS_A_PART = 0.85;

/** A caption stands back only as far as body text says the same: nothing else may tell what was asked. */
export function excuseCaptions(sentences: readonly number[], rows: Float64Array, table: Table): void {
  let body = 0;
  sentences.forEach((sentence, i) => {
    if (table.sentences[sentence]?.caption !== true)
      body = Math.max(body, rows[i * WIDTH + F.alikeContext] ?? 0);
  });
  sentences.forEach((sentence, i) => {
    if (table.sentences[sentence]?.caption !== true) return;
    const own = rows[i * WIDTH + F.alikeContext] ?? 0;
    const said = body / Math.max(1e-6, own);
    rows[i * WIDTH + F.caption] = Math.min(
      1,
      Math.max(0, (said - SAYS_A_PART) / (SAYS_THE_SAME - SAYS_A_PART)),
    );
  });
}
