import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Entry } from './catalog.ts';

/** What stands in an option: the text one sees and, once something was picked, the value behind it. */
export type Value = { readonly text: string; readonly value?: string | number | boolean };

/** A command being filled in. Optional options are hidden until they are asked for. */
export type Filled = {
  readonly entry: Entry;
  readonly values: ReadonlyMap<string, Value>;
  /** Names of the options on screen, in order. */
  readonly shown: readonly string[];
};

/** Option types whose values can be typed: text, whole numbers, numbers. */
const TYPED: ReadonlySet<number> = new Set([3, 4, 10]);

const EMPTY: Value = { text: '' };

/** A fresh form for `entry`, its required options shown, with whatever values are known already. */
export function beginFilling(entry: Entry, values: ReadonlyMap<string, Value> = new Map()): Filled {
  const shown = entry.options.filter((option) => option.required || values.has(option.name));
  return { entry, values, shown: shown.map((option) => option.name) };
}

/** The option of that name. */
export function optionOf(filled: Filled, name: string): APIApplicationCommandBasicOption | undefined {
  return filled.entry.options.find((option) => option.name === name);
}

/** What stands in the option of that name, empty when nothing was typed. */
export function valueIn(filled: Filled, name: string): Value {
  return filled.values.get(name) ?? EMPTY;
}

/** The same form with another value in one option. */
export function withValue(filled: Filled, name: string, value: Value): Filled {
  return { ...filled, values: new Map(filled.values).set(name, value) };
}

/** The same form with one more option on screen, at its end. */
export function withShown(filled: Filled, name: string): Filled {
  return filled.shown.includes(name) ? filled : { ...filled, shown: [...filled.shown, name] };
}

/** The same form without that option and its value; required ones stay. */
export function withoutOption(filled: Filled, name: string): Filled {
  if (optionOf(filled, name)?.required) return filled;
  const values = new Map(filled.values);
  values.delete(name);
  return { ...filled, values, shown: filled.shown.filter((shown) => shown !== name) };
}

/** The optional options that are not on screen yet. */
export function hiddenOptions(filled: Filled): APIApplicationCommandBasicOption[] {
  return filled.entry.options.filter((option) => !filled.shown.includes(option.name));
}

/** What one would type to get this form again: `/ask question: who?`. */
export function typedForm(filled: Filled): string {
  const parts = filled.shown.flatMap((name) => {
    const { text, value } = valueIn(filled, name);
    const type = optionOf(filled, name)?.type;
    // A label leads back to nothing; what is behind it does, but for people and channels, who are picked by name.
    const typed = type !== undefined && TYPED.has(type) ? String(value ?? text) : text;
    return typed === '' ? [] : [`${name}: ${typed}`];
  });
  return [`/${filled.entry.name}`, ...parts].join(' ');
}
