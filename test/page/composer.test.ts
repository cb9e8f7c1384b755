import type { APIApplicationCommand, APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  askingEntry,
  matchEntries,
  messageCommands,
  slashEntries,
} from '../../src/local/page/composer/catalog.ts';
import { checkOption, problemsOf, sentOptions } from '../../src/local/page/composer/check.ts';
import {
  beginFilling,
  hiddenOptions,
  typedForm,
  withoutOption,
  withShown,
  withValue,
} from '../../src/local/page/composer/filled.ts';
import { mentionAt, readSwitch, readTyped, withMentions } from '../../src/local/page/composer/typed.ts';

function command(name: string, description: string, rest: object = {}): APIApplicationCommand {
  return {
    id: name,
    name,
    description,
    type: 1,
    application_id: '1',
    version: '1',
    ...rest,
  } as APIApplicationCommand;
}

const QUESTION = { type: 3, name: 'question', description: 'What?', required: true, autocomplete: true };
const PRIVATE = { type: 5, name: 'private', description: 'Only you see it' };
const COMMANDS = [
  command('timeline', 'What happened when', {
    options: [{ type: 4, name: 'limit', description: 'How many' }],
  }),
  command('ask', 'Ask in your own words', { options: [QUESTION, PRIVATE] }),
  command('pin', 'Pins', {
    options: [
      { type: 1, name: 'add', description: 'Pin a summary', options: [PRIVATE] },
      {
        type: 2,
        name: 'list',
        description: 'Lists',
        options: [{ type: 1, name: 'old', description: 'Old pins' }],
      },
    ],
  }),
  command('Quote this', '', { type: 3 }),
];
const ENTRIES = slashEntries(COMMANDS);

function entry(name: string) {
  const found = ENTRIES.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

describe('what can be typed', () => {
  it('names subcommands and leaves message commands out', () => {
    expect(ENTRIES.map((one) => one.name)).toEqual(['timeline', 'ask', 'pin add', 'pin list old']);
    expect(messageCommands(COMMANDS).map((one) => one.name)).toEqual(['Quote this']);
  });

  it.each([
    ['', ['timeline', 'ask', 'pin add', 'pin list old'], 'nothing typed: everything'],
    ['a', ['ask', 'pin add', 'timeline'], 'beginnings first, then parts, then descriptions'],
    ['WORDS', ['ask'], 'a word of the description, in any case'],
    ['zzz', [], 'nothing fits'],
  ])('%j', (typed, names) => {
    expect(matchEntries(ENTRIES, typed).map((one) => one.name)).toEqual(names);
  });

  it('finds the command that suggests questions', () => {
    expect(askingEntry(ENTRIES)).toEqual({ entry: entry('ask'), option: 'question' });
    expect(askingEntry([])).toBeUndefined();
  });
});

describe('a line that was typed or pasted', () => {
  it.each([
    ['/ask ', { question: undefined }, 'only the name'],
    ['/ask question: who?', { question: 'who?' }, 'an option by name'],
    ['/ask who is it: him?', { question: 'who is it: him?' }, 'text without a name goes to the first option'],
    ['/ask question: a private: True', { question: 'a', private: 'True' }, 'two options'],
    ['/ask private: True question: a', { question: 'a', private: 'True' }, 'in any order'],
  ])('%j', (line, values, _reason) => {
    const typed = readTyped(line, ENTRIES);
    expect(typed?.entry.name).toBe('ask');
    for (const [name, text] of Object.entries(values)) expect(typed?.values.get(name)?.text).toBe(text);
  });

  it.each(['/ask', 'ask ', '/asks ', '/unknown x'])('%j is no command yet', (line) => {
    expect(readTyped(line, ENTRIES)).toBeUndefined();
  });

  it.each([
    ['who is it? private:', { option: 'private', before: 'who is it?' }, 'another option'],
    ['question:', { option: 'question', before: '' }, 'the option one is in already'],
    ['is it private', undefined, 'a word without its colon'],
    ['unprivate:', undefined, 'the end of another word'],
  ])('%j leads on', (text, expected, _reason) => {
    expect(readSwitch(text, entry('ask'))).toEqual(expected);
  });

  it('comes back from a form as it was typed', () => {
    const filled = withValue(beginFilling(entry('ask')), 'question', { text: 'who?' });
    expect(typedForm(filled)).toBe('/ask question: who?');
    const picked = withValue(filled, 'question', { text: 'Who is it?', value: 'who' });
    expect(typedForm(picked)).toBe('/ask question: who');
  });
});

describe('an option', () => {
  const number = { min_value: 1, max_value: 5 };
  const choices = [{ name: 'Dead', value: 'dead' }];
  it.each([
    [{ type: 3, required: true }, { text: ' ' }, { kind: 'required' }, 'required and empty'],
    [{ type: 3 }, { text: '' }, undefined, 'optional and empty'],
    [{ type: 3 }, { text: ' a ' }, 'a', 'text without its outer spaces'],
    [{ type: 3 }, { text: 'Shown', value: 'behind' }, 'behind', 'a picked suggestion sends its value'],
    [{ type: 3, min_length: 2 }, { text: 'a' }, { kind: 'longer', limit: 2 }, 'too short'],
    [{ type: 3, max_length: 2 }, { text: 'abc' }, { kind: 'shorter', limit: 2 }, 'too long'],
    [{ type: 3, choices }, { text: 'dead' }, 'dead', 'a choice typed out, in any case'],
    [{ type: 3, choices }, { text: 'alive' }, { kind: 'choice' }, 'not one of the choices'],
    [{ type: 4 }, { text: '3' }, 3, 'an integer'],
    [{ type: 4, ...number }, { text: '¶3 A dog …', value: 3 }, 3, 'a picked suggestion for a number'],
    [{ type: 10 }, { text: 'half', value: 0.5 }, 0.5, 'a picked suggestion for a broken number'],
    [{ type: 4 }, { text: '3.5' }, { kind: 'integer' }, 'not an integer'],
    [{ type: 4, ...number }, { text: '0' }, { kind: 'at-least', limit: 1 }, 'too small'],
    [{ type: 4, ...number }, { text: '6' }, { kind: 'at-most', limit: 5 }, 'too big'],
    [{ type: 10 }, { text: '-.5' }, -0.5, 'a number'],
    [{ type: 10 }, { text: 'x' }, { kind: 'number' }, 'not a number'],
    [{ type: 5 }, { text: 'TRUE' }, true, 'a boolean'],
    [{ type: 5 }, { text: 'yes' }, { kind: 'boolean' }, 'not a boolean'],
    [{ type: 6 }, { text: 'Ana' }, { kind: 'pick' }, 'a person must be picked'],
    [{ type: 6 }, { text: 'Ana', value: '1' }, '1', 'a picked person'],
  ])('%j with %j', (shape, value, expected, _reason) => {
    const option = { name: 'x', description: 'x', ...shape } as APIApplicationCommandBasicOption;
    const checked = checkOption(option, value);
    expect(checked === undefined ? undefined : checked.ok ? checked.value : checked.problem).toEqual(
      expected,
    );
  });
});

describe('a form', () => {
  it('shows what is required, and the rest on demand', () => {
    const filled = beginFilling(entry('ask'));
    expect(filled.shown).toEqual(['question']);
    expect(hiddenOptions(filled).map((option) => option.name)).toEqual(['private']);
    const more = withShown(filled, 'private');
    expect(withoutOption(more, 'private').shown).toEqual(['question']);
    expect(withoutOption(more, 'question')).toBe(more);
    expect(beginFilling(entry('timeline')).shown).toEqual([]);
  });

  it('names what is missing and sends only what is right', () => {
    const filled = withValue(beginFilling(entry('ask')), 'private', { text: 'True' });
    expect([...problemsOf(filled)]).toEqual([['question', { kind: 'required' }]]);
    expect(sentOptions(filled)).toEqual([{ type: 5, name: 'private', value: true }]);
  });

  it('sends what is typed so far as the focused option', () => {
    const filled = withValue(beginFilling(entry('ask')), 'question', { text: 'wh' });
    expect(sentOptions(filled, 'question')).toEqual([
      { type: 3, name: 'question', value: 'wh', focused: true },
    ]);
  });

  it('wraps the options of a subcommand', () => {
    const filled = withValue(beginFilling(entry('pin add')), 'private', { text: 'False' });
    const own = [{ type: 5, name: 'private', value: false }];
    expect(sentOptions(filled)).toEqual([{ type: 1, name: 'add', options: own }]);
    expect(sentOptions(beginFilling(entry('pin list old')))).toEqual([
      { type: 2, name: 'list', options: [{ type: 1, name: 'old', options: [] }] },
    ]);
  });
});

describe('naming people', () => {
  it.each([
    ['hey @fo', 7, { from: 4, typed: 'fo' }, 'behind a space'],
    ['@', 1, { from: 0, typed: '' }, 'at the beginning'],
    ['a@b', 3, undefined, 'not inside a word, such as an address'],
    ['@fo now', 7, undefined, 'not once the word is over'],
  ])('%j at %i', (text, caret, expected, _reason) => {
    expect(mentionAt(text, caret)).toEqual(expected);
  });

  it('sends ids for names, the longest first', () => {
    const people = [
      { id: '1', name: 'Ana' },
      { id: '2', name: 'Ana (news)' },
    ];
    expect(withMentions('@ana (news) and @Ana, not @Anabel or x@Ana', people)).toBe(
      '<@2> and <@1>, not @Anabel or x@Ana',
    );
  });
});
