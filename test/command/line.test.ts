import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/command/line.ts';

const read = (line: string): unknown => {
  const parsed = parseLine(line, commands);
  return parsed.kind === 'question' ? parsed.question : [parsed.name, Object.fromEntries(parsed.options)];
};

describe('parseLine', () => {
  const rows: readonly [reason: string, line: string, expected: unknown][] = [
    ['plain words are a question', '  who said that? ', 'who said that?'],
    ['a command alone', '/timeline', ['timeline', {}]],
    ['an option', '/ask question: who is that?', ['ask', { question: 'who is that?' }]],
    [
      'a colon inside a value',
      '/ask question: is it true: yes or no?',
      ['ask', { question: 'is it true: yes or no?' }],
    ],
    [
      'two options',
      '/casualties who: people reporter: The Red Cross',
      ['casualties', { who: 'people', reporter: 'The Red Cross' }],
    ],
    ['a number', '/passage number: 3', ['passage', { number: 3 }]],
    [
      'a number that is none stays as typed, to be refused',
      '/passage number: three',
      ['passage', { number: 'three' }],
    ],
    ['the first option without its name', '/ask who is that?', ['ask', { question: 'who is that?' }]],
    [
      'private is how it is shown, not what is asked',
      '/ask question: who? private: True',
      ['ask', { question: 'who?' }],
    ],
    ['a command’s name alone asks for it', 'Sources?', ['sources', {}]],
    ['but not where it needs an option', 'about', 'about'],
    ['a slash alone', '/', ['help', {}]],
    ['capitals', '/Timeline', ['timeline', {}]],
    ['an unknown command', '/nonsense a: b', ['nonsense', { 'a: b': true }]],
    ['words for a command that takes none', '/sources please', ['sources', { please: true }]],
    ['a prototype name is a name like any other', '/__proto__ x', ['__proto__', { x: true }]],
  ];
  it.each(rows)('%s', (_reason, line, expected) => expect(read(line)).toEqual(expected));
});
