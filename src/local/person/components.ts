import type { APIMessage } from 'discord-api-types/v10';
import { walk } from '../world/component.ts';

/** A component as a person finds it on a message. */
export interface Found {
  type?: number;
  custom_id?: string;
  label?: string;
  placeholder?: string;
  disabled?: boolean;
  url?: string;
  options?: { label: string; value: string; description?: string }[];
  components?: Found[];
  accessory?: Found;
  component?: Found;
}

/** Finds a component of a message by custom_id, label or placeholder. */
export function findComponent(message: APIMessage, name: string): Found | undefined {
  return components(message).find((c) => c.custom_id === name || c.label === name || c.placeholder === name);
}

/** The first select of a message, whatever it offers. */
export function firstSelect(message: APIMessage): Found | undefined {
  return components(message).find((c) => SELECTS.has(c.type ?? 0));
}

/** Selects of words, users, roles, mentionables and channels. */
const SELECTS = new Set([3, 5, 6, 7, 8]);

function components(message: APIMessage): Found[] {
  return [...walk((message.components ?? []) as Found[])];
}

/** A modal's components as a client sends them back, with what was filled in. */
export function filled(
  components: readonly Found[],
  fields: Readonly<Record<string, string | readonly string[]>>,
): object[] {
  return components.map((component) => {
    const { type } = component;
    if (component.component !== undefined) {
      const [inner] = filled(
        [{ ...component.component, label: component.component.label ?? component.label ?? '' }],
        fields,
      );
      return { type, component: inner };
    }
    if (component.components !== undefined) return { type, components: filled(component.components, fields) };
    const value = fields[component.custom_id ?? ''] ?? fields[component.label ?? ''];
    if (type === 4) return { type, custom_id: component.custom_id, value: value ?? '' };
    return { type, custom_id: component.custom_id, values: value === undefined ? [] : [value].flat() };
  });
}
