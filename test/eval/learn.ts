/** One question: rows of features, and which rows are right (1) or beside the right one (a lower share). */
export interface Example {
  readonly rows: Float64Array;
  readonly right: Float64Array;
  /** How much the question counts. */
  readonly weight: number;
}

/** Minimises a differentiable loss by Adam: `step` adds the gradient of all data to its argument. */
export function descend(
  width: number,
  rounds: number,
  rate: number,
  step: (weights: Float64Array, gradient: Float64Array) => void,
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

/** Where the ranking starts and is pulled back to, and which columns stay there. */
export interface RankPrior {
  readonly weights: Float64Array;
  readonly fixed: Uint8Array;
}

/**
 * Learns weights that put right rows before the others of their question (softmax over a question's rows). Columns are
 * learned at the scale of their spread, so that the pull back to the prior is the same for all.
 */
export function learnRank(
  examples: readonly Example[],
  { weights: prior, fixed }: RankPrior,
  ridge: number,
  rounds = 80,
): Float64Array {
  const width = prior.length;
  const spread = spreadOf(examples, width);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = examples.map(({ rows, right, weight }) => ({
    rows: rows.map((value, i) => value / (spread[i % width] ?? 1)),
    right,
    weight: weight / all,
  }));
  const from = prior.map((value, i) => value * (spread[i] ?? 1));
  const learned = descend(
    width,
    rounds,
    0.15,
    (weights, gradient) => {
      for (const example of scaled) addGradient(example, weights, gradient);
      for (let i = 0; i < width; i += 1) {
        const pull = ridge * ((weights[i] ?? 0) - (from[i] ?? 0));
        gradient[i] = fixed[i] === 1 ? 0 : (gradient[i] ?? 0) + pull;
      }
    },
    from,
  );
  return learned.map((value, i) => value / (spread[i] ?? 1));
}

/** How far the values of each column lie apart (standard deviation); 1 for a column that never changes. */
function spreadOf(examples: readonly Example[], width: number): Float64Array {
  const [sums, squares] = [new Float64Array(width), new Float64Array(width)];
  let count = 0;
  for (const { rows, right } of examples) {
    count += right.length;
    for (let i = 0; i < rows.length; i += 1) {
      const value = rows[i] ?? 0;
      sums[i % width] = (sums[i % width] ?? 0) + value;
      squares[i % width] = (squares[i % width] ?? 0) + value * value;
    }
  }
  return sums.map((sum, i) => {
    const deviation = Math.sqrt(Math.max(0, (squares[i] ?? 0) / count - (sum / count) ** 2));
    return deviation > 1e-4 ? deviation : 1;
  });
}

/** Adds the gradient of one question's loss: the logarithm of the share that its right rows get. */
function addGradient({ rows, right, weight }: Example, weights: Float64Array, gradient: Float64Array): void {
  const width = weights.length;
  const size = right.length;
  const scores = new Float64Array(size);
  // Right rows have a scale of their own: where they lag far behind the best they would count for nothing otherwise.
  let [top, topRight] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const logRight = (r: number): number => (scores[r] ?? 0) + Math.log(right[r] ?? 0);
  for (let r = 0; r < size; r += 1) {
    let sum = 0;
    for (let i = 0; i < width; i += 1) sum += (weights[i] ?? 0) * (rows[r * width + i] ?? 0);
    scores[r] = sum;
    top = Math.max(top, sum);
    topRight = Math.max(topRight, logRight(r));
  }
  let [all, good] = [0, 0];
  for (let r = 0; r < size; r += 1) {
    all += Math.exp((scores[r] ?? 0) - top);
    good += Math.exp(logRight(r) - topRight);
  }
  for (let r = 0; r < size; r += 1) {
    const share = weight * (Math.exp((scores[r] ?? 0) - top) / all - Math.exp(logRight(r) - topRight) / good);
    if (Math.abs(share) < 1e-12) continue;
    for (let i = 0; i < width; i += 1) gradient[i] = (gradient[i] ?? 0) + share * (rows[r * width + i] ?? 0);
  }
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
      for (const { row, answers, weight } of rows) {
        let sum = weights[width] ?? 0;
        for (let i = 0; i < width; i += 1) sum += (weights[i] ?? 0) * (row[i] ?? 0);
        const p = 1 / (1 + Math.exp(-sum));
        const off = (weight / all) * (p - (answers ? 1 : 0));
        for (let i = 0; i < width; i += 1) gradient[i] = (gradient[i] ?? 0) + off * (row[i] ?? 0);
        gradient[width] = (gradient[width] ?? 0) + off;
      }
      for (let i = 0; i < width; i += 1) {
        if (prior.used[i] !== 1) gradient[i] = 0;
        else gradient[i] = (gradient[i] ?? 0) + ridge * ((weights[i] ?? 0) - (prior.weights[i] ?? 0));
      }
    },
    from,
  );
}
