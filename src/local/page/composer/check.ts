import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { type Filled, optionOf, type Value, valueIn } from './filled.ts';

/** Option types, https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type. */
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;

/** Why an option cannot be sent as it stands. */
export type Problem =
  | { readonly kind: 'required' | 'choice' | 'integer' | 'number' | 'boolean' | 'pick' }
  | { readonly kind: 'at-least' | 'at-most' | 'shorter' | 'longer'; readonly limit: number };

/** What is sent for an option, or the problem with it. Nothing typed in an optional option is neither. */
export type Checked =
  | { readonly ok: true; readonly value: string | number | boolean }
  | { readonly ok: false; readonly problem: Problem }
  | undefined;

/** Checks one option the way Discord's client does before it sends anything. */
export function checkOption(option: APIApplicationCommandBasicOption, value: Value): Checked {
  const text = value.text.trim();
  if (text === '') return option.required ? bad({ kind: 'required' }) : undefined;
  if ('choices' in option && option.choices && option.choices.length > 0) {
    const wanted = text.toLowerCase();
    const choice = option.choices.find(
      (one) => one.name.toLowerCase() === wanted || one.value === value.value,
    );
    return choice ? good(choice.value) : bad({ kind: 'choice' });
  }
  // What was picked is what is behind its label: "¶9 Among the dead …" is the number 9.
  const number = String(value.value ?? text);
  switch (option.type) {
    case STRING:
      return checkText(option.min_length, option.max_length, value, text);
    case INTEGER:
      return /^[+-]?\d+$/.test(number) ? checkNumber(option, number) : bad({ kind: 'integer' });
    case NUMBER:
      return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(number) ? checkNumber(option, number) : bad({ kind: 'number' });
    case BOOLEAN:
      return /^(true|false)$/i.test(text) ? good(text.toLowerCase() === 'true') : bad({ kind: 'boolean' });
    default:
      // People, channels and roles are picked from a list; their value is an id.
      return value.value === undefined ? bad({ kind: 'pick' }) : good(value.value);
  }
}

/** Everything that keeps a command from being sent, by option name. */
export function problemsOf(filled: Filled): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const option of filled.entry.options) {
    const checked = checkOption(option, valueIn(filled, option.name));
    if (checked && !checked.ok) problems.set(option.name, checked.problem);
  }
  return problems;
}

/** One option as an interaction carries it. */
export type SentOption = {
  type: number;
  name: string;
  value?: string | number | boolean;
  focused?: boolean;
  options?: SentOption[];
};

/**
 * The options of an interaction, wrapped in the subcommands they belong to. With `focused`, what stands there so far
 * is sent unchecked, as Discord does for autocomplete.
 */
export function sentOptions(filled: Filled, focused?: string): SentOption[] {
  const own = filled.entry.options.flatMap((option): SentOption[] => {
    const value = valueIn(filled, option.name);
    if (option.name === focused) {
      return [{ type: option.type, name: option.name, value: value.value ?? value.text, focused: true }];
    }
    const checked = checkOption(option, value);
    return checked?.ok ? [{ type: option.type, name: option.name, value: checked.value }] : [];
  });
  const { path } = filled.entry;
  return path.reduceRight<SentOption[]>((options, name, depth) => {
    const group = depth < path.length - 1;
    return [{ type: group ? 2 : 1, name, options }];
  }, own);
}

/** Whether live suggestions are asked for as one types in this option. */
export function completes(filled: Filled, name: string): boolean {
  const option = optionOf(filled, name);
  return option !== undefined && 'autocomplete' in option && option.autocomplete === true;
}

function checkText(min: number | undefined, max: number | undefined, value: Value, text: string): Checked {
  if (min !== undefined && text.length < min) return bad({ kind: 'longer', limit: min });
  if (max !== undefined && text.length > max) return bad({ kind: 'shorter', limit: max });
  return good(value.value ?? text);
}

function checkNumber(option: { min_value?: number; max_value?: number }, text: string): Checked {
  const number = Number(text);
  if (option.min_value !== undefined && number < option.min_value) {
    return bad({ kind: 'at-least', limit: option.min_value });
  }
  if (option.max_value !== undefined && number > option.max_value) {
    return bad({ kind: 'at-most', limit: option.max_value });
  }
  return good(number);
}

function good(value: string | number | boolean): Checked {
  return { ok: true, value };
}

function bad(problem: Problem): Checked {
  return { ok: false, problem };
}
