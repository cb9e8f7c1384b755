import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { dispatch } from '../../src/command/dispatch.ts';
import { parseLine } from '../../src/command/line.ts';
import { buildEdition, type Edition } from '../../src/edition.ts';
import { plainText } from '../../src/reply/plain.ts';
import { render } from '../../src/reply/render.ts';
import { IN_CHAT } from '../../src/reply/view.ts';
import { articleOf } from '../facts/article.ts';

// What stands in a message, as people read it: it must not claim what was not looked for, and say what was asked.

const FLOOD = `
At least 23 people have died, the interior ministry said on Tuesday. Eight soldiers were injured.

“We lost everything,” said Mayor Ida Solberg. The governor, Paul Anders, blamed a power cut.

Police arrested three men on Monday.
`;

const edition = buildEdition({ articles: [articleOf(FLOOD, '2026-03-04')], hash: 'f'.repeat(64) });

function said(line: string, about: Edition = edition): string {
  const parsed = parseLine(line, commands);
  if (parsed.kind !== 'command') throw new Error(line);
  return plainText(render(dispatch(parsed.name, parsed.options, about, commands), IN_CHAT));
}

describe('/quotes of somebody who is not quoted', () => {
  it('never says that the articles do not name them', () => {
    expect(said('/quotes speaker: anders')).toBe(
      'I found no quoted words of Paul Anders. Those I found are of Ida Solberg. /about shows the sentences that name Paul Anders.',
    );
    expect(said('/quotes speaker: Zaphod')).toBe(
      'I found no quoted words of “Zaphod”. Those I found are of Ida Solberg.',
    );
  });
});
