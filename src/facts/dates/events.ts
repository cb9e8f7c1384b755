import type { Span } from '../../corpus/article.ts';

/** Nouns for what happens on one day, each with the verbs that tell of it. */
const EVENTS: readonly (readonly [noun: RegExp, told: RegExp])[] = [
  [/^collapse$/u, /collapsed|caved in|gave way|came down|went down|crumbled/u],
  [/^(?:crash|accident|derailment)$/u, /crashed|derailed|collided|came off the (?:rails|tracks)/u],
  [/^(?:explosion|blast)$/u, /exploded|blew up|went off|blasts?|explosions?/u],
  [/^(?:quake|earthquake|tremor)$/u, /(?:quake|earthquake|tremor)\b.*\b(?:struck|hit|shook|rocked)/u],
  [/^(?:sinking|capsizing)$/u, /sank|capsized|went down|overturned/u],
  [/^(?:stampede|crush)$/u, /stampede|crush(?:ed)?/u],
  [/^(?:vote|election|ballot)$/u, /voted|went to the polls|held an election/u],
  [
    /^(?:landslide|mudslide)$/u,
    /(?:landslide|mudslide|slope|hillside)\b.*\b(?:buried|swept|hit|struck|gave way|came down)/u,
  ],
];

/** The event named right after "two days before": "the collapse", or null for what is none or is told of more closely. */
export function eventAfter(words: string): RegExp | null {
  const noun = /^\s+the\s+(?<noun>\p{Ll}+)(?=\s*[,.;:—–”"]|\s+(?:and|but)\s|$)/u.exec(words)?.groups?.[
    'noun'
  ];
  return EVENTS.find(([name]) => noun !== undefined && name.test(noun))?.[1] ?? null;
}

/** Whether a dated clause tells of the event. */
export const tellsOf = (event: RegExp, text: string, clause: Span): boolean =>
  new RegExp(`(?<!\\p{L})(?:${event.source})(?!\\p{L})`, 'u').test(text.slice(clause.start, clause.end));
