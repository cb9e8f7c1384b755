import type { Span } from '../../corpus/article.ts';
import { MONTHS, MONTHS_IN_SHORT, WEEKDAYS } from '../../language/calendar.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { placeNamed } from './places.ts';
import { isHonorific, isOffice } from './roles.ts';

/** Capitalised words in a row: a name, or a role and a name ("Turkish President Recep Tayyip Erdoğan"). */
export interface Run extends Span {
  readonly words: readonly Word[];
  /** Where its first word stands among the words of the text. */
  readonly index: number;
  /** Whether it opens the sentence, so that the capital of its first word says nothing. */
  readonly opens: boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that open sentences and are no names, in lower case. */
const PLAIN = list(`
  a about above according across after again against all along alongside already also although always amid among an and
  another any are around as asked at away back based because before behind being below beneath beside between beyond both
  but by can could despite did do does down due during each earlier early either elsewhere even ever every everyone
  everything except few following for former formerly from had has have having he hence her here hers his how however hundreds i if
  in indeed inside instead into is it its just last late later least less like many may maybe me meanwhile might mine
  more moreover most much must my near nearly neither nevertheless next no nobody none nor not nothing notably now of off
  often on once one only onto or other others our out outside over overnight own per perhaps please previously quite rather really
  recently regarding several shall she should since so some somebody someone something sometimes soon still such than
  that the their them then there therefore these they this those though thousands through throughout thus till to today
  together tomorrow tonight too toward towards under unlike until up upon us usually very was we well were what whatever
  when whenever where whereas whether which while who whoever whole whom whose why will with within without would yes
  yesterday yet you your dozens millions billions scores officials police authorities residents rescuers witnesses people
  analysts experts critics supporters protesters prosecutors investigators lawmakers troops soldiers rebels firefighters gunmen militants insurgents
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty hundred
  thousand million first second third fourth fifth asked speaking addressing responding reporting writing editing additional
  neighbouring neighboring nearby self-proclaimed roughly approximately exactly fewer
  ${[...WEEKDAYS, ...MONTHS, ...MONTHS_IN_SHORT].join(' ')}
`);
const PARTICLES = list('de da del della di dos van der den von bin bint ibn al el abu ben y la le du ter of');
/** Words after which "of", "for" or "and" go on with the name. */
const GOES_ON =
  /^(?:Ministry|Department|Bank|University|House|Republic|Kingdom|Council|Organi[sz]ation|Secretary|President|Minister|Chief|Head|Chiefs|Church|Court|Bay|Gulf|Strait|Sea|Isle|City|Province|Academy|Institute|Board|Bureau|Committee|Commission|Office|Movement|Front|School|Museum|Centers?|Centres?|Institutes|Federation|League|Association|Union|State|Port|Cape|Archbishop|Bishop|Prince|Princess|Duke|Duchess|King|Queen|Director|Governor|Mayor|Chamber|Society|Party|Army|Directorate|Agency|Brigades|Guild|Collective|Coalition|Campaign|Network|Defen[cs]e|Protection)$/u;

const isCapital = (text: string): boolean => /^(?:\p{Lu}|(?:al|el|ad|as|ash|an|d|l)[-’']\p{Lu})/u.test(text);

/** Whether the word is one that opens sentences and names nobody ("The", "Meanwhile", "Tuesday"). */
export const isPlain = (text: string): boolean => {
  // "I’ll", "We’re"
  const word = text.toLowerCase().replace(/\.$|[’'](?:ll|re|ve|d|m|t)$/u, '');
  return PLAIN.has(word) || /^(?:don|won|can|isn|wasn|didn|doesn|couldn|wouldn|shouldn)$/u.test(word);
};

/** The runs of one sentence, in order. Plain words at their start are left out; weekdays and months end them. */
export function runsIn(text: string, words: readonly Word[] = wordsOf(text)): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    const body = bodyAt(words, at);
    if (word !== undefined && body > 0) {
      const own = words.slice(at, at + body);
      runs.push({
        words: own,
        start: word.start,
        end: own.at(-1)?.end ?? word.end,
        index: at,
        opens: at === 0,
      });
      at += body;
      continue;
    }
    if (word === undefined || !isCapital(word.text) || isPlainHere(word, words[at - 1], words[at + 1])) {
      at += 1;
      continue;
    }
    const end = runEnd(words, at);
    const own = words.slice(at, end);
    runs.push({
      words: own,
      start: word.start,
      end: own.at(-1)?.end ?? word.end,
      index: at,
      opens: at === 0 || /[.!?:“"‘«—–]\s*$|^\s*[“"‘«]/u.test(word.gap),
    });
    at = end;
  }
  return runs;
}

const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Vt|Va|Wash|Wis|Wyo)$/u;

/** "May" and "Will" are names where a name or role stands before; as a first word "US" is never "us". */
function isPlainHere(word: Word, last: Word | undefined, next: Word | undefined): boolean {
  // "Gen. Jan de Boer", "Senator April Jones": after a role a month is a first name.
  if (/^(?:Jan|April|May|June|August)$/u.test(word.text) && last !== undefined && word.gap === ' ') {
    if (isHonorific(last.text) || (isOffice(last.text) && isCapital(last.text))) return false;
  }
  // "WYNTER, Ark. (AP)": a state as agencies shorten it
  if (STATE.test(word.text) && next?.gap.startsWith('.') === true) return true;
  if (/^\p{Lu}{2,}$/u.test(word.text)) return false;
  // Only a number makes "Jan" a month.
  if (word.text === 'Jan' && next?.gap === ' ' && /^\p{L}/u.test(next.text)) return false;
  // "National Mine Union"
  if (
    word.text === 'Mine' &&
    word.gap === ' ' &&
    last !== undefined &&
    isCapital(last.text) &&
    next !== undefined
  )
    return !isCapital(next.text);
  // "the Adara People’s Front"
  if (word.text === 'People' && word.possessive && next !== undefined && isCapital(next.text)) return false;
  // "Northport Police said"
  if (word.text === 'Police' && last !== undefined && word.gap === ' ' && isCapital(last.text))
    return isPlain(last.text);
  // "Police Chief Monica Arce"
  if (word.text === 'Police' && next?.gap === ' ' && isCapital(next.text) && isOffice(next.text))
    return false;
  // "First Lady", "Second Army"
  if (/^(?:First|Second|Third|Fourth|Fifth)$/u.test(word.text)) {
    return next === undefined || next.gap !== ' ' || !isCapital(next.text);
  }
  return isPlain(word.text);
}

/** Bodies known in every newsroom whose names are common words joined by small ones. */
const BODIES = [
  'Doctors Without Borders',
  'Reporters Without Borders',
  'Save the Children',
  'Engineers Without Borders',
].map((name) => name.split(' '));

/** How many words a name of {@link BODIES} takes that begins at word `at`, or 0. */
function bodyAt(words: readonly Word[], at: number): number {
  const found = BODIES.find((name) => name.every((part, step) => words[at + step]?.text === part));
  return found?.length ?? 0;
}

function runEnd(words: readonly Word[], start: number): number {
  let end = start + 1;
  while (end < words.length) {
    const last = words[end - 1];
    const next = words[end];
    if (last === undefined || next === undefined) break;
    const nickname = nicknameAt(words, end);
    if (nickname > 0) {
      end += nickname;
      continue;
    }
    if (
      last.possessive
        ? !isSaints(words, start, end) && !isOfMembers(words.slice(start, end), next)
        : next.gap !== ' ' && !(next.gap === ' & ' && isCapital(next.text))
    )
      break;
    if (isCapital(next.text) && !isPlainHere(next, last, words[end + 1])) {
      end += 1;
      continue;
    }
    if (/^\d{1,4}$/u.test(next.text) && !isOffice(last.text)) {
      end += 1;
      break;
    }
    const joined = joins(words, end, last.text, words[start]?.text ?? '');
    if (joined === 0) break;
    end += joined;
  }
  return end;
}

/** How many words a nickname in quotation marks takes with the surname behind it ("Barry “Bluey” Hallam"), or 0. */
export function nicknameAt(words: readonly Word[], at: number): number {
  const [first, name, next] = [words[at - 1], words[at], words[at + 1]];
  if (first === undefined || name === undefined || next === undefined) return 0;
  if (!/^\s[“"‘']$/u.test(name.gap) || !/^[”"’']\s$/u.test(next.gap)) return 0;
  // "President “Teflon” Cole" has no first name before it.
  const opens = isCapital(first.text) && !isHonorific(first.text) && !isOffice(first.text);
  const named = isCapital(name.text) && isCapital(next.text) && !isPlain(next.text);
  return opens && named && !isPlain(first.text) ? 2 : 0;
}

/** "St. Anne’s Hospital" */
function isSaints(words: readonly Word[], start: number, next: number): boolean {
  return (
    /^(?:St\.?|Saint)$/u.test(words[start]?.text ?? '') &&
    words[next]?.gap === ' ' &&
    /^(?:Hospital|School|College|University|Cathedral|Church|Academy|Square|Clinic)$/u.test(
      words[next]?.text ?? '',
    )
  );
}

/** "the Prison Officers’ Union": a body of its members, where the apostrophe is a plural's. */
const isOfMembers = (run: readonly Word[], next: Word): boolean =>
  /(?:s|^People|^Women|^Children)$/u.test(run.at(-1)?.text ?? '') &&
  /^[’']?\s$/u.test(next.gap) &&
  /^(?:Union|Federation|Association|Party|League|Movement|Front|Society|Alliance|Guild|Congress)$/u.test(
    next.text,
  ) &&
  placeNamed(run.map(({ text }) => text).join(' ')) === null;

/** How many words a joining word and what follows it add to the run: "of the", "bin", "for"; 0 when it ends here. */
function joins(words: readonly Word[], at: number, last: string, first: string): number {
  const link = words[at]?.text ?? '';
  const next = words[at + 1];
  const after = words[at + 2];
  if (next === undefined || next.gap !== ' ') return 0;
  if ((link === 'of' || link === 'for') && GOES_ON.test(last)) {
    if (isCapital(next.text) && !isPlain(next.text)) return 2;
    const named = next.text === 'the' && after !== undefined && after.gap === ' ' && isCapital(after.text);
    return named ? 3 : 0;
  }
  if (link === 'and' && /^(?:Ministry|Department|Minister|Secretary)$/u.test(first) && isCapital(next.text))
    return 2;
  if (link !== 'of' && PARTICLES.has(link)) {
    if (isCapital(next.text)) return 2;
    return PARTICLES.has(next.text) && after !== undefined && isCapital(after.text) ? 3 : 0;
  }
  return 0;
}
