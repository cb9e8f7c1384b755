import type { Span } from '../../corpus/article.ts';

/** Nouns for what happens on one day, each with the words that tell of it. */
const EVENTS: readonly (readonly [noun: RegExp, told: RegExp])[] = [
  [
    /^collapse$/u,
    /collapsed|caved in|gave way|went down|fell (?:down|in on itself)|folded in on itself|crumbled|pancaked/u,
  ],
  [/^(?:crash|accident|derailment)$/u, /crashed|derailed|collided|came off the (?:rails|tracks)/u],
  [
    /^(?:explosion|blast)$/u,
    /exploded|blew up|went off|(?:blast|explosion)\b.*\b(?:killed|ripped|tore|rocked|shook)/u,
  ],
  [/^(?:quake|earthquake|tremor)$/u, /(?:quake|earthquake|tremor)\b.*\b(?:struck|hit|shook|rocked)/u],
  [/^(?:sinking|capsizing)$/u, /sank|capsized|went down|overturned/u],
  [/^(?:stampede|crush)$/u, /(?:died|killed|injured|injuries|lives)\b.*\bin an? (?:stampede|crush)/u],
  [
    /^(?:fire|blaze)$/u,
    /(?:fire|blaze)\b.*\b(?:tore through|broke out|swept through|engulfed|gutted|destroyed)/u,
  ],
  [
    /^(?:landslide|mudslide)$/u,
    /(?:landslide|mudslide|slope|hillside)\b.*\b(?:buried|swept|hit|struck|gave way)/u,
  ],
];

/** What comes after an event and speaks of it again, on a day of its own. */
const AFTERMATH =
  /(?<!\p{L})(?:inquiry|inquest|trial|hearing|investigation|funerals?|anniversary|report|court|memorial|prosecutors?)(?!\p{L})/u;

/** The event named right after "two days before": "the collapse", or null for what is none or is told of more closely. */
export function eventAfter(words: string): RegExp | null {
  const noun = /^\s+the\s+(?<noun>\p{Ll}+)(?=\s*[,.;:—–”"]|\s+(?:and|but)\s|$)/u.exec(words)?.groups?.[
    'noun'
  ];
  return EVENTS.find(([name]) => noun !== undefined && name.test(noun))?.[1] ?? null;
}

/** Whether a dated clause tells of the event itself, and its sentence of nothing that came of it. */
export function tellsOf(event: RegExp, text: string, clause: Span): boolean {
  return !AFTERMATH.test(text) && wasTold(event, text.slice(clause.start, clause.end));
}

/** Whether words tell of the event itself. */
export function wasTold(event: RegExp, words: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${event.source})(?!\\p{L})`, 'u').test(words);
}
