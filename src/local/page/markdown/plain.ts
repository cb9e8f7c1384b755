import { parseMarkdown } from './blocks.ts';
import type { Block, Inline } from './node.ts';

/** How the names behind mentions are found; ids that nobody knows stay ids. */
export type Names = {
  user(id: string): string;
  channel(id: string): string;
  role(id: string): string;
};

/** The text of a message without its marks, on one line: for previews, copies and announcements. */
export function plainText(source: string, names: Names): string {
  return parseMarkdown(source)
    .map((block) => blockText(block, names))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function blockText(block: Block, names: Names): string {
  switch (block.kind) {
    case 'fence':
      return block.text;
    case 'quote':
      return block.children.map((child) => blockText(child, names)).join(' ');
    case 'list':
      return block.items.map((item) => inlineText(item.children, names)).join(' ');
    default:
      return inlineText(block.children, names);
  }
}

function inlineText(nodes: readonly Inline[], names: Names): string {
  return nodes.map((node) => nodeText(node, names)).join('');
}

function nodeText(node: Inline, names: Names): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'time':
      return new Date(node.seconds * 1000).toISOString().slice(0, 16).replace('T', ' ');
    case 'command':
      return `/${node.name}`;
    case 'user':
      return `@${names.user(node.id)}`;
    case 'role':
      return `@${names.role(node.id)}`;
    case 'channel':
      return `#${names.channel(node.id)}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'everyone':
      return `@${node.name}`;
    default:
      return inlineText(node.children, names);
  }
}
