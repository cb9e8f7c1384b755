import type { Job } from './traffic.ts';

const QUESTIONS = [
  'who held the briefing?',
  'how many people died in the earthquake?',
  'what did NATO say about the missile?',
  'when did the ferry sink?',
  'wat hapend wit teh misile in turky',
];

/** A question about the first article. */
export const ASK: Job = {
  name: '/ask',
  type: 2,
  command: 'ask',
  options: () => ({ question: 'who held the briefing?' }),
};
export const TIMELINE: Job = { name: '/timeline', type: 2, command: 'timeline', options: () => ({}) };
export const CASUALTIES: Job = { name: '/casualties', type: 2, command: 'casualties', options: () => ({}) };
/** A keystroke. */
export const TYPING: Job = {
  name: 'autocomplete',
  type: 4,
  command: 'casualties',
  options: () => ({ reporter: 'CENT' }),
};
/** Another question each time, so that nothing is answered from memory. */
export const ANEW: Job = {
  name: '/ask anew',
  type: 2,
  command: 'ask',
  options: (n) => ({ question: `${QUESTIONS[n % QUESTIONS.length]} (${n})` }),
};
