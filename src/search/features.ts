import { KINDS, type Kind } from './kinds.ts';

/** Kinds of question whose answer can be told by its form; a role is "who is the *director*", a description "who is
 * *Ana Ruiz*", any "which ship" where just "a ship" is told of, ever "before", an attribute "what is the *range* of". */
export const PROVED = [
  'role',
  'description',
  'name',
  'any',
  'ever',
  'attribute',
  'who',
  'count',
  'which',
  'said',
  'age',
  'when',
  'time',
  'where',
  'amount',
  'measure',
  'often',
  'why',
  'whether',
] as const;

/** Features that say more compared with those of the other sentences. */
export const RISING = ['paragraphCoverage', 'alikeContext', 'alikeParagraph', 'proof', 'pairs'] as const;

/** What is measured of a sentence against a question; the model has a weight for each name. */
export const FEATURES = [
  // How much of the question the sentence fills, counted in several ways.
  'coverage',
  'coverageSquared',
  'exact',
  'missing',
  'worstMissing',
  'density',
  'plain',
  'local',
  'general',
  'opens',
  'unknown',
  'slots',
  'soleSlot',
  // Parts of the question.
  'names',
  'namesMissing',
  'noNames',
  'numbers',
  'numbersMissing',
  'softCoverage',
  'content',
  'contentMissing',
  'contentNone',
  'head',
  'lastWord',
  // Asked words that have something, or nothing, to stand on.
  'nameLost',
  'allNamesLost',
  'nameNear',
  'nameHere',
  'numberLost',
  'lostOne',
  'lostTwo',
  'lostMore',
  'lostRarest',
  'lostShare',
  'foundNone',
  'foundOne',
  'foundMore',
  'foundOnlyNames',
  'complete',
  'proof',
  ...PROVED.map((kind) => `lack:${kind}` as const),
  // What its neighbours fill beyond it.
  'antecedent',
  'previous',
  'following',
  'paragraph',
  'paragraphCoverage',
  'namesNear',
  'context',
  'contextSquared',
  // Names and other words by the square of their rarity: what is filled here, and what not even the paragraph fills.
  'contentRare',
  'contentRareLost',
  'namesRareLost',
  // The same where words of like use count as well.
  'alike',
  'alikeGain',
  'alikeDense',
  'alikeParagraph',
  'alikeContext',
  'alikeLeast',
  'alikeMissing',
  'alikeLostOne',
  'alikeLostTwo',
  'alikeLostMore',
  'alikeLostRarest',
  'direction',
  'directionParagraph',
  // How the fills lie.
  'pairs',
  'near',
  'span',
  'run',
  'order',
  // The sentence by itself.
  'index',
  'rank',
  'share',
  'lead',
  'height',
  'length',
  'short',
  'caption',
  'refers',
  'question',
  'fresh',
  'freshNames',
  'freshNumbers',
  // The asked-for kind.
  ...KINDS.flatMap((kind) => [`kind:${kind}`, `fit:${kind}`, `close:${kind}`] as const),
  'closeContent',
  'headFit',
  'headFit:count',
  'headFit:which',
  'headFit:what',
  'counted',
  'countsOthers',
  'defines',
  'speaker',
  'speakerSaid',
  'negation',
  'contextFit',
  'contextClose',
  'coverageFit',
  // How well it tells just that of whatever happened, where the question does not name it; and that it does not.
  'event',
  'eventLost',
  // How far it stands above the other sentences measured for the same question.
  ...RISING.map((name) => `above:${name}` as const),
] as const;

/** How many features a row has. */
export const WIDTH = FEATURES.length;

/** The place of every feature in a row. */
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<(typeof FEATURES)[number], number>
>;

/** The first of the three features of a kind: whether it is asked, held, and held close to a fill. */
export const KIND: Readonly<Record<Kind, number>> = Object.fromEntries(
  KINDS.map((kind) => [kind, F[`kind:${kind}`]]),
) as Record<Kind, number>;
