import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../src/search/question.ts';
import { readKnowledge } from '../../src/search/relations.ts';

const knowledge = readKnowledge();

describe('the role that a question asks for', () => {
  test.each([
    ['who is the flight director', 'director'],
    ["who's the new coach of the team", 'coach'],
    ['who is director of the agency', 'director'],
    ["who is Iran's supreme leader", 'leader'],
    ['who was president in 2014', 'president'],
    ['who is ana ruizs boss', 'boss'],
    ['Who is the popular patron saint of Palermo?', 'saint'],
    ['who was driving the train', undefined],
    ['who is still locked up', undefined],
    ['who was defeated at the crossing', undefined],
    ['who is Greta Lind', undefined],
    ['who signed it', undefined],
  ])('%s: %s', (question, role) => {
    const { slots, role: at } = parseQuestion(question, knowledge);
    expect(slots[at]?.word.replace(/^.*_/, '')).toBe(role);
  });
});
