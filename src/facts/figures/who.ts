import type { Figure } from '../facts.ts';
import { nationKey } from '../nation.ts';
import { remembered } from '../remembered.ts';

/** Who is counted, in a form that compares: what they are, and the names that set them apart. */
export interface Who {
  /** "soldiers" for "service members" and "troops"; "people" where the words say nothing more. */
  readonly role: string;
  /** Keys of the capitalised words: nations, organisations. */
  readonly of: readonly string[];
  /** Both in one text: equal for the same people. */
  readonly key: string;
}

/** Words that say no more than "people". */
const ANYBODY =
  /^(?:people|persons?|others?|humans?|individuals?|souls?|folks?|somebody|someone|anyone|many|lives|life|dead|killed|died|die|killing|deaths?|fatalit(?:y|ies)|tolls?|casualt(?:y|ies)|victims?|bodies|body|corpses|remains|killings|losses|wounded|injured|hurt|injur(?:y|ies)|missing|captured|arrested|arrests|detained|displaced|homeless|number|figure|total|count|fled|drowned|evacuated|perished|unaccounted|of|for|the|at|sea|wounding|injuring|trapped|feared|were|was)$/u;
/** Words for one role, the first is the one kept. */
const ROLES = new Map(
  [
    'soldiers soldier troops troop trooper troopers servicemen serviceman servicewomen service-members servicemembers servicemember marines marine sailors sailor airmen airman paratroopers paratrooper conscripts conscript gis military personnel army',
    'civilians civilian noncombatants',
    'children child kids kid boys boy girls girl pupils pupil schoolchildren schoolgirls schoolgirl schoolboys infants infant babies baby minors minor toddlers',
    'women woman',
    'men man',
    'police policemen policeman constables',
    'fighters fighter militants militant insurgents rebels rebel gunmen combatants terrorists',
    'journalists journalist reporters reporter',
    'medics medic paramedics doctors nurses',
  ].flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** Reads who the words count: "U.S. service members" are soldiers of the U.S., "death toll" is anybody. */
export const whoOf = remembered((counted: string): Who => {
  const words =
    counted
      .replace(/\bservice (members?)\b/giu, 'service-members')
      .match(/(?:\p{L}\.){2,}|[\p{L}\p{M}'’-]+/gu) ?? [];
  let role = 'people';
  const of: string[] = [];
  for (const word of words) {
    const low = word.toLowerCase();
    const known = ROLES.get(low);
    if (known !== undefined && !(known === 'soldiers' && role === 'police')) role = known;
    else if (/^\p{Lu}/u.test(word) && !ANYBODY.test(low)) of.push(nationKey(word));
  }
  const last = (/^members?$/u.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1))?.toLowerCase() ?? '';
  if (role === 'people' && !ANYBODY.test(last) && /^\p{Ll}/u.test(words.at(-1) ?? ''))
    role = last.replace(/s$/u, '');
  return { role, of, key: [role, ...[...of].sort()].join() };
});

/** Whether two figures count the same people, as far as their words say. */
export function sameWho(a: Figure, b: Figure): boolean {
  return whoOf(a.counted).key === whoOf(b.counted).key;
}

/** Words that a listing's own head says already: the kind of harm, and that it is a number. */
const KIND_WORD =
  /^(?:dead|die|died|killed|killings?|deaths?|fatalit(?:y|ies)|tolls?|casualt(?:y|ies)|wounded|injured|hurt|injur(?:y|ies)|missing|captured|arrests?|arrested|detained|displaced|homeless|number|figure|total|count|fled|drowned|evacuated|perished|unaccounted|trapped|feared|of|for|the|at|sea|body|was|were|are|one|no|none|still|now|also|left|confirmed|reported|uprooted|treated|being|surrendered|hospitali[sz]ed|buried|shot|stabbed|martyred|in|hospitals?)$/u;

/** Whether the words for what is counted name anybody: "people", "U.S. soldiers"; not "death toll", "still missing". */
export function namesSomebody(counted: string): boolean {
  // "in hospital with stab wounds" says how they are
  if (/^(?:in|at|on)\s/u.test(counted)) return false;
  return (counted.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? []).some((word) => !KIND_WORD.test(word));
}
