import type { Problem } from '../refusal.ts';
import * as is from './shape.ts';

/** Application command limits (interactions/application-commands). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);
const TEXT = 8_000;

interface GivenChoice {
  name: string;
  value: string | number;
}

interface GivenOption {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: GivenChoice[];
  options?: GivenOption[];
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
}

interface GivenCommand extends Omit<GivenOption, 'type'> {
  type?: number;
}

/** Slash command and option names: letters, digits, - _ ', lower case wherever there is one. */
const slashName: is.Check = (value) =>
  is.text({ min: 1, max: 32 })(value) ??
  (NAME.test(value as string) && (value as string).toLowerCase() === value
    ? null
    : is.problem('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));

const translations = (check: is.Check): is.Check =>
  is.optional((value) => {
    if (!is.isRecord(value))
      return is.problem('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    let found: Problem | null = null;
    for (const [locale, text] of Object.entries(value)) {
      const inner = LOCALES.has(locale)
        ? is.optional(check)(text)
        : is.problem('BASE_TYPE_CHOICES', `Value must be one of {${[...LOCALES].join(', ')}}.`);
      if (inner !== null) found = is.merge(found, is.under(locale, inner));
    }
    return found;
  });

const described = {
  name: slashName,
  name_localizations: translations(slashName),
  description: is.text({ min: 1, max: 100 }),
  description_localizations: translations(is.text({ min: 1, max: 100 })),
};

const choice = is.record({
  name: is.text({ min: 1, max: 100 }),
  name_localizations: translations(is.text({ min: 1, max: 100 })),
  value: (value) => (typeof value === 'string' ? is.text({ max: 100 })(value) : is.number(value)),
});

function option(depth: number): is.Check {
  return (value) => {
    const shape = is.record({
      ...described,
      type: is.oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
      required: is.optional(is.boolean),
      choices: is.optional(is.list(choice, { max: 25 })),
      autocomplete: is.optional(is.boolean),
      min_length: is.optional(is.integer({ min: 0, max: 6000 })),
      max_length: is.optional(is.integer({ min: 1, max: 6000 })),
      min_value: is.optional(is.number),
      max_value: is.optional(is.number),
      channel_types: is.optional(is.list(is.integer({ min: 0 }))),
    })(value);
    if (shape !== null) return shape;
    const given = value as GivenOption;
    if (given.type <= 2) {
      // command → group → subcommand, no other nesting
      if (depth > 1 || (depth === 1 && given.type === 2))
        return {
          type: is.problem(
            'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            'Sub-command and sub-command group option types are mutually exclusive to all other types',
          ),
        };
      return optionsOf(given.options ?? [], depth + 1);
    }
    if (given.autocomplete && given.choices && given.choices.length > 0)
      return {
        autocomplete: is.problem(
          'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
          'Autocomplete options cannot have choices',
        ),
      };
    if (given.autocomplete && ![3, 4, 10].includes(given.type))
      return {
        autocomplete: is.problem(
          'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_TYPE_INVALID',
          'Only string, integer and number options can be autocompleted',
        ),
      };
    const wrong = given.choices?.findIndex((c) => (typeof c.value === 'string') !== (given.type === 3)) ?? -1;
    return wrong < 0
      ? null
      : { choices: { [wrong]: { value: is.problem('BASE_TYPE_BAD_TYPE', 'Value has the wrong type') } } };
  };
}

function optionsOf(options: readonly GivenOption[], depth: number): Problem | null {
  const found = is.list(option(depth), { max: 25 })(options);
  if (found !== null) return { options: found };
  const late = options.findIndex(
    (o, i) => o.required && options.slice(0, i).some((p) => p.type > 2 && !p.required),
  );
  if (late >= 0)
    return {
      options: {
        [late]: is.problem(
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
      },
    };
  const twice = options.findIndex((o, i) => options.slice(0, i).some((p) => p.name === o.name));
  if (twice >= 0)
    return {
      options: {
        [twice]: {
          name: is.problem('APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option name already exists'),
        },
      },
    };
  const subs = options.filter((o) => o.type <= 2).length;
  return subs > 0 && subs < options.length
    ? {
        options: is.problem(
          'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          'Sub-command and sub-command group option types are mutually exclusive to all other types',
        ),
      }
    : null;
}

const common = {
  type: is.optional(is.oneOf(1, 2, 3)),
  default_member_permissions: is.optional((value) =>
    (typeof value === 'string' && /^\d+$/.test(value)) || Number.isInteger(value)
      ? null
      : is.problem('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`),
  ),
  nsfw: is.optional(is.boolean),
  dm_permission: is.optional(is.boolean),
  contexts: is.optional(is.list(is.oneOf(0, 1, 2), { min: 1 })),
  integration_types: is.optional(is.list(is.oneOf(0, 1), { min: 1 })),
};

const slash = is.record({ ...described, ...common, options: is.optional(() => null) });
/** User and message commands: any case, spaces, no description. */
const menu = is.record({
  ...common,
  name: is.text({ min: 1, max: 32 }),
  description: is.optional(is.text({ max: 0 })),
});

/** One command as it may be registered. */
export const command: is.Check = (value) => {
  const kind = is.isRecord(value) ? value['type'] : undefined;
  if (kind === 2 || kind === 3) return menu(value);
  const found = slash(value);
  if (found !== null) return found;
  const given = value as GivenCommand;
  const inner = given.options === undefined || given.options === null ? null : optionsOf(given.options, 0);
  if (inner !== null) return inner;
  return textOf(given) > TEXT
    ? is.problem('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${TEXT})`)
    : null;
};

/** Names, descriptions and values of a command in characters, the longest translation counting. */
function textOf(given: GivenCommand): number {
  const longest = (own: unknown, others: unknown) =>
    Math.max(length(own), ...Object.values(is.isRecord(others) ? others : {}).map(length));
  let sum =
    longest(given.name, given.name_localizations) +
    longest(given.description, given.description_localizations);
  // Keys that mean nothing where they stand were not judged, and may hold anything.
  for (const c of listOf<GivenChoice>(given.choices)) sum += length(c.name) + length(String(c.value));
  for (const inner of listOf<GivenOption>(given.options)) sum += textOf(inner);
  return sum;
}

const length = (value: unknown) => (typeof value === 'string' ? is.lengthOf(value) : 0);

function listOf<T>(value: unknown): T[] {
  return Array.isArray(value) ? value.filter(is.isRecord).map((inner) => inner as T) : [];
}

/** A whole list, as a bulk overwrite sends it: each may pass, no two of a type share a name. */
export const commandList: is.Check = (value) => {
  const found = is.list(command)(value);
  if (found !== null) return found;
  const given = value as GivenCommand[];
  const twice = given.findIndex((c, i) =>
    given.slice(0, i).some((d) => d.name === c.name && (d.type ?? 1) === (c.type ?? 1)),
  );
  return twice < 0
    ? null
    : {
        [twice]: {
          name: is.problem('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
        },
      };
};
