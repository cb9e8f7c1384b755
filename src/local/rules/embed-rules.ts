import type { Problem } from '../refusal.ts';
import * as is from './shape.ts';

/** Embed limits (resources/message, Embed Limits). */
const SUM = 6_000;

const picture = is.optional(is.record({ url: is.url({ attachment: true }) }));

const embed = is.record({
  title: is.optional(is.text({ max: 256 })),
  description: is.optional(is.text({ max: 4096 })),
  url: is.optional(is.url()),
  timestamp: is.optional((value) =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value))
      ? null
      : is.problem('DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`),
  ),
  color: is.optional(is.integer({ min: 0, max: 0xffffff })),
  footer: is.optional(
    is.record({ text: is.text({ max: 2048 }), icon_url: is.optional(is.url({ attachment: true })) }),
  ),
  image: picture,
  thumbnail: picture,
  author: is.optional(
    is.record({
      name: is.text({ min: 1, max: 256 }),
      url: is.optional(is.url()),
      icon_url: is.optional(is.url({ attachment: true })),
    }),
  ),
  fields: is.optional(
    is.list(
      is.record({
        name: is.text({ min: 1, max: 256 }),
        value: is.text({ min: 1, max: 1024 }),
        inline: is.optional(is.boolean),
      }),
      { max: 25 },
    ),
  ),
});

const notEmpty: is.Check = (value) => {
  const { title, description, fields, image, thumbnail, author, footer } = value as Record<string, unknown>;
  return title ||
    description ||
    (Array.isArray(fields) && fields.length > 0) ||
    image ||
    thumbnail ||
    author ||
    footer
    ? null
    : { description: is.REQUIRED };
};

const one = is.list(is.all(embed, notEmpty), { max: 10 });

/** At most ten embeds, each within its limits and not empty, 6000 characters in all together. */
export const embeds: is.Check = (value): Problem | null => {
  const found = one(value);
  if (found !== null) return found;
  // Code points are never more than UTF-16 units, and counting those is quick.
  const most = sumOf(value as EmbedText[], ({ length }) => length);
  return most > SUM && sumOf(value as EmbedText[], is.lengthOf) > SUM
    ? is.problem('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${SUM}`)
    : null;
};

interface EmbedText {
  title?: string;
  description?: string;
  footer?: { text: string };
  author?: { name: string };
  fields?: { name: string; value: string }[];
}

function sumOf(embeds: readonly EmbedText[], lengthOf: (text: string) => number): number {
  let sum = 0;
  for (const { title, description, footer, author, fields } of embeds) {
    for (const text of [title, description, footer?.text, author?.name]) sum += lengthOf(text ?? '');
    for (const { name, value } of fields ?? []) sum += lengthOf(name) + lengthOf(value);
  }
  return sum;
}
