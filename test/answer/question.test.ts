import { describe, expect, it } from 'vitest';
import { answerQuestion, suggestQuestions } from '../../src/answer/question.ts';
import { buildEdition } from '../../src/edition.ts';
import { plainText } from '../../src/reply/plain.ts';
import { render } from '../../src/reply/render.ts';
import { IN_CHAT } from '../../src/reply/view.ts';
import { articleFrom, FIRST } from '../facts/article.ts';

const edition = buildEdition({ articles: [articleFrom(FIRST)], hash: 'a'.repeat(64) });
const answered = (question: string) => answerQuestion(question, edition);

describe('a question for everything', () => {
  it.each([
    'what happened',
    'What happened?',
    'so what happened exactly?',
    'wat happend',
    'whats going on',
    'what’s this about?',
    'tl;dr',
    'TLDR please',
    'summarize the article',
    'can you sum it up',
    'give me a quick summary',
    'any news?',
    'catch me up',
  ])('%s: is answered with a summary', (question) => {
    expect(answered(question).kind).toBe('summary');
  });

  it.each([
    'what happened in Cyprus?',
    'what happened to the IRIS Dena',
    'what happened in 1987',
    // Which day is meant depends on who reads it when; the article is of its own day.
    'what happened today',
    'what is Article 5 about',
    'explain Article 5',
    'latest figures of the Red Crescent',
  ])('%s: asks for something in particular', (question) => {
    expect(answered(question).kind).not.toBe('summary');
  });

  it('means what was spoken of where it replies to an answer', () => {
    const before = answered('where did the debris land');
    if (before.kind !== 'quotes') throw new Error(before.kind);
    const answer = before.passages.flatMap(({ sentences }) =>
      sentences.flatMap((id) => edition.sentence(id) ?? []),
    );
    expect(answerQuestion('what happened?', edition, { question: before.asked ?? '', answer }).kind).not.toBe(
      'summary',
    );
  });
});

describe('what asks nothing of the articles', () => {
  it.each([
    'hi',
    'Hello there!',
    'heyyyy',
    'thanks',
    'thank you so much bot',
    'lol ok',
    'are you a bot?',
    'are you sure?',
    'who made you',
    'hello are you a robot',
    'help',
    'good morning',
    '?',
    '😀',
    'why?',
  ])('%s: is told what can be asked, and no sentence is near', (text) => {
    const answer = answered(text);
    expect(answer).toMatchObject({ kind: 'not-found', lookedFor: [], missing: [], nearest: [] });
    expect(plainText(render(answer, IN_CHAT))).toMatch(
      /^I found nothing in this that I could look for.+Ask me/u,
    );
  });

  it.each([
    'who are you talking about, Hegseth?',
    'are they sure it was a missile',
    'did Trump say thanks',
    'good',
  ])('%s: is a question', (text) => {
    const answer = answered(text);
    expect(answer.kind === 'not-found' && answer.lookedFor.length === 0).toBe(false);
  });
});

describe('words told to have been looked for', () => {
  it('are words of content', () => {
    const answer = answered('how many sailors died on the IRIS Dena, did anybody say something?');
    expect(answer.kind === 'not-found' && answer.missing).toEqual(['sailors']);
  });
});

describe('questions that are offered', () => {
  const offered = (typed: string) => suggestQuestions(typed, edition).map(({ value }) => value);

  it('begin with the one for everything, where it fits what was typed', () => {
    expect(offered('')[0]).toBe('What happened?');
    expect(offered('what hap')).toEqual(['What happened?']);
    expect(offered('who')).not.toContain('What happened?');
    expect(answered(String(offered('')[0])).kind).toBe('summary');
  });
});
