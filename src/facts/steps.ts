/** Work in steps, between which whoever does it can do other things. */
export type Steps<Value = void> = Generator<unknown, Value>;

/** Items of which so many are dealt with in one step: of the slowest, some tens of milliseconds' work. */
const AT_ONCE = 200;

/** Does all of it at once. */
export function finish<Value>(work: Steps<Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Does it with whatever else has come between two steps; `after` is told what a step told. */
export async function besides<Told, Value>(
  work: Generator<Told, Value>,
  after: (told: Told) => void = () => undefined,
): Promise<Value> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    after(value);
    await new Promise(setImmediate);
  }
}

/** Does something with each item, a few of them in a step. */
export function* forEach<Item>(items: Iterable<Item>, act: (item: Item) => void): Generator<void, void> {
  let count = 0;
  for (const item of items) {
    act(item);
    count += 1;
    if (count % AT_ONCE === 0) yield;
  }
}

/** Makes something of each item, a few of them in a step. */
export function* map<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Generator<void, Made[]> {
  const made: Made[] = [];
  yield* forEach(items, (item) => made.push(make(item)));
  return made;
}
