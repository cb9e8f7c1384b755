import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

interface Node {
  id?: number;
  components?: Node[];
  accessory?: Node;
  component?: Node;
}

/** Components as Discord gives them back: each with a number of its own, counted through the message. */
export function numberComponents(components: readonly unknown[]): APIMessageTopLevelComponent[] {
  if (components.length === 0) return [];
  const copies = structuredClone(components) as Node[];
  const taken = new Set<number>();
  for (const node of walk(copies)) if (node.id) taken.add(node.id);
  let next = 1;
  for (const node of walk(copies)) {
    if (node.id) continue;
    while (taken.has(next)) next++;
    node.id = next++;
  }
  return copies as unknown as APIMessageTopLevelComponent[];
}

/** Every component, outer before inner. */
export function* walk<N extends { components?: N[]; accessory?: N; component?: N }>(
  nodes: readonly N[],
): Generator<N> {
  for (const node of nodes) {
    yield node;
    if (Array.isArray(node.components)) yield* walk(node.components);
    if (node.accessory) yield* walk([node.accessory]);
    if (node.component) yield* walk([node.component]);
  }
}
