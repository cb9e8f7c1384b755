import * as z from 'zod';
import type { Expected } from '../answer/answer.ts';

/** What an option takes, read off its zod shape, so that a refusal can say it in plain words. */
export function expectedOf(option: unknown): Expected {
  if (!(option instanceof z.ZodType)) return { kind: 'anything' };
  const schema = z.toJSONSchema(option, { io: 'input' });
  const { type, enum: values, minimum, maximum, maxLength } = schema;
  if (schema['channel'] === true) return { kind: 'channel' };
  if (values !== undefined) return { kind: 'one-of', values: values.map(String) };
  if (type === 'integer') return { kind: 'number', from: minimum ?? null, to: maximum ?? null };
  if (type === 'boolean') return { kind: 'one-of', values: ['true', 'false'] };
  return { kind: 'text', most: maxLength ?? null };
}
