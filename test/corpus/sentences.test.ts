import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/corpus/sentences.ts';

const cut = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** What must stay whole, or be cut in which places, and why. `|` marks the cut. */
const rows: readonly [reason: string, text: string][] = [
  ['two plain sentences', 'It fell. | Nobody was hurt.'],
  ['a dotted acronym before a noun', 'The U.S. Navy sailed. | It came back.'],
  [
    'a dotted acronym that ends a sentence, told by the word after it',
    'They flew to the U.S. | The visit lasted a day.',
  ],
  ['a rank before a name', 'Air Force Gen. Dan Caine spoke. | Lt. Col. Ann Lee did not.'],
  ['titles', 'Mr. Smith met Dr. Jones. | Sen. Brown left.'],
  ['an initial inside a name', 'George W. Bush spoke. | J. Doe listened.'],
  ['a single letter that ends a sentence', 'That was plan B. | The next came later.'],
  ['numbers with a point', 'It rose 3.5 percent. | Then 7.'],
  ['No. before a number', 'It is No. 5 on the list. | No. | Nobody came.'],
  ['a month cut short', 'It began on Sept. 11 and ended on Oct. 2. | Then came peace.'],
  [
    'p.m. before a small letter and before a sentence',
    'At 5 p.m. local time it began. | It ended at 7 p.m. | The crowd left.',
  ],
  ['a company', 'Acme Inc. said so. | He joined Acme Inc. | The firm grew.'],
  ['a quotation that ends with its own mark', 'He said, “We won.” | They left.'],
  ['a question inside a sentence', '“Why now?” Hegseth asked. | “Why not?” said the other.'],
  ['a quotation of two sentences', '“It is over. | Go home,” he said.'],
  ['dashes do not cut', 'Turkey may not have been the target at all—the missile veered off. | It fell.'],
  ['an ellipsis before a small letter', 'He waited … and waited. | “No…” | He left.'],
  ['brackets', 'It fell (nobody saw it.) | Then it burned. | (A second one did not.)'],
  ['an address with points', 'See www.example.com/a.b for more. | It is free.'],
  ['no space after the mark is no cut: it would split names of files and sites', 'Ver.Two is out. | Good.'],
  ['marks of Chinese and Japanese need no space', '火事です。|誰もいません。'],
  ['Arabic question mark', 'هل وصل؟ | نعم.'],
  ['a list with one item a line', 'Demands:\n| - a ceasefire\n| - open borders'],
  ['several marks in a row', 'Really?! | Yes!!! | Good.'],
  ['v. between parties', 'Roe vs. Wade was cited. | It stood.'],
  [
    'Jr. inside and at the end',
    'Martin Luther King Jr. spoke. | So did Sammy Davis Jr. | The crowd cheered.',
  ],
];

describe('splitSentences', () => {
  it.each(rows)('%s', (_reason, marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    const text = marked.replace(/\| ?/gu, '');
    expect(cut(text)).toEqual(parts);
  });

  it('loses nothing but white space, never overlaps, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '. ',
        '! ',
        '? ',
        '” ',
        '“',
        'U.S. ',
        'Gen. ',
        ' ',
        '\n',
        '\n- ',
        '…',
        '—',
        '5',
        'A',
        'b',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const spans = splitSentences(text);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
