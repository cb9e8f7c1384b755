import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/corpus/caption.ts';

const credit = (text: string): string | null => {
  const reading = readCaption(text);
  return reading.credit === null ? null : text.slice(reading.credit.start, reading.credit.end);
};

const captions: readonly [text: string, credit: string][] = [
  ['Rescuers search a house. Jane Doe/REUTERS', 'Jane Doe/REUTERS'],
  ['The minister speaks. White House', 'White House'],
  ['Smoke over the port. Ali Veli/AFP/Getty Images', 'Ali Veli/AFP/Getty Images'],
  ['Smoke over the port on Monday. (AP Photo/Jane Doe)', '(AP Photo/Jane Doe)'],
  ['A view of the port [Reuters]', '[Reuters]'],
  ['A boy waits. Photograph: Jane Doe', 'Photograph: Jane Doe'],
  ['Photo: Jane Doe', 'Photo: Jane Doe'],
  ['A boy waits. © Jane Doe', '© Jane Doe'],
];
const body: readonly [reason: string, text: string][] = [
  ['ends with a full stop', 'He met Gen. Dan Caine.'],
  ['a rank before the last name is not a credit', 'The briefing was held by Air Force Gen. Dan Caine.'],
  ['one sentence without a mark', 'Peace President Donald Trump'],
  ['small letters after the last mark', 'He left. and then came back'],
  ['a bracket that names no maker', 'He left (see above)'],
  ['a long tail of capitals without a credit word', 'He left. The Big Red Barn On Old Farm Road'],
  ['a quotation at the end', 'He said. “We won”'],
];

describe('readCaption', () => {
  it.each(captions)('%s', (text, expected) => {
    expect(readCaption(text).caption).toBe(true);
    expect(credit(text)).toBe(expected);
  });
  it.each(body)('is body text: %s', (_reason, text) => {
    expect(readCaption(text)).toEqual({ caption: false, credit: null });
  });
});
