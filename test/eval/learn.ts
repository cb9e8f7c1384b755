/** One question: rows of features, and which rows are right (1) or beside the right one (a lower share). */
export interface Example {
  readonly rows: Float64Array;
  readonly right: Float64Array;
  /** How much the question counts. */
  readonly weight: number;
}

/** Minimises a differentiable loss by Adam: `step` adds the gradient of all data to its argument and gives the loss. */
export function descend(
  width: number,
  rounds: number,
  rate: number,
  step: (weights: Float64Array, gradient: Float64Array) => number,
  from: Float64Array = new Float64Array(width),
): Float64Array {
  const weights = from.slice();
  const gradient = new Float64Array(width);
  const [first, second] = [new Float64Array(width), new Float64Array(width)];
  for (let round = 1; round <= rounds; round += 1) {
    gradient.fill(0);
    step(weights, gradient);
    const decay = rate * (1 - (0.9 * round) / rounds);
    for (let i = 0; i < width; i += 1) {
      const g = gradient[i] ?? 0;
      const m = 0.9 * (first[i] ?? 0) + 0.1 * g;
      const v = 0.99 * (second[i] ?? 0) + 0.01 * g * g;
      first[i] = m;
      second[i] = v;
      const corrected = m / (1 - 0.9 ** round) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-9);
      weights[i] = (weights[i] ?? 0) - decay * corrected;
    }
  }
  return weights;
}

/** Learns weights that put right rows before the others of their question (softmax over a question's rows). */
export function learnRank(
  examples: readonly Example[],
  prior: Float64Array,
  ridge: number,
  rounds = 200,
): Float64Array {
  const width = prior.length;
  return descend(
    width,
    rounds,
    0.15,
    (weights, gradient) => {
      let loss = 0;
      for (const { rows, right, weight } of examples) {
        const size = right.length;
        const scores = new Float64Array(size);
        let top = Number.NEGATIVE_INFINITY;
        for (let r = 0; r < size; r += 1) {
          let sum = 0;
          for (let i = 0; i < width; i += 1) sum += (weights[i] ?? 0) * (rows[r * width + i] ?? 0);
          scores[r] = sum;
          if (sum > top) top = sum;
        }
        let [all, good] = [0, 0];
        for (let r = 0; r < size; r += 1) {
          const e = Math.exp((scores[r] ?? 0) - top);
          scores[r] = e;
          all += e;
          good += e * (right[r] ?? 0);
        }
        if (good <= 0) continue;
        loss -= weight * Math.log(good / all);
        for (let r = 0; r < size; r += 1) {
          const e = scores[r] ?? 0;
          const share = weight * (e / all - (e * (right[r] ?? 0)) / good);
          if (Math.abs(share) < 1e-7) continue;
          for (let i = 0; i < width; i += 1)
            gradient[i] = (gradient[i] ?? 0) + share * (rows[r * width + i] ?? 0);
        }
      }
      for (let i = 0; i < width; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + ridge * examples.length * ((weights[i] ?? 0) - (prior[i] ?? 0));
      }
      return loss;
    },
    prior,
  );
}

/** One row and whether it is an answer. */
export interface Judged {
  readonly row: Float64Array;
  readonly answers: boolean;
  readonly weight: number;
}

/** Where learning starts and is pulled back to, and which columns it may use. */
export interface Prior {
  readonly weights: Float64Array;
  readonly used: Uint8Array;
  readonly bias: number;
}

/** Logistic regression around a prior; the last weight is the bias, which is free. */
export function learnSure(
  rows: readonly Judged[],
  width: number,
  prior: Prior,
  ridge: number,
  rounds = 400,
): Float64Array {
  const from = new Float64Array(width + 1);
  from.set(prior.weights);
  from[width] = prior.bias;
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  return descend(
    width + 1,
    rounds,
    0.05,
    (weights, gradient) => {
      let loss = 0;
      for (const { row, answers, weight } of rows) {
        let sum = weights[width] ?? 0;
        for (let i = 0; i < width; i += 1) sum += (weights[i] ?? 0) * (row[i] ?? 0);
        const p = 1 / (1 + Math.exp(-sum));
        const off = (weight / all) * (p - (answers ? 1 : 0));
        loss -= (weight / all) * Math.log(Math.max(1e-9, answers ? p : 1 - p));
        for (let i = 0; i < width; i += 1) gradient[i] = (gradient[i] ?? 0) + off * (row[i] ?? 0);
        gradient[width] = (gradient[width] ?? 0) + off;
      }
      for (let i = 0; i < width; i += 1) {
        if (prior.used[i] !== 1) gradient[i] = 0;
        else gradient[i] = (gradient[i] ?? 0) + ridge * ((weights[i] ?? 0) - (prior.weights[i] ?? 0));
      }
      return loss;
    },
    from,
  );
}
