import { area } from './public.ts';
import type { Question } from './questions.ts';

/** What one engine says to one question. */
export interface Reply {
  /** What it shows, the best first, and how sure it is that the first answers. */
  readonly hits: readonly { readonly text: string; readonly score: number }[];
  /** Null for an engine that cannot refuse. */
  readonly answered: boolean | null;
}

/** How an engine did; shares and area are 0 to 1, times in milliseconds. */
export interface Result {
  readonly engine: string;
  readonly answerable: number;
  readonly unanswerable: number;
  readonly first: number;
  readonly withinThree: number;
  readonly refusedRightly: number | null;
  readonly refusedWrongly: number | null;
  readonly area: number;
  readonly median: number;
  readonly p99: number;
  /** Questions that went wrong, and how. */
  readonly wrong: readonly {
    readonly q: string;
    readonly how: string;
    readonly got: string;
    readonly score: number;
  }[];
}

const ROUNDS = 5;

/** Questions and whom to ask them: one engine over one folder of articles. */
export interface Asked {
  readonly questions: readonly Question[];
  ask(question: string): Reply;
}

/** Asks every question, several times for the time's sake, and judges the replies. */
export function judge(engine: string, cases: readonly Asked[]): Result {
  let [first, three, refusedRightly, refusedWrongly] = [0, 0, 0, 0];
  const [right, none, times]: [number[], number[], number[]] = [[], [], []];
  const wrong: { q: string; how: string; got: string; score: number }[] = [];
  let refuses = true;
  const all = cases.flatMap(({ questions, ask }) => questions.map((question) => ({ ...question, ask })));
  for (const { q, must, ask } of all) {
    const { hits, answered } = ask(q);
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = performance.now();
      ask(q);
      times.push(performance.now() - before);
    }
    const top = hits[0]?.score ?? 0;
    const note = (how: string): void => {
      wrong.push({ q, how, got: hits[0]?.text ?? '', score: top });
    };
    if (answered === null) refuses = false;
    if (must === null) {
      none.push(top);
      if (answered === false) refusedRightly += 1;
      else if (answered === true) note('answered, though nothing answers it');
      continue;
    }
    right.push(top);
    const place = hits.findIndex(({ text }) => must.some((words) => text.includes(words)));
    if (place === 0) first += 1;
    else note(place < 0 ? 'right sentence not found' : `right sentence in place ${place + 1}`);
    if (place >= 0 && place < 3) three += 1;
    if (answered === false) {
      refusedWrongly += 1;
      if (place === 0) note('refused, though the first sentence answers it');
    }
  }
  times.sort((a, b) => a - b);
  const share = (count: number, of: number): number => (of === 0 ? Number.NaN : count / of);
  return {
    engine,
    answerable: right.length,
    unanswerable: none.length,
    first: share(first, right.length),
    withinThree: share(three, right.length),
    refusedRightly: refuses ? share(refusedRightly, none.length) : null,
    refusedWrongly: refuses ? share(refusedWrongly, right.length) : null,
    area: area(right, none),
    median: times[times.length >> 1] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    wrong,
  };
}
