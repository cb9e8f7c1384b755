import { F, RISING, WIDTH } from './features.ts';

/** A spread smaller than this is none: the sentences are alike in this feature. */
const LEAST_SPREAD = 1e-3;

/**
 * Writes how many standard deviations each row of `rows` stands above the mean of all in the features that say more
 * when compared: where nothing fills much, a little more is a lot.
 */
export function compareRows(rows: Float64Array): void {
  const count = rows.length / WIDTH;
  if (count < 2) return;
  for (const name of RISING) {
    const [from, to] = [F[name], F[`above:${name}`]];
    let [sum, squares] = [0, 0];
    for (let at = 0; at < rows.length; at += WIDTH) {
      const value = rows[at + from] ?? 0;
      sum += value;
      squares += value * value;
    }
    const mean = sum / count;
    const spread = Math.sqrt(Math.max(0, squares / count - mean * mean)) + LEAST_SPREAD;
    for (let at = 0; at < rows.length; at += WIDTH) rows[at + to] = ((rows[at + from] ?? 0) - mean) / spread;
  }
}
