import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/local/page/markdown/blocks.ts';
import type { Block, Inline } from '../../src/local/page/markdown/node.ts';
import { plainText } from '../../src/local/page/markdown/plain.ts';

/** A short spelling of what was read, so that a row of the table shows source and result side by side. */
function show(nodes: readonly (Block | Inline)[]): string {
  return nodes.map(showOne).join('');
}

function showOne(node: Block | Inline): string {
  switch (node.kind) {
    case 'text':
      return 'children' in node ? `{${show(node.children)}}` : node.text;
    case 'code':
      return `code(${node.text})`;
    case 'fence':
      return `fence:${node.language}(${node.text})`;
    case 'link':
      return `link(${node.href}|${show(node.children)})`;
    case 'time':
      return `time(${node.seconds},${node.style})`;
    case 'command':
      return `command(${node.name},${node.id})`;
    case 'emoji':
    case 'everyone':
      return `${node.kind}(${node.name})`;
    case 'user':
    case 'role':
    case 'channel':
      return `${node.kind}(${node.id})`;
    case 'heading':
      return `h${node.level}(${show(node.children)})`;
    case 'list':
      return `list(${node.items.map((item) => `${item.depth}${item.number ?? '-'}${show(item.children)}`).join(';')})`;
    default:
      return `${node.kind}(${show(node.children)})`;
  }
}

const ID = '123456789012345678';

describe('inline marks', () => {
  it.each([
    ['**a** b', '{bold(a) b}', 'bold'],
    [
      '*a* _b_ __c__ ~~d~~ ||e||',
      '{italic(a) italic(b) underline(c) strike(d) spoiler(e)}',
      'each pair of marks',
    ],
    ['***a***', '{bold(italic(a))}', 'three stars are both'],
    ['**a *b* c**', '{bold(a italic(b) c)}', 'one inside the other'],
    ['**a *b***', '{bold(a italic(b))}', 'both end at the same place'],
    ['2 * 3 * 4', '{2 * 3 * 4}', 'a star with a space behind it opens nothing'],
    ['snake_case_name', '{snake_case_name}', 'an underscore inside a word is a letter'],
    ['\\*a\\* \\_b\\_ \\`c\\`', '{*a* _b_ `c`}', 'a backslash takes a mark its meaning'],
    ['a \\\\ b \\n', '{a \\ b \\n}', 'a backslash escapes itself, but no letter'],
    ['`**a**` ``b`c``', '{code(**a**) code(b`c)}', 'nothing inside code is a mark'],
    ['**a `**` b**', '{bold(a code(**) b)}', 'nor does a mark inside code close anything'],
    ['**a', '{**a}', 'what is never closed stays text'],
    ['``', '{``}', 'two ticks with nothing between are text'],
  ])('%s', (source, expected) => {
    expect(show(parseMarkdown(source))).toBe(expected);
  });
});

describe('links', () => {
  it.each([
    ['[a **b**](https://x.org/y)', '{link(https://x.org/y|a bold(b))}', 'a masked link'],
    ['[a](<https://x.org> "title")', '{link(https://x.org|a)}', 'no preview, and a title'],
    ['[a](https://x.org/b_(c))', '{link(https://x.org/b_(c)|a)}', 'brackets in the address'],
    [
      '[a](https://x.org/#:~:text=b%20c,d)',
      '{link(https://x.org/#:~:text=b%20c,d|a)}',
      'a link to a passage',
    ],
    ['[a](javascript:alert(1))', '{[a](javascript:alert(1))}', 'only http and https are links'],
    ['[a](data:text/html,b)', '{[a](data:text/html,b)}', 'nor is a data address'],
    ['\\[a](https://x.org)', '{[a](link(https://x.org|https://x.org))}', 'an escaped bracket opens nothing'],
    ['[a\\]b](https://x.org)', '{link(https://x.org|a]b)}', 'an escaped bracket closes nothing'],
    ['see https://x.org/a.', '{see link(https://x.org/a|https://x.org/a).}', 'a full stop ends the sentence'],
    [
      '(https://x.org/a_(b))',
      '{(link(https://x.org/a_(b)|https://x.org/a_(b)))}',
      'a bracket it opened is its own',
    ],
    ['<https://x.org>', '{link(https://x.org|https://x.org)}', 'an address without preview'],
  ])('%s', (source, expected) => {
    expect(show(parseMarkdown(source))).toBe(expected);
  });
});

describe('tokens', () => {
  it.each([
    [`<t:1700000000:f> <t:0>`, '{time(1700000000,f) time(0,f)}', 'time stamps, with and without a style'],
    [`</ask:${ID}> </pin add:${ID}>`, `{command(ask,${ID}) command(pin add,${ID})}`, 'command mentions'],
    [
      `<@${ID}> <@!${ID}> <@&${ID}> <#${ID}>`,
      `{user(${ID}) user(${ID}) role(${ID}) channel(${ID})}`,
      'mentions',
    ],
    [`<:wave:${ID}> @everyone @here`, '{emoji(wave) everyone(everyone) everyone(here)}', 'emoji, everyone'],
    ['<t:x:f> <@12> <b>', '{<t:x:f> <@12> <b>}', 'what is not a token is text'],
  ])('%s', (source, expected) => {
    expect(show(parseMarkdown(source))).toBe(expected);
  });
});

describe('blocks', () => {
  it.each([
    ['> a\n> b\nc', 'quote({a\nb}){c}', 'lines of one quote belong together'],
    ['> a\n-# b\n\n> c', 'quote({a})subtext(b){}quote({c})', 'an empty line between two quotes is kept'],
    ['a\n\n> b', '{a}{}quote({b})', 'so is one between text and a quote'],
    ['>>> a\nb\n\nc', 'quote({a\nb\n\nc})', 'three marks quote all that follows'],
    ['>a', '{>a}', 'a quote needs a space'],
    ['# a\n## b\n### c\n#### d', 'h1(a)h2(b)h3(c){#### d}', 'three ranks of headings'],
    ['#a', '{#a}', 'a heading needs a space'],
    ['-# a', 'subtext(a)', 'subtext'],
    ['- a\n  - b\n2. c', 'list(0-a;1-b;02c)', 'a list, with depth and number'],
    ['```js\na **b**\n```c', 'fence:js(a **b**){c}', 'fenced code'],
    ['a\n```b```', '{a}fence:(b)', 'a fence inside a line'],
    ['``` ```', 'fence:( )', 'a fence around a space'],
    ['', '{}', 'nothing at all'],
  ])('%j', (source, expected) => {
    expect(show(parseMarkdown(source))).toBe(expected);
  });
});

const NAMES = { user: () => 'Ana', channel: () => 'general', role: () => 'Moderator' };

it('says a message in one line, without marks', () => {
  const source = `> **a** [b](https://x.org)\n-# </ask:${ID}> by <@${ID}>`;
  expect(plainText(source, NAMES)).toBe('a b /ask by @Ana');
});

it('loses no character of a text without marks', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abc äß 漢🙂,.;()"’\n'), maxLength: 200 });
  fc.assert(
    fc.property(plain, (text) => {
      const lines = text.replace(/^\n+|\n+$/g, '');
      expect(plainText(text, NAMES)).toBe(lines.replace(/\s+/g, ' ').trim());
    }),
  );
});

it('reads whatever it is given', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'*_~|`[]()<>\\#->: \nahttps:/'), maxLength: 400 });
  fc.assert(fc.property(marks, (text) => Array.isArray(parseMarkdown(text))));
});

it('does not lose its way in marks nested without end', () => {
  expect(parseMarkdown('*a '.repeat(1300)).length).toBe(1);
  expect(parseMarkdown('[*_'.repeat(1300)).length).toBe(1);
});
