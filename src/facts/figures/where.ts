import type { Span } from '../../corpus/article.ts';
import { A_MONTH, A_WEEKDAY } from '../../language/calendar.ts';
import { numeralAt } from '../numerals.ts';
import type { Word } from '../words.ts';
import { spanOf } from './reading.ts';

const PREPOSITION =
  /^(?:in|at|near|outside|across|inside|around|off|throughout|through|on|aboard|into|over)$/u;
const PLACE =
  /^(?:border|city|capital|town|village|camp|hospital|strip|market|port|coast|coastline|airport|base|outskirts|suburbs?|region|province|district|street|square|school|university|church|mosque|island|sea|stadium|station|prison|barracks|factory|mine|valley|mountains?|highlands|shelter|bridge|hotel|restaurant|square|countryside|enclave|peninsula|neighbou?rhood|checkpoint|frontline|harbou?r|lake|river|gulf|strait|refinery|depot|compound|embassy|bakery|nightclub|theat(?:er|re)|villages|towns|cities|schools|camps|markets|streets|provinces|districts|regions|borders|state|county|prefecture|governorate|oblast|municipality)$/u;
const NOT_A_PLACE = new RegExp(
  `^(?:${A_MONTH}|${A_WEEKDAY}|twitter|facebook|telegram|x|christmas|easter|ramadan|eid|operation|i|gmt)$`,
  'u',
);
const INSIDE = /^(?:of|the|de|del|al|el|la|and|northern|southern|eastern|western|central)$/u;
const END = new RegExp(
  `^(?:was|were|is|are|has|have|had|that|which|who|while|when|after|before|since|and|or|but|as|killed|killing|kills|wounded|wounding|injured|injuring|left|leaving|died|said|says|by|with|during|on|in|at|from|to|for|following|because|near|late|early|overnight|alone|including|so|displaced|dead|missing|according|rose|stood|climbed|has|${A_WEEKDAY}|today|yesterday|this|last|hit|struck|reached|amid|over|where|destroyed|destroying|caused|claimed|back|without|resulting|against|between|than|if|then|still|not|who|whose|also|put|puts|stands|stand|rises|risen|rising|passed|jumped|increased|grew|remained|remains|exceeded|topped|surpassed|will|would|could|may|might)$`,
  'u',
);

/** The place that a preposition at word `at` leads to, without "the", or null where it leads to something else. */
function placeAt(words: readonly Word[], at: number, from = false): Span | null {
  const low = words[at]?.low ?? '';
  if (!PREPOSITION.test(low) && !(from && low === 'from')) return null;
  let first = at + 1;
  if (/^(?:the|a|an|nearby)$/u.test(words[first]?.low ?? '')) first += 1;
  let last = first - 1;
  for (let i = first; i < Math.min(words.length, first + 9); i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (word.kind === 'mark' && !/^[’'-]$/u.test(word.text)) break;
    if (END.test(word.low) && !(word.low === 'and' && bothCapital(words, i))) break;
    // "in the worst flood the valley has known": the flood, and what the valley has known
    if (/^(?:the|a|an)$/u.test(word.low) && i > first && !/^(?:of|and)$/u.test(words[i - 1]?.low ?? ''))
      break;
    if (word.kind === 'number' || numeralAt(words, i) !== null) return null;
    // After a name only another name, "of" and words for places go on: "the Ottoman Empire resulting in" ends before.
    const named = i > first && words.slice(first, i).some((earlier) => earlier.capital);
    if (named && !word.capital && !PLACE.test(word.low) && !INSIDE.test(word.low)) {
      // "in Israeli strikes", "in a Russian drone attack": the name only describes what follows
      if (!/(?:ing|ed|ly)$/u.test(word.low)) return null;
      break;
    }
    last = i;
  }
  while (last > first && /^(?:of|the|and|de|del|al|el|la)$/u.test(words[last]?.low ?? '')) last -= 1;
  if (last < first) return null;
  const inside = words.slice(first, last + 1);
  const named = inside.some((word, i) => isName(word, inside[i + 1]));
  const head = words[last]?.low ?? '';
  // "critical stages of the campaign", "factory safety standards": the head before "of" must be a place
  const of = inside.findIndex((word) => word.low === 'of');
  const main = of > 0 ? inside[of - 1] : inside.at(-1);
  if (main === undefined || !(main.capital || PLACE.test(main.low))) return null;
  if (!named && !PLACE.test(main.low)) return null;
  if (head === 'hospital' && inside.length === 1 && words[at + 1]?.low === 'hospital') return null;
  // "in Israeli strikes", "in the Iranian attack": a cause, not a place
  if (
    /^(?:strikes?|airstrikes?|attacks?|raids?|shelling|bombing|bombardment|fire|war|conflict|fighting|clashes|operation|offensive|campaign|custody|hands|detention|army|ministry|waters?-cannon|quake|earthquake|disaster|crash|conditions?|missile|drone|blast|explosion|assault|protests?|unrest|violence|crackdown|time|history)$/u.test(
      head,
    )
  )
    return null;
  if (
    /^(?:on|over|into|through)$/u.test(words[at]?.low ?? '') &&
    !inside.some((word) => PLACE.test(word.low)) &&
    words[at]?.low !== 'into'
  )
    return null;
  return spanOf(words, first, last);
}

function isName(word: Word, next: Word | undefined): boolean {
  return word.capital && !NOT_A_PLACE.test(word.low) && !(next?.low === 'time');
}

function bothCapital(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.capital === true && words[at + 1]?.capital === true;
}

/**
 * The article's words for where: the first place after word `at` and before `to`, else the nearest before it and
 * after `from`; the words of `skip` (the reporter's name) are no place of the count.
 */
export function whereOf(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  skip: Span | null,
): Span | null {
  for (let i = at; i < to; i += 1) {
    // "nine people from our village"
    const place = placeAt(words, i, i === at);
    if (place !== null && !within(place, skip)) return place;
  }
  const told = whichIs(words, at, from);
  if (told !== null) return told;
  for (let i = at - 1; i >= from; i -= 1) {
    const place = placeAt(words, i);
    if (place !== null && !within(place, skip)) return place;
  }
  return null;
}

/** "The worst-hit country is Nambira, where 48 people have died": the name that "where" follows. */
function whichIs(words: readonly Word[], at: number, from: number): Span | null {
  for (let i = at - 1; i > Math.max(from, at - 12); i -= 1) {
    if (words[i]?.low !== 'where') continue;
    const last = words[i - 1]?.text === ',' ? i - 2 : i - 1;
    let first = last;
    while (first > from && words[first - 1]?.capital === true) first -= 1;
    const name = words.slice(first, last + 1);
    const named = name.length > 0 && name.every((word) => word.capital && !NOT_A_PLACE.test(word.low));
    return named ? spanOf(words, first, last) : null;
  }
  return null;
}

function within(place: Span, skip: Span | null): boolean {
  return skip !== null && place.start < skip.end && place.end > skip.start;
}

/** "Iran’s death toll": the owner named right before the words that start at `at`. */
export function ownerBefore(words: readonly Word[], at: number): Span | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const word = words[i];
    if (word === undefined || word.kind !== 'word') return null;
    if (!word.possessive || !word.capital || NOT_A_PLACE.test(word.low)) continue;
    // Without the "'s".
    return { start: word.start, end: word.end - 2 };
  }
  return null;
}
