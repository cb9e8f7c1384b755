import type { Edition } from '../edition.ts';

/** Works something out once an edition: an edition never changes, and what is asked at every keystroke must be at hand. */
export function perEdition<Value>(make: (edition: Edition) => Value): (edition: Edition) => Value {
  const known = new WeakMap<Edition, { readonly value: Value }>();
  return (edition) => {
    const before = known.get(edition);
    if (before !== undefined) return before.value;
    const value = make(edition);
    known.set(edition, { value });
    return value;
  };
}
