import type {
  APIModalInteractionResponseCallbackComponent,
  APISelectMenuOption,
} from 'discord-api-types/v10';

/** A modal as it was sent, and what it must be answered with. */
export type ModalForm = {
  /** Of the modal itself, which its answer names again. */
  readonly id: string;
  readonly customId: string;
  readonly title: string;
  readonly channelId: string;
  readonly guildId: string | undefined;
  readonly applicationId: string;
  readonly parts: readonly ModalPart[];
  /** Of the answer that is under way: only its own ending closes the form. */
  readonly nonce?: string;
  readonly failure?: string;
};

export type ModalPart =
  | { readonly kind: 'text'; readonly content: string }
  | {
      readonly kind: 'input';
      readonly label: string;
      readonly description: string;
      /** The id of the component around the input, and whether that is a `Label` or an old action row. */
      readonly wrapper: { readonly type: 1 | 18; readonly id: number };
      readonly input: ModalInput;
    };

export type ModalInput = {
  readonly type: number;
  readonly id: number;
  readonly customId: string;
  readonly required: boolean;
  readonly placeholder: string;
  readonly value: string;
  readonly paragraph: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly options: readonly APISelectMenuOption[];
};

/** Components a modal can hold, https://discord.com/developers/docs/components/reference. */
const ACTION_ROW = 1;
const STRING_SELECT = 3;
const TEXT_INPUT = 4;
const TEXT_DISPLAY = 10;
const LABEL = 18;

/** Reads the parts of a modal that can be shown and answered here; the others are left out. */
export function readModalParts(
  components: readonly APIModalInteractionResponseCallbackComponent[],
): ModalPart[] {
  return (components as readonly Loose[]).flatMap((component): ModalPart[] => {
    if (component.type === TEXT_DISPLAY) return [{ kind: 'text', content: component.content ?? '' }];
    const inner = component.type === LABEL ? component.component : component.components?.[0];
    if (!inner || (inner.type !== TEXT_INPUT && inner.type !== STRING_SELECT)) return [];
    return [
      {
        kind: 'input',
        label: component.type === LABEL ? (component.label ?? '') : (inner.label ?? ''),
        description: component.description ?? '',
        wrapper: { type: component.type === LABEL ? LABEL : ACTION_ROW, id: component.id ?? 0 },
        input: {
          type: inner.type,
          id: inner.id ?? 0,
          customId: inner.custom_id ?? '',
          required: inner.required ?? true,
          placeholder: inner.placeholder ?? '',
          value: inner.value ?? '',
          paragraph: inner.style === 2,
          min: inner.min_length ?? inner.min_values,
          max: inner.max_length ?? inner.max_values,
          options: inner.options ?? [],
        },
      },
    ];
  });
}

/** The components of the answer to a modal, `values` by custom id. */
export function modalAnswer(form: ModalForm, values: ReadonlyMap<string, readonly string[]>): unknown[] {
  return form.parts.flatMap((part): unknown[] => {
    if (part.kind === 'text') return [];
    const { type, id, customId } = part.input;
    const given = values.get(customId) ?? [];
    const inner = {
      type,
      id,
      custom_id: customId,
      ...(type === TEXT_INPUT ? { value: given[0] ?? '' } : { values: given }),
    };
    return part.wrapper.type === LABEL
      ? [{ type: LABEL, id: part.wrapper.id, component: inner }]
      : [{ type: ACTION_ROW, id: part.wrapper.id, components: [inner] }];
  });
}

/** The fields of all those components in one shape, as the documented union has no common reader. */
type Loose = {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly label?: string;
  readonly description?: string;
  readonly component?: Loose;
  readonly components?: readonly Loose[];
  readonly custom_id?: string;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly value?: string;
  readonly style?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly APISelectMenuOption[];
};
