import type { APIAttachment, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { isRecord } from '../rules/shape.ts';

interface Node extends Record<string, unknown> {
  id?: number;
  type?: number;
  components?: Node[];
  accessory?: Node;
  component?: Node;
}

/** What Discord fills in where a component does not say (the response schemas of its specification). */
const DEFAULTS: Readonly<Record<number, object>> = {
  3: { min_values: 1, max_values: 1 },
  5: { min_values: 1, max_values: 1 },
  6: { min_values: 1, max_values: 1 },
  7: { min_values: 1, max_values: 1 },
  8: { min_values: 1, max_values: 1 },
  11: { description: null, spoiler: false },
  13: { spoiler: false },
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
};

/** What a message's components are finished with. */
export interface Finishing {
  readonly makeId: () => string;
  /** The message's files by name. */
  readonly files: ReadonlyMap<string, APIAttachment>;
  /** Takes the ids of the files that are shown. */
  readonly shown: Set<string>;
}

/** Components as Discord gives them back: defaults filled in, files found, each with a number of its own. */
export function finishComponents(
  components: readonly unknown[],
  finishing: Finishing,
): APIMessageTopLevelComponent[] {
  if (components.length === 0) return [];
  const nodes: Node[] = [];
  const copies = (components as readonly Node[]).map((node) => copy(node, nodes));
  const taken = new Set<number>();
  for (const { id } of nodes) if (id) taken.add(id);
  let next = 1;
  for (const node of nodes) {
    if (!node.id) {
      while (taken.has(next)) next++;
      node.id = next++;
    }
    const defaults = DEFAULTS[node.type ?? 0];
    if (defaults !== undefined) Object.assign(node, { ...defaults, ...node });
    finishMedia(node, finishing);
  }
  return copies as unknown as APIMessageTopLevelComponent[];
}

function finishMedia(node: Node, finishing: Finishing): void {
  if (node.type === 11) node['media'] = media(node['media'], finishing);
  if (node.type === 12)
    node['items'] = (node['items'] as Node[]).map((item) => ({
      description: null,
      spoiler: false,
      ...item,
      media: media(item['media'], finishing),
    }));
  if (node.type === 13) {
    const found = media(node['file'], finishing);
    const file = [...finishing.files.values()].find((f) => f.url === found.url);
    Object.assign(node, { file: found, name: file?.filename ?? null, size: file?.size ?? null });
  }
}

function media(given: unknown, { makeId, files, shown }: Finishing) {
  const url = isRecord(given) ? String(given['url']) : '';
  const file = url.startsWith('attachment://') ? files.get(url.slice('attachment://'.length)) : undefined;
  if (file === undefined)
    return { id: makeId(), url, proxy_url: url, width: null, height: null, content_type: null };
  shown.add(file.id);
  return {
    id: makeId(),
    url: file.url,
    proxy_url: file.proxy_url,
    width: file.width ?? null,
    height: file.height ?? null,
    content_type: file.content_type ?? null,
    attachment_id: file.id,
  };
}

/**
 * A component whose fields may be set, and those within it; what else the fields hold is never changed. All of them go
 * into `every`, outer before inner.
 */
function copy(node: Node, every: Node[]): Node {
  // What stands where it means nothing was not judged, and need not be a component.
  if (!isRecord(node)) return node;
  // Spreading an object that came as JSON takes five times as long.
  const own: Node = Object.assign({ id: 0 }, node);
  every.push(own);
  if (Array.isArray(node.components)) own.components = node.components.map((inner) => copy(inner, every));
  if (node.accessory) own.accessory = copy(node.accessory, every);
  if (node.component) own.component = copy(node.component, every);
  return own;
}

/** Every component, outer before inner. */
export function* walk<N extends { components?: N[]; accessory?: N; component?: N }>(
  nodes: readonly N[],
): Generator<N> {
  for (const node of nodes) {
    // What stands where it means nothing was not judged, and need not be a component.
    if (!isRecord(node)) continue;
    yield node;
    if (Array.isArray(node.components)) yield* walk(node.components);
    if (node.accessory) yield* walk([node.accessory]);
    if (node.component) yield* walk([node.component]);
  }
}
