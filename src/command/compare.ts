/**
 * Whether two lists of commands, ours and what Discord holds, say the same. Discord adds fields of its own (ids,
 * versions, nulls, defaults that we leave out), so only the fields we write are compared.
 */
export function sameCommands(ours: readonly object[], theirs: readonly object[]): boolean {
  if (ours.length !== theirs.length) return false;
  const byName = new Map(theirs.map((command) => [keyOf(command), command]));
  return ours.every((command) => {
    const other = byName.get(keyOf(command));
    return other !== undefined && says(command, other);
  });
}

/** Fields that say something when we leave them out and Discord still holds them. */
const DROPPABLE = [
  'options',
  'choices',
  'autocomplete',
  'min_length',
  'max_length',
  'min_value',
  'max_value',
  'default_member_permissions',
];

const tells = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0);

const keyOf = (command: object): string =>
  JSON.stringify([field(command, 'name'), field(command, 'type') ?? 1]);

function says(ours: unknown, theirs: unknown): boolean {
  if (Array.isArray(ours)) {
    const other = Array.isArray(theirs) ? theirs : [];
    return ours.length === other.length && ours.every((item, at) => says(item, other[at]));
  }
  if (typeof ours === 'object' && ours !== null) {
    const other = typeof theirs === 'object' && theirs !== null ? theirs : {};
    return (
      Object.entries(ours).every(([key, value]) => says(value, field(other, key))) &&
      DROPPABLE.every((key) => Object.hasOwn(ours, key) || !tells(field(other, key)))
    );
  }
  // Discord leaves a false or an empty text out.
  return (ours || undefined) === (theirs || undefined) || String(ours) === String(theirs);
}

const field = (object: object, key: string): unknown => (object as Record<string, unknown>)[key];
