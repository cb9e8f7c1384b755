import { after, before, type Counted, type Reading, readingOf } from './reading.ts';

/** "were buried", "had been laid to rest"; under rubble people are buried alive as well. */
const BURIED =
  /^(?: (?:was|were|is|are|has|have|had|been|being|also|later|already|to|be))*? (?:was|were|been|being) (?:buried|cremated|laid to rest|interred)(?! (?:alive|under|beneath|in|by|when) (?:the |a |tons of |tonnes of |deep |heavy )*(?:rubble|debris|mud|snow|earth|landslide|mudslide|avalanche|ruins|sand|ash|ice|it|collapsed))(?= |$)/u;
/** Words after "buried" that make it a funeral, where those counted may be alive. */
const FUNERAL =
  / (?:cemetery|graves?|graveyard|funerals?|tombs?|rites|prayers|side by side|at sea|churchyard|shrouds?)(?= |$)/u;
/** "buried 63 bodies", "had buried seven patients", "lowered 63 bodies into a trench" */
const BURIES = / (?:buried|burying|lowered|interred|cremated|carried)$/u;
/** "a mass burial of 63 people", "the last rites of 14 victims", "Funerals were held for 12 people" */
const FUNERAL_OF =
  / (?:(?:burials?|funerals?|cremations?|last rites) (?:of|for)|funerals?(?: [^ ,;]+){0,3} (?:held|took place|begun|began) for)$/u;
/** "Villagers buried 12 people on Tuesday" */
const MOURNERS_BURY =
  /(?:^| )(?:villagers|families|relatives|mourners|residents|neighbou?rs|survivors|they|we|volunteers|rescuers|workers|men|women|people|thousands|hundreds|crowds|islanders|townspeople)(?: \w+)? buried$/u;
const DEAD_NOUN = /^(?:victims?|bodies|corpses|coffins|martyrs)$/u;

/** Those who are buried have died: "Sixteen of the victims were buried on Monday in a hillside cemetery". */
export function readBurial(counted: Counted): Reading | null {
  const { words, count, noun } = counted;
  // "A funeral for six of them was held on Thursday."
  const ofThem = noun.is === 'empty' && / of (?:them|whom)$/u.test(before(words, noun.next, 2));
  if (ofThem && FUNERAL_OF.test(before(words, count.from, 7)))
    return readingOf(counted, 'burial', 'dead', null);
  if (count.article || noun.is === 'empty' || noun.head === null) return null;
  const dead = DEAD_NOUN.test(noun.head.low);
  if (!dead && noun.is !== 'person') return null;
  const left = before(words, count.from, 7);
  if (
    FUNERAL_OF.test(left) ||
    MOURNERS_BURY.test(left) ||
    ((dead || noun.head.low === 'patients') && BURIES.test(left))
  )
    return readingOf(counted, 'burial', 'dead', null);
  const right = after(words, noun.next, 24).split(/ [;:—–]/u)[0] ?? '';
  const match = BURIED.exec(right);
  if (match === null || (!dead && !FUNERAL.test(right.slice(match[0].length)))) return null;
  return readingOf(counted, 'burial', 'dead', null);
}
