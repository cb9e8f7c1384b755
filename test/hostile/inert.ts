import { parseMarkdown } from '../../src/local/page/markdown/blocks.ts';
import type { Block, Inline } from '../../src/local/page/markdown/node.ts';
import type { Payload } from '../../src/reply/payload.ts';

/** The hosts the bot itself may link to. */
const OURS = new Set(['discord.com', 'example.org']);

/**
 * Reads a message as Discord does and throws when something in it is alive that the bot did not write: a mention, a
 * link, a heading, a list, a fence, an emoji. Also holds the message against Discord's limits, in code points.
 */
export function mustBeInert({ content, embeds, components }: Payload): void {
  const texts = [
    content,
    ...embeds.flatMap(({ title, description, footer, author, fields }) => [
      title ?? '',
      description ?? '',
      footer?.text ?? '',
      author?.name ?? '',
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    ]),
  ];
  for (const text of texts) {
    for (const node of walk(parseMarkdown(text))) mustBeOurs(node, text);
    if (!text.isWellFormed()) throw new Error(`Half a character in ${show(text)}`);
    if (/[\u202a-\u202e\u2066-\u2069]/u.test(text))
      throw new Error(`Direction is overridden in ${show(text)}`);
  }
  atMost(content, 2_000, 'content');
  let all = 0;
  for (const { title = '', description = '', footer, fields = [] } of embeds) {
    atMost(title, 256, 'title');
    atMost(description, 4_096, 'description');
    atMost(footer?.text ?? '', 2_048, 'footer');
    if (fields.length > 25) throw new Error('Too many fields');
    all += title.length + description.length + (footer?.text.length ?? 0);
  }
  if (all > 6_000) throw new Error(`Embeds of ${all} characters`);
  if (content === '' && embeds.length === 0) throw new Error('An empty message');
  for (const row of components) {
    for (const part of row.components) {
      if ('custom_id' in part) atMost(part.custom_id, 100, 'custom_id');
      if ('label' in part) atMost(part.label ?? '', 80, 'label');
    }
  }
}

function mustBeOurs(node: Block | Inline, text: string): void {
  const dead = new Set([
    'text',
    'bold',
    'italic',
    'subtext',
    'quote',
    'time',
    'command',
    'code',
    'underline',
  ]);
  if (node.kind === 'link') {
    if (!OURS.has(new URL(node.href).hostname))
      throw new Error(`A live link to ${node.href} in ${show(text)}`);
  } else if (node.kind === 'code') {
    if (/@|evil|<|\]/u.test(node.text)) throw new Error(`Code that is not ours in ${show(text)}`);
  } else if (!dead.has(node.kind)) throw new Error(`A live ${node.kind} in ${show(text)}`);
}

function* walk(nodes: readonly (Block | Inline)[]): Generator<Block | Inline> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* walk(node.children);
    if ('items' in node) for (const { children } of node.items) yield* walk(children);
  }
}

function atMost(text: string, most: number, what: string): void {
  const length = [...text].length;
  if (length > most) throw new Error(`${what} of ${length} characters`);
}

const show = (text: string): string => JSON.stringify(text.slice(0, 300));
