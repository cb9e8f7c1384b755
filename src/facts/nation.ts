/** Names of one nation that no ending leads to each other; the first is the one kept. General knowledge. */
const NAMES = new Map(
  [
    'us usa u.s u.s. u.s.a. united-states america american americans washington',
    'uk u.k u.k. united-kingdom britain british briton britons',
    'france french frenchman frenchmen',
    'spain spanish spaniard spaniards',
    'poland polish pole poles',
    'denmark danish dane danes',
    'sweden swedish swede swedes',
    'finland finnish finn finns',
    'netherlands dutch dutchman dutchmen holland',
    'ireland irish irishman irishmen',
    'switzerland swiss',
    'turkey turkiye türkiye turk turks turkish',
    'cyprus cypriot cypriots',
    'greece greek greeks',
    'norway norwegian norwegians',
    'philippines philippine filipino filipinos',
    'afghanistan afghan afghans',
    'uae u.a.e. emirates emirati emiratis',
    'un u.n u.n. united-nations',
    'eu e.u e.u. european-union',
    'iraq iraqi iraqis',
    'iran iranian iranians',
    'kazakhstan kazakh kazakhs',
    'uzbekistan uzbek uzbeks',
    'tajikistan tajik tajiks',
    'portugal portuguese',
    'wales welsh',
    'scotland scottish scot scots',
    'england english englishman englishmen',
    'thailand thai thais',
    'congo congolese drc',
    'peru peruvian peruvians',
    'niger nigerien nigeriens',
  ].flatMap((row) => {
    const names = row.split(' ');
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);
const ENDING = /(?:ians?|ans?|ese|is|i|s|ia|a|on|o|e|y)$/u;

/**
 * One key for a nation's or a place's name, its adjective and its people: "Lebanon", "Lebanese"; "U.S.", "American".
 * Other words get a key of their own. Takes a single word, or two joined by a hyphen for "united-states".
 */
export function nationKey(word: string): string {
  const low = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '');
  const known = NAMES.get(low);
  if (known !== undefined) return known;
  let key = low;
  for (let step = 0; step < 3 && key.length > 4; step += 1) {
    const next = key.replace(ENDING, '');
    if (next === key || next.length < 3) break;
    key = next;
  }
  return key;
}

/** The keys of all words of a text, "United States" and the like taken as one. */
export function nationKeys(text: string): string[] {
  const joined = text
    .replace(/\bunited (states|kingdom|nations)\b/giu, 'united-$1')
    .replace(/\beuropean union\b/giu, 'european-union');
  // "us" in lower case is the pronoun
  return [...joined.matchAll(/(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)].flatMap(([word]) =>
    word === 'us' ? [] : [nationKey(word)],
  );
}
