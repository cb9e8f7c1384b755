import type { Problem } from '../refusal.ts';
import { walk } from '../world/component.ts';
import * as is from './shape.ts';

/** A component as it came in, type unknown yet. */
interface Given {
  type?: number;
  custom_id?: string;
  content?: string;
  components?: Given[];
  accessory?: Given;
  component?: Given;
}

const customId = is.text({ min: 1, max: 100 });
const id = is.optional(is.integer({ min: 0 }));
const PICTOGRAM = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

const emojiShape = is.record({
  id: is.optional(is.snowflake),
  name: is.optional(is.text()),
  animated: is.optional(is.boolean),
});

const emoji = is.optional((value) => {
  const shape = emojiShape(value);
  if (shape !== null) return shape;
  const given = value as { id?: string; name?: string };
  return given.id || PICTOGRAM.test(given.name ?? '')
    ? null
    : { name: is.problem('COMPONENT_INVALID_EMOJI', 'Invalid emoji') };
});

const buttonShape = is.record({
  id,
  style: is.oneOf(1, 2, 3, 4, 5, 6),
  label: is.optional(is.text({ max: 80 })),
  custom_id: is.optional(customId),
  url: is.optional(is.url({ max: 512 })),
  disabled: is.optional(is.boolean),
  emoji,
});

const button: is.Check = (value) => {
  const shape = buttonShape(value);
  if (shape !== null) return shape;
  const given = value as {
    style: number;
    label?: string;
    custom_id?: string;
    url?: string;
    emoji?: object;
    sku_id?: string;
  };
  if (given.custom_id && given.url)
    return { custom_id: is.problem('BASE_TYPE_BAD', 'A custom id and url cannot both be specified') };
  if (given.style <= 4 && !given.custom_id)
    return { custom_id: is.problem('BASE_TYPE_REQUIRED', 'A custom id is required') };
  if (given.style === 5 && !given.url) return { url: is.problem('BASE_TYPE_REQUIRED', 'A url is required') };
  if (given.style === 6) return given.sku_id ? null : { sku_id: is.REQUIRED };
  return given.label || given.emoji
    ? null
    : { label: is.problem('BASE_TYPE_REQUIRED', 'A label or emoji is required') };
};

const option = is.record({
  label: is.text({ min: 1, max: 100 }),
  value: is.text({ min: 1, max: 100 }),
  description: is.optional(is.text({ max: 100 })),
  default: is.optional(is.boolean),
  emoji,
});

const selectShape = (options: is.Check): is.Check =>
  is.record({
    id,
    custom_id: customId,
    placeholder: is.optional(is.text({ max: 150 })),
    min_values: is.optional(is.integer({ min: 0, max: 25 })),
    max_values: is.optional(is.integer({ min: 1, max: 25 })),
    disabled: is.optional(is.boolean),
    options,
    channel_types: is.optional(is.list(is.integer())),
    default_values: is.optional(
      is.list(is.record({ id: is.snowflake, type: is.oneOf('user', 'role', 'channel') }), { max: 25 }),
    ),
  });
const ofStrings = selectShape(is.list(option, { min: 1, max: 25 }));
const ofOthers = selectShape(() => null);

const select: is.Check = (value) => {
  const kind = (value as Given).type;
  const shape = (kind === 3 ? ofStrings : ofOthers)(value);
  if (shape !== null) return shape;
  const given = value as {
    min_values?: number;
    max_values?: number;
    options?: { value: string; default?: boolean }[];
  };
  const { min_values: min = 1, max_values: max = 1 } = given;
  if (min > max) return { min_values: is.problem('BASE_TYPE_BAD', 'min_values must not exceed max_values') };
  if (kind !== 3) return null;
  const options = given.options ?? [];
  if (max > options.length)
    return {
      max_values: is.problem(
        'NUMBER_TYPE_MAX',
        `int value should be less than or equal to ${options.length}.`,
      ),
    };
  if (options.filter((o) => o.default).length > max)
    return { options: is.problem('SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'Too many options are default') };
  const repeated = options.findIndex((o, i) => options.findIndex((p) => p.value === o.value) < i);
  return repeated < 0
    ? null
    : {
        options: {
          [repeated]: {
            value: is.problem(
              'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
              'The specified option value is already used',
            ),
          },
        },
      };
};

const textInput = (labelled: boolean): is.Check =>
  is.record({
    id,
    custom_id: customId,
    style: is.oneOf(1, 2),
    label: labelled ? () => null : is.text({ min: 1, max: 45 }),
    min_length: is.optional(is.integer({ min: 0, max: 4000 })),
    max_length: is.optional(is.integer({ min: 1, max: 4000 })),
    required: is.optional(is.boolean),
    value: is.optional(is.text({ max: 4000 })),
    placeholder: is.optional(is.text({ max: 100 })),
  });

const display = is.record({ id, content: is.text({ min: 1, max: 4000 }) });
const media = is.record({ url: is.url({ attachment: true }) });
const alt = is.optional(is.text({ max: 1024 }));
const thumbnail = is.record({ id, media, description: alt, spoiler: is.optional(is.boolean) });

/** One of the component types named, each with the check of its kind. */
function among(kinds: Readonly<Record<number, is.Check>>): is.Check {
  return (value) => {
    if (!is.isRecord(value))
      return is.problem('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    const check = kinds[value['type'] as number];
    return check === undefined
      ? {
          type: is.problem(
            'UNION_TYPE_CHOICES',
            `Value of field "type" must be one of (${Object.keys(kinds).join(', ')}).`,
          ),
        }
      : check(value);
  };
}

const inRow = { 2: button, 3: select, 5: select, 6: select, 7: select, 8: select };

const rowShape = is.record({ id, components: is.list(among(inRow), { min: 1, max: 5 }) });

/** A row holds up to five buttons or one select. */
const row: is.Check = (value) => {
  const shape = rowShape(value);
  if (shape !== null) return shape;
  const kinds = ((value as Given).components ?? []).map((c) => c.type);
  return kinds.length > 1 && kinds.some((kind) => kind !== 2)
    ? {
        components: is.problem(
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width',
        ),
      }
    : null;
};

const section = is.record({
  id,
  components: is.list(among({ 10: display }), { min: 1, max: 3 }),
  accessory: among({ 2: button, 11: thumbnail }),
});
const gallery = is.record({
  id,
  items: is.list(is.record({ media, description: alt }), { min: 1, max: 10 }),
});
const file = is.record({ id, file: media });
const separator = is.record({ id, divider: is.optional(is.boolean), spacing: is.optional(is.oneOf(1, 2)) });
const inContainer = { 1: row, 9: section, 10: display, 12: gallery, 13: file, 14: separator };
const container = is.record({
  id,
  components: is.list(among(inContainer), { min: 1 }),
  accent_color: is.optional(is.integer({ min: 0, max: 0xffffff })),
  spoiler: is.optional(is.boolean),
});

const legacy = is.list(among({ 1: row }), { max: 5 });
const modern = is.list(among({ ...inContainer, 17: container }), { max: 40 });

/** A message's components; `v2` when its flags hold IS_COMPONENTS_V2. */
export function messageComponents(v2: boolean): is.Check {
  const shape = v2 ? modern : legacy;
  return (value) => {
    const found = shape(value);
    if (found !== null) return found;
    const twice = repeatedId(value as Given[]);
    if (twice !== null || !v2) return twice;
    const nodes = [...walk(value as Given[])];
    if (nodes.length > 40) return is.problem('BASE_TYPE_MAX_LENGTH', 'Must be 40 or fewer in length.');
    const words = nodes.reduce(
      (sum, node) => sum + (node.type === 10 ? is.lengthOf(node.content ?? '') : 0),
      0,
    );
    return words > 4000
      ? is.problem(
          'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
          'Displayable text exceeds maximum size of 4000',
        )
      : null;
  };
}

const inLabel = { 3: select, 4: textInput(true), 5: select, 6: select, 7: select, 8: select };
const label = is.record({
  id,
  label: is.text({ min: 1, max: 45 }),
  description: is.optional(is.text({ max: 100 })),
  component: among(inLabel),
});
const inputRow = is.record({ id, components: is.list(among({ 4: textInput(false) }), { min: 1, max: 1 }) });

const modalShape = is.record({
  title: is.text({ min: 1, max: 45 }),
  custom_id: customId,
  components: is.list(among({ 1: inputRow, 10: display, 18: label }), { min: 1, max: 5 }),
});

/** A modal (receiving-and-responding, Modal). */
export const modal: is.Check = (value) =>
  modalShape(value) ?? is.under('components', repeatedId((value as { components: Given[] }).components));

/** Where a custom_id comes a second time, in Discord's error tree. */
function repeatedId(nodes: readonly Given[], seen = new Set<string>()): Problem | null {
  for (const [i, node] of nodes.entries()) {
    if (typeof node !== 'object' || node === null) continue;
    if (typeof node.custom_id === 'string') {
      if (seen.has(node.custom_id))
        return {
          [i]: {
            custom_id: is.problem(
              'COMPONENT_CUSTOM_ID_DUPLICATED',
              'Component custom id cannot be duplicated',
            ),
          },
        };
      seen.add(node.custom_id);
    }
    const inner =
      is.under('components', repeatedId(Array.isArray(node.components) ? node.components : [], seen)) ??
      is.under('accessory', node.accessory ? repeatedId([node.accessory], seen) : null) ??
      is.under('component', node.component ? repeatedId([node.component], seen) : null);
    if (inner !== null) return { [i]: inner };
  }
  return null;
}
