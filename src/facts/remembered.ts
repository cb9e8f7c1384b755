/** Texts whose results are kept; the same few names stand in thousands of figures. */
const MOST = 20_000;
/** Longer texts are somebody's question, not a name. */
const LONGEST = 120;

/** The same function of a text, whose results are kept for the texts it was asked last. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = work(text);
    if (text.length > LONGEST) return result;
    if (results.size >= MOST) results.clear();
    results.set(text, result);
    return result;
  };
}
