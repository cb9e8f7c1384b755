import { expect, test } from 'vitest';
import { spellOut } from '../../src/search/chat-spelling.ts';

test.each([
  ['whats the motive', 'what is the motive'],
  ["who's the mayor", 'who is the mayor'],
  ['wats wrong', 'what is wrong'],
  ['how come it sank', 'why it sank'],
  ['how many ppl died', 'how many people died'],
  ['wich bank', 'which bank'],
  ['when are the funerals', 'when are the funerals'],
  ['where were the women', 'where were the women'],
  ['pull up', 'pull up'],
])('%s → %s', (typed, written) => expect(spellOut(typed)).toBe(written));
