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
  ['bro who shot it down lol', 'who shot it down'],
  ['ok so when do ferries run again tho?', 'when do ferries run again'],
  ['did turkey respond or nah?', 'did turkey respond?'],
  ['wtf happened', 'what happened'],
  // Not at the edges, or all that is said.
  ['who are these guys from the navy', 'who are these guys from the navy'],
  ['is the dam ok', 'is the dam ok'],
  ['ok thanks', 'ok thanks'],
  ['lol', 'lol'],
])('%s → %s', (typed, written) => expect(spellOut(typed)).toBe(written));
