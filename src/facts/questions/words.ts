import { stemmer } from 'stemmer';
import { foldName } from '../entities/fold.ts';
import { nationKey } from '../nation.ts';
import { remembered } from '../remembered.ts';

/** Words of a question that choose nothing. */
const PLAIN = new Set(
  (
    'a an the this that these those i you he she it we they me him her us them my your his its our their what which who whom ' +
    'whose when where why how is are was were be been being am do does did done has have had will would can could should ' +
    'may might must shall of in on at by for from to with without about into over under after before during since until as ' +
    'than then so and or but not no any some all there here day date dates time exactly please tell know say says said ' +
    'saying tells told happen happened happening happens take took taken place anyone anybody someone somebody people ever ' +
    'first last long ago much many also just really words quote quotes statement statements comment comments article news ' +
    'story give gave make made get got go went come came if me'
  ).split(' '),
);

/** A word as it is looked for. */
export interface Asked {
  /** Folded and stemmed. */
  readonly stem: string;
  /** One key for a nation's name, its adjective and its people. */
  readonly nation: string;
  /** Whether the asker wrote it with a capital or it is a number, so that it names something. */
  readonly name: boolean;
}

/** The stems of a text and the keys of the nations in it. */
export interface Held {
  readonly stems: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;

/** The question's words that choose something, each once; possessive endings and joins like "Article5" undone. */
export function askedWords(question: string): readonly Asked[] {
  const words = question
    .replace(/[’']s\b/gu, '')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .match(WORD);
  const found = new Map<string, Asked>();
  for (const word of words ?? []) {
    const folded = foldName(word);
    if (PLAIN.has(folded) || folded === '') continue;
    const key = stem(folded);
    const name = /^[\p{Lu}\p{N}]/u.test(word);
    if (!found.has(key)) found.set(key, { stem: key, nation: nationKey(word), name });
  }
  return [...found.values()];
}

/** Every stem and nation of a text. */
export function heldBy(text: string): Held {
  const words = text.replace(/[’']s\b/gu, '').match(WORD) ?? [];
  return {
    stems: new Set(words.map(keyOf)),
    nations: new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map(nationOf)),
  };
}

/** Whether a text holds the word itself or one of the same nation ("Iran", "Iranian"). */
export function holds({ stems, nations }: Held, { stem: asked, nation }: Asked): boolean {
  return stems.has(asked) || nations.has(nation);
}

/** Like {@link holds}, also by a word for the same kind of event ("war", "assault"; "start", "began"). */
export function holdsAlike(held: Held, asked: Asked): boolean {
  if (holds(held, asked)) return true;
  // "When did the quake hit?" is answered by "struck", but "when is the strike" not by "hit".
  if (asked.stem === 'hit' && held.stems.has('strike')) return true;
  // "When did the ferry sink?" is answered by "went down".
  if (/^(?:sink|capsiz|founder)$/u.test(asked.stem) && held.stems.has('down') && held.stems.has('went'))
    return true;
  // "When did the siege end?" is answered by "was lifted"; lifts of other things end nothing.
  if (asked.stem === END && held.stems.has('lift') && LIFTED.some((word) => held.stems.has(word)))
    return true;
  return SYNONYMS.some((group) => group.includes(asked.stem) && group.some((word) => held.stems.has(word)));
}

const keyOf = remembered((word) => stem(foldName(word)));
const nationOf = remembered(nationKey);
const stem = (word: string): string => IRREGULAR.get(word) ?? stemmer(word);

const IRREGULAR = new Map(
  'began begun:begin shot:shoot struck:strike fell fallen:fall fled:flee sank sunk:sink met:meet held:hold left:leave spoke spoken:speak won:win lost:lose fought:fight broke broken:break rose risen:rise sent:send bought:buy sold:sell caught:catch found:find died dead death deaths:die killed:kill'
    .split(' ')
    .reduce<[string, string][]>((pairs, part, _, all) => {
      const [form = '', base] = part.split(':');
      const own =
        base ??
        all
          .slice(all.indexOf(part))
          .find((one) => one.includes(':'))
          ?.split(':')[1] ??
        form;
      pairs.push([form, stemmer(own)]);
      return pairs;
    }, []),
);

const END = stemmer('end');
/** What ends by being lifted. */
const LIFTED = 'siege blockade curfew lockdown embargo ban'.split(' ').map((word) => stemmer(word));

/** Words that ask for the same event; general English, stemmed alike. */
const SYNONYMS: readonly (readonly string[])[] = [
  'begin start launch erupt open commence beginning',
  'end finish stop conclude cease',
  'war assault offensive operation campaign invasion conflict hostilities',
  'attack strike bombing bomb raid',
  'meet host visit talk receive welcome',
  'shoot intercept destroy down',
  'die kill',
  'arrest detain',
  'sign agree',
  'vote election poll',
  'quake earthquake tremor temblor',
  'leave resign quit step',
  'sink capsize founder',
  'ship ferry boat vessel',
].map((group) => group.split(' ').map((word) => stemmer(word)));
