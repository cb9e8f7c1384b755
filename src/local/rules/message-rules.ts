import { MessageFlag } from '../protocol.ts';
import { type Problem, type Refusal, refuse } from '../refusal.ts';
import type { MessageBody } from '../world/message.ts';
import { messageComponents } from './component-rules.ts';
import { embeds } from './embed-rules.ts';
import * as is from './shape.ts';

const allowedShape = is.record({
  parse: is.optional(is.list(is.oneOf('users', 'roles', 'everyone'))),
  users: is.optional(is.list(is.snowflake, { max: 100 })),
  roles: is.optional(is.list(is.snowflake, { max: 100 })),
  replied_user: is.optional(is.boolean),
});

const allowedMentions: is.Check = (value) => {
  const found = allowedShape(value);
  if (found !== null) return found;
  const { parse = [], users = [], roles = [] } = value as Record<string, string[]>;
  for (const [name, ids] of [['users', users] as const, ['roles', roles] as const])
    if (parse?.includes(name) && ids !== null && ids.length > 0)
      return is.problem(
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${name}"] and ${name}: [ids...] are mutually exclusive.`,
      );
  return null;
};

const shape = is.record({
  // 2000 for everyone, though the spec allows Create Message 4000 (that is for Nitro).
  content: is.optional(is.text({ max: 2000 })),
  embeds: is.optional(embeds),
  flags: is.optional(is.integer({ min: 0 })),
  tts: is.optional(is.boolean),
  nonce: is.optional((value) => (Number.isInteger(value) ? null : is.text({ max: 25 })(value))),
  enforce_nonce: is.optional(is.boolean),
  allowed_mentions: is.optional(allowedMentions),
  message_reference: is.optional(
    is.record({
      type: is.optional(is.oneOf(0, 1)),
      message_id: is.optional(is.snowflake),
      channel_id: is.optional(is.snowflake),
      guild_id: is.optional(is.snowflake),
      fail_if_not_exists: is.optional(is.boolean),
    }),
  ),
  attachments: is.optional(
    is.list(is.record({ id: is.optional(is.snowflake), description: is.optional(is.text({ max: 1024 })) }), {
      max: 10,
    }),
  ),
});

const legacyComponents = is.optional(messageComponents(false));
const modernComponents = is.optional(messageComponents(true));

/** What else decides whether a message's body may pass. */
export interface Situation {
  readonly files: number;
  /** The message that is edited, or null for a new one. */
  readonly editing: {
    content: string;
    embeds: unknown[];
    components?: unknown[];
    attachments: unknown[];
    flags?: number;
  } | null;
  /** Flags the message has by other means, such as a deferred answer's. */
  readonly flags?: number;
}

/** Judges the body of a new or edited message: null when it may pass, or what is wrong, or that nothing is left. */
function judge(given: unknown, situation: Situation): Problem | 'empty' | null {
  const found = shape(given);
  if (found !== null) return found;
  const body = given as MessageBody;
  const { editing } = situation;
  const v2 = (((body.flags ?? 0) | (editing?.flags ?? 0)) & MessageFlag.IS_COMPONENTS_V2) !== 0;
  const components = (v2 ? modernComponents : legacyComponents)(body.components);
  if (components !== null) return { components };
  if (v2) {
    const forbidden = legacyField(body);
    if (forbidden !== null) return forbidden;
  }
  if (situation.files > 10)
    return { files: is.problem('BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.') };

  const content = body.content === undefined ? (editing?.content ?? '') : (body.content ?? '');
  const parts = [
    body.embeds === undefined ? editing?.embeds : body.embeds,
    body.components === undefined ? editing?.components : body.components,
    editing === null ? [] : body.attachments === undefined ? editing.attachments : body.attachments,
  ];
  const empty = content.trim() === '' && situation.files === 0 && parts.every((p) => (p?.length ?? 0) === 0);
  return empty ? 'empty' : null;
}

/** With Components V2, text and embeds are components too (components/reference). */
function legacyField(body: MessageBody): Problem | null {
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids'] as const) {
    const value = (body as Record<string, unknown>)[field];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
      continue;
    return {
      [field]: is.problem(
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    };
  }
  return null;
}

/**
 * The body of a new or edited message when it may pass, else Discord's refusal; `at` names the part of the request
 * that held the message, e.g. `data`.
 */
export function checkMessage(given: unknown, situation: Situation, at?: string): MessageBody | Refusal {
  const body = given ?? {};
  const found = judge(body, situation);
  if (found === null) return body as MessageBody;
  if (found === 'empty') return refuse('emptyMessage');
  return refuse('invalidForm', at === undefined ? found : { [at]: found });
}
