import type { APIApplicationCommand } from 'discord-api-types/v10';

/** A value typed into an option. */
export type OptionValue = string | number | boolean;

interface Declared {
  readonly name: string;
  readonly type: number;
  readonly options?: readonly Declared[];
}

interface Sent {
  readonly type: number;
  readonly name: string;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly Sent[];
}

/**
 * The `options` of an interaction: values by name, under their subcommand if the path names one. A name the command
 * does not declare is sent as a string all the same, as a client that is out of date would.
 */
export function encodeOptions(
  command: APIApplicationCommand,
  path: readonly string[],
  values: Readonly<Record<string, OptionValue>>,
  focused?: string,
): Sent[] {
  return encode((command.options ?? []) as readonly Declared[], path, values, focused);
}

function encode(
  declared: readonly Declared[],
  [next, ...rest]: readonly string[],
  values: Readonly<Record<string, OptionValue>>,
  focused: string | undefined,
): Sent[] {
  if (next !== undefined) {
    const sub = declared.find((option) => option.name === next);
    return [{ type: sub?.type ?? 1, name: next, options: encode(sub?.options ?? [], rest, values, focused) }];
  }
  return Object.entries(values).map(([name, value]) => ({
    type: declared.find((option) => option.name === name)?.type ?? 3,
    name,
    value,
    ...(name === focused ? { focused: true as const } : {}),
  }));
}
