import { FEATURES, PROVED } from '../../src/search/features.ts';
import type { RankPrior } from './learn.ts';

type Feature = (typeof FEATURES)[number];

/**
 * What sense says of an answer before any example is seen; learning starts here and is pulled back here. Six articles
 * are few: without this, whatever they happen to share would count as a rule.
 */
const BELIEFS: Partial<Record<Feature, number>> = {
  complete: 1.2,
  nameLost: -1.2,
  allNamesLost: -1,
  nameNear: -0.3,
  numberLost: -1.5,
  lostOne: -0.8,
  lostTwo: -1.6,
  lostMore: -2.2,
  lostShare: -2,
  lostRarest: -0.5,
  foundNone: -0.5,
  foundMore: 0.4,
  foundOnlyNames: -1.2,
  coverage: 2,
  context: 1,
  pairs: 0.5,
  near: 0.5,
  run: 0.5,
  rank: 0.5,
  proof: 1,
  unknown: -1.5,
  exact: 0.3,
  names: 0.3,
  content: 0.3,
  namesNear: 0.3,
  density: 0.3,
  local: 0.3,
  defines: 0.5,
  closeContent: 0.2,
  missing: -0.3,
  alike: 1,
  alikeContext: 0.5,
  alikeLostOne: -0.3,
  alikeLostTwo: -0.6,
  alikeLostMore: -1,
  alikeLostRarest: -0.3,
  countsOthers: -3,
  event: 4.5,
  eventLost: -2.5,
};

/** Free to move, believed to say nothing by themselves. */
const NEUTRAL: readonly Feature[] = [
  'foundOne',
  'caption',
  'soleSlot',
  'noNames',
  'previous',
  'antecedent',
  'paragraph',
  'worstMissing',
  'opens',
  'headFit',
  'length',
  'softCoverage',
  'alikeDense',
  'alikeParagraph',
  'alikeLeast',
  'alikeMissing',
  'direction',
  'directionParagraph',
  'share',
  'lead',
  'height',
];

/** How strongly the lack of the asked-for form speaks against an answer. */
const LACKS: Readonly<Record<(typeof PROVED)[number], number>> = {
  role: -3,
  description: -1.2,
  name: -3,
  any: -3,
  ever: -2,
  attribute: -2,
  who: -1.2,
  count: -3,
  which: -1.5,
  said: -3,
  age: -3,
  when: -2,
  time: -3,
  where: -2,
  amount: -2.5,
  measure: -2.5,
  often: -1,
  why: -0.3,
  whether: -1.5,
};

/** The believed weight of every feature, and which features the sureness of an answer may use. */
export function priorOf(): { weights: Float64Array; used: Uint8Array; bias: number } {
  const weights = new Float64Array(FEATURES.length);
  const used = new Uint8Array(FEATURES.length);
  FEATURES.forEach((name, i) => {
    const lack = PROVED.find((kind) => name === `lack:${kind}`);
    const belief = lack === undefined ? BELIEFS[name] : LACKS[lack];
    weights[i] = belief ?? 0;
    if (belief !== undefined || NEUTRAL.includes(name) || name.startsWith('kind:')) used[i] = 1;
  });
  return { weights, used, bias: -2 };
}

/**
 * What sense says of the better of two sentences. Kinds of question that the public sample hardly has (ages, times of
 * day, "how often") would otherwise count for nothing.
 */
const BETTER: Partial<Record<Feature, number>> = {
  proof: 2.4,
  complete: 0.6,
  lostOne: -0.4,
  lostTwo: -0.9,
  lostMore: -1.2,
  nameLost: -0.5,
  allNamesLost: -0.5,
  foundNone: -0.3,
  foundOnlyNames: -0.8,
  numberLost: -0.5,
  coverage: 2,
  context: 1,
  defines: 2.5,
  caption: -1.8,
  question: -0.5,
  counted: 0.5,
  countsOthers: -2,
  speakerSaid: 0.8,
  event: 6,
};

/**
 * Not learned. Whoever writes questions reads the body, so examples would say that a caption never answers: it ranks
 * below body text that says the same, and no lower. And examples hardly have a count of other people than asked about,
 * nor a question that leaves open what it is about or asks for an earlier time.
 */
const SET: ReadonlySet<Feature> = new Set([
  'caption',
  'countsOthers',
  'event',
  'eventLost',
  'lack:ever',
  'lack:description',
]);

/** The believed weight of every feature for the ranking. */
export function rankPrior(): RankPrior {
  const weights = Float64Array.from(FEATURES, (name) => {
    if (/^lack:(?:often|count|age|time|name|any|ever|description|measure|amount)$/.test(name)) return -2.2;
    if (PROVED.some((kind) => name === `lack:${kind}`)) return -1.5;
    if (/^fit:(?:time|often|age|measure|when|count)$/.test(name)) return 0.8;
    return BETTER[name] ?? 0;
  });
  return { weights, fixed: Uint8Array.from(FEATURES, (name) => (SET.has(name) ? 1 : 0)) };
}
