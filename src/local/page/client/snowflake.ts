/** Discord counts milliseconds from the first second of 2015. */
const EPOCH = 1_420_070_400_000n;

let increment = 0n;

/** A fresh id shaped like Discord's own: what a client sends as `nonce`. */
export function newNonce(): string {
  increment = (increment + 1n) & 0xfffn;
  return String(((BigInt(Date.now()) - EPOCH) << 22n) | increment);
}

/** When the thing of that id was made, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH);
}

/** Orders ids by age; they are numbers too long for a double. */
export function olderThan(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
