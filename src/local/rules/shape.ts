import type { Problem } from '../refusal.ts';

/**
 * Judges a value that came in as JSON: null when it may pass, else Discord's own tree of errors.
 * Lengths count Unicode code points, as Discord's servers do (an emoji of one code point is one, not two).
 */
export type Check = (value: unknown) => Problem | null;

/** One error here. */
export function problem(code: string, message: string): Problem {
  return { _errors: [{ code, message }] };
}

/** What is said of a field that is not there. */
export const REQUIRED = problem('BASE_TYPE_REQUIRED', 'This field is required');

/** Two trees as one. */
export function merge(a: Problem | null, b: Problem | null): Problem | null {
  if (a === null || b === null) return a ?? b;
  const both: Problem = { ...a };
  for (const [key, theirs] of Object.entries(b)) {
    const ours = both[key];
    if (ours === undefined) both[key] = theirs;
    else if (Array.isArray(ours) && Array.isArray(theirs)) both[key] = [...ours, ...theirs];
    else if (!Array.isArray(ours) && theirs !== undefined && !Array.isArray(theirs))
      both[key] = merge(ours, theirs) ?? ours;
  }
  return both;
}

/** A tree one level deeper. */
export function under(key: string | number, inner: Problem | null): Problem | null {
  return inner === null ? null : { [key]: inner };
}

/** The number of Unicode code points. */
export function lengthOf(value: string): number {
  let count = value.length;
  for (let i = 0; i < value.length - 1; i++) {
    const high = value.charCodeAt(i);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = value.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) count--;
  }
  return count;
}

function lengthProblem(length: number, min: number, max: number): Problem | null {
  if (length >= min && length <= max) return null;
  if (min > 0 && max < Number.POSITIVE_INFINITY)
    return problem('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  return length > max
    ? problem('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
    : problem('BASE_TYPE_MIN_LENGTH', `Must be ${min} or more in length.`);
}

/** A string of `min` to `max` code points. */
export function text({ min = 0, max = Number.POSITIVE_INFINITY } = {}): Check {
  return (value) =>
    typeof value === 'string'
      ? // Code points are never more than UTF-16 units, so most texts need not be counted.
        value.length <= max && value.length >= 2 * min
        ? null
        : lengthProblem(lengthOf(value), min, max)
      : problem('STRING_TYPE_CONVERT', `Could not interpret "${describe(value)}" as string.`);
}

/** A whole number from `min` to `max`. */
export function integer({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = {}): Check {
  return (value) => {
    if (!Number.isInteger(value))
      return problem('NUMBER_TYPE_COERCE', `Value "${describe(value)}" is not int.`);
    const n = value as number;
    if (n < min) return problem('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    if (n > max) return problem('NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
    return null;
  };
}

/** Any finite number. */
export const number: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value)
    ? null
    : problem('NUMBER_TYPE_COERCE', `Value "${describe(value)}" is not float.`);

/** true or false, and nothing that is like them. */
export const boolean: Check = (value) =>
  typeof value === 'boolean' ? null : problem('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');

/** An id: digits, as text or number. */
export const snowflake: Check = (value) =>
  (typeof value === 'string' && /^\d{1,20}$/.test(value)) || Number.isInteger(value)
    ? null
    : problem('NUMBER_TYPE_COERCE', `Value "${describe(value)}" is not snowflake.`);

/** One of these values. */
export function oneOf(...values: readonly (string | number)[]): Check {
  return (value) =>
    values.includes(value as string | number)
      ? null
      : problem(
          'BASE_TYPE_CHOICES',
          `Value must be one of {${values.map((v) => JSON.stringify(v)).join(', ')}}.`,
        );
}

/** http and https addresses; `attachment:` ones too where a file may be shown. */
export function url({ max = 2048, attachment = false } = {}): Check {
  return (value) => {
    if (typeof value !== 'string') return text()(value);
    const long = lengthProblem(lengthOf(value), 0, max);
    if (long !== null) return long;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    if (attachment && scheme === 'attachment') return null;
    if (scheme !== 'http' && scheme !== 'https')
      return scheme === undefined
        ? problem('URL_TYPE_INVALID_URL', 'Not a well formed URL.')
        : problem(
            'URL_TYPE_INVALID_SCHEME',
            `Scheme "${scheme}" is not supported. Scheme must be one of ('http', 'https').`,
          );
    return URL.canParse(value) && !/\s/.test(value)
      ? null
      : problem('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  };
}

/** May be left out or null. */
export function optional(check: Check): Check {
  return (value) => (value === undefined || value === null ? null : check(value));
}

/** A list with `min` to `max` elements, each passing `item`. */
export function list(item: Check, { min = 0, max = Number.POSITIVE_INFINITY } = {}): Check {
  return (value) => {
    if (!Array.isArray(value))
      return problem('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    const length = lengthProblem(value.length, min, max);
    if (length !== null) return length;
    let found: Problem | null = null;
    for (const [i, element] of value.entries()) {
      const inner = item(element);
      if (inner !== null) found = merge(found, under(i, inner));
    }
    return found;
  };
}

/** An object; keys not named here are ignored, as Discord ignores them. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  const entries = Object.entries(fields);
  return (value) => {
    if (!isRecord(value))
      return problem('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    let found: Problem | null = null;
    for (const [key, check] of entries) {
      const own = value[key];
      const inner = check(own);
      if (inner !== null) found = merge(found, under(key, own === undefined ? REQUIRED : inner));
    }
    return found;
  };
}

/** All checks, one after the other; the first that complains is heard. */
export function all(...checks: readonly Check[]): Check {
  return (value) => {
    for (const check of checks) {
      const found = check(value);
      if (found !== null) return found;
    }
    return null;
  };
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 100);
}
