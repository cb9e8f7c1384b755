import { fold } from './fold.ts';
import { cardinal, isScale, ordinal } from './numbers.ts';
import { stemOf } from './stems.ts';

/** A word or number of a text, in reading order. */
export interface Token {
  /** Folded, lower case, without possessive; numbers as digits. */
  readonly word: string;
  readonly stem: string;
  /** As written, folded but in its own case. */
  readonly written: string;
  /** What stands between the token before (or the beginning) and this one, folded. */
  readonly before: string;
  /** What stands between this token and the next one (or the end), folded. */
  after: string;
  readonly kind: 'word' | 'number' | 'ordinal';
}

// A dotted abbreviation; a number; a word with inner apostrophes.
const TOKEN =
  /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)*/gu;
const CONTRACTION = /'(?:s|re|ve|ll|d|m)$/;

type Form = Pick<Token, 'word' | 'stem' | 'kind'>;

/** Remembers forms while an index is built; a question's words are not kept. */
export type StemCache = Map<string, Form>;

/** Cuts text into tokens. Linear in its length; nothing is kept of it. */
export function tokenise(text: string, stems?: StemCache): Token[] {
  const folded = fold(text).replace(/\b9\/11\b/g, 'September 11');
  const tokens: Token[] = [];
  let end = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const written = match[0];
    const before = folded.slice(end, match.index);
    end = match.index + written.length;
    const token = read(written, before, stems);
    const previous = tokens.at(-1);
    if (previous !== undefined) previous.after = before;
    // The s of "1990s" and the th of "5th" belong to their number.
    const last = tokens.at(-1);
    if (before === '' && last?.kind === 'number' && /^(?:s|st|nd|rd|th)$/.test(token.word)) {
      if (token.word !== 's')
        tokens[tokens.length - 1] = {
          ...last,
          kind: 'ordinal',
          word: `${last.word}th`,
          stem: `${last.word}th`,
        };
      continue;
    }
    // "twenty-three": the tens take the unit in.
    if (last?.kind === 'number' && token.kind === 'number' && /^[- ]$/.test(before)) {
      if (/^[2-9]0$/.test(last.word) && /^[1-9]$/.test(token.word) && /^\p{L}/u.test(last.written)) {
        const word = String(Number(last.word) + Number(token.word));
        tokens[tokens.length - 1] = { ...last, word, stem: word, written: `${last.written}-${written}` };
        continue;
      }
    }
    tokens.push(token);
  }
  const final = tokens.at(-1);
  if (final !== undefined) final.after = folded.slice(end);
  return tokens;
}

function read(written: string, before: string, stems: StemCache | undefined): Token {
  const first = written.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const word = written.replaceAll(',', '');
    return { word, stem: word, written, before, after: '', kind: 'number' };
  }
  const known = stems?.get(written);
  const form = known ?? formOf(written);
  if (known === undefined) stems?.set(written, form);
  // Field by field: a spread costs more here than all the rest of indexing.
  return { word: form.word, stem: form.stem, written, before, after: '', kind: form.kind };
}

function formOf(written: string): Form {
  const bare = written.replaceAll('.', '').replace(CONTRACTION, '').replaceAll("'", '');
  const word = abbreviation(written, bare) ?? bare.toLowerCase();
  const value = cardinal(word);
  if (value !== undefined) return { word: String(value), stem: String(value), kind: 'number' };
  const rank = ordinal(word);
  if (rank !== undefined && rank > 2) return { word: `${rank}th`, stem: `${rank}th`, kind: 'ordinal' };
  return { word, stem: stemOf(word), kind: isScale(word) ? 'number' : rank ? 'ordinal' : 'word' };
}

/** "US", "U.S." and "USA" are one country and not the pronoun. */
function abbreviation(written: string, bare: string): string | undefined {
  if (bare === 'US' || bare === 'USA' || /^u\.s\./i.test(written)) return 'usa';
  return undefined;
}
