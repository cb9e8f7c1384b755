import { FEATURES, WIDTH } from './features.ts';
import model from './model.json' with { type: 'json' };

/** The learned numbers of the ranking. `model.json` names the command that made it. */
export interface Model {
  /** By feature: what it adds to a sentence's rank. */
  readonly rank: Float64Array;
  /** By feature: what it adds to the sureness of an answer, and where that starts. */
  readonly sure: Float64Array;
  readonly bias: number;
  /** From this score on a sentence is called an answer. */
  readonly threshold: number;
}

type Weights = Readonly<Record<string, number>>;

/** Reads the weights that ship with the bot. */
export const readModel = (): Model => modelOf(model);

/** Makes a model of named weights; a feature without one counts nothing. */
export function modelOf(named: {
  readonly rank: Weights;
  readonly sure: Weights;
  readonly bias: number;
  readonly threshold: number;
}): Model {
  const column = (weights: Weights): Float64Array =>
    Float64Array.from(FEATURES, (name) => weights[name] ?? 0);
  return { rank: column(named.rank), sure: column(named.sure), bias: named.bias, threshold: named.threshold };
}

/** The weighted sum of one row of features. */
export function weigh(weights: Float64Array, rows: Float64Array, offset: number): number {
  let sum = 0;
  for (let i = 0; i < WIDTH; i += 1) sum += (weights[i] ?? 0) * (rows[offset + i] ?? 0);
  return sum;
}

/** How sure the sentence of one row answers, 0 to 1. */
export function sureness({ sure, bias }: Model, rows: Float64Array, offset: number): number {
  return 1 / (1 + Math.exp(-(bias + weigh(sure, rows, offset))));
}
