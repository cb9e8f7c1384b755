import { describe, expect, it, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ask } from '../../src/answer/ask.ts';
import { dispatch } from '../../src/command/dispatch.ts';
import { parseLine } from '../../src/command/line.ts';
import { buildEdition, type Edition } from '../../src/edition.ts';
import { plainText } from '../../src/reply/plain.ts';
import { render } from '../../src/reply/render.ts';
import { IN_CHAT } from '../../src/reply/view.ts';
import { articleFrom, articleOf, FIRST } from '../facts/article.ts';

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

describe('a list that is narrowed', () => {
  it.each([
    ['/casualties who: soldiers', 'Only figures that count “soldiers”.', 'Eight soldiers'],
    ['/casualties reporter: ministry', 'Only figures reported by “ministry”.', 'At least 23 people'],
    ['/casualties who: nurses', 'I found no figure that counts “nurses”.', '/casualties alone'],
    [
      '/casualties who: nurses reporter: Anders',
      'I found no figure that counts “nurses” and that “Anders” reports.',
      '/casualties alone',
    ],
    ['/timeline from: 2026-03-03 to: 3 March', 'Only passages dated 3 March 2026.', 'on Tuesday'],
    ['/timeline to: today', 'Only passages dated up to 4 March 2026.', 'on Tuesday'],
    ['/timeline from: 2026-03-03', 'Only passages dated from 3 March 2026 on.', 'on Tuesday'],
    [
      '/timeline from: 2027-01-01 to: 2027-01-02',
      'I found no passage dated from 1 January 2027 to 2 January 2027.',
      '/timeline alone',
    ],
    ['/quotes speaker: solberg', 'Only words of “solberg”.', 'We lost everything'],
  ])('%s says what to', (line, narrowed, content) => {
    expect(said(line)).toContain(narrowed);
    expect(said(line)).toContain(content);
  });

  it.each(['/casualties', '/timeline', '/quotes'])('%s alone is narrowed to nothing', (line) => {
    expect(said(line)).not.toContain('Only');
  });

  it('says so on every page', () => {
    const days = Array.from(
      { length: 12 },
      (_, at) => `On March ${at + 1} a bridge fell in town number ${at}.`,
    );
    const many = buildEdition({
      articles: [articleOf(days.join('\n\n'), '2026-03-20')],
      hash: 'e'.repeat(64),
    });
    const answer = dispatch('timeline', new Map([['from', '2026-03-02']]), many, commands);
    const page = render(answer, { ...IN_CHAT, offset: 8 });
    expect(page.embeds[0]?.description).toMatch(/^-# Only passages dated from 2 March 2026 on\./u);
  });
});

describe('/passage', () => {
  it('tells the paragraph asked for from its neighbours, and captions from body text', () => {
    const first = buildEdition({ articles: [articleFrom(FIRST)], hash: 'd'.repeat(64) });
    const [embed] = render(dispatch('passage', new Map([['number', 6]]), first, commands), IN_CHAT).embeds;
    expect(embed?.description).toMatch(/^-# ¶5 · picture caption\nHegseth responds /u);
    expect(embed?.description).toMatch(/\n\n> A Turkish official .+ part of NATO\.\n-# ¶6 · /u);
    expect(embed?.description).toMatch(/\n\n-# ¶7\nThe strike came/u);
  });
});

describe('/passage of one of several articles', () => {
  const two = buildEdition({
    articles: [
      articleOf('The river rose.', '2026-03-04', 'velden-flood'),
      articleOf('The dam held.', '2026-03-05', 'kast-flood'),
    ],
    hash: '8'.repeat(64),
  });

  it('takes words that only one of them is called by', () => {
    expect(said('/passage number: 1 article: Velden', two)).toContain('The river rose.');
    expect(said('/passage number: 1 article: velden-flood', two)).toContain('The river rose.');
  });

  it.each(['flood', 'nowhere', '…'])('guesses none from %s', (typed) => {
    expect(said(`/passage number: 1 article: ${typed}`, two)).toMatch(
      /^No article, or more than one, is called “.+”\. \/sources/u,
    );
  });
});

describe('/casualties', () => {
  const first = buildEdition({ articles: [articleFrom(FIRST)], hash: 'c'.repeat(64) });

  it('shows before “no casualties” what that was said of', () => {
    expect(said('/casualties', first)).toMatch(
      /No casualties reported .+\n> Turkey’s defense ministry .+\n +¶3 .+\n> No casualties were reported/u,
    );
  });

  it('calls people whom police arrested no captives', () => {
    expect(said('/casualties')).toContain('3 captured or detained');
  });
});

describe('/about', () => {
  const TRIAL = `
Dan Okar, 31, is accused of taking bribes. He denies all the charges. The trial begins in May.

Bo Brand went to the police after Dan Okar had paid him. He has admitted it.

Dan Okar spoke outside the court. His lawyer, Pia Nair, said the case was weak. She wants it dropped.

Ida Marsh, who leads the inquiry, said it was far from over. “We look at two more clubs,” she said.
`;
  const trial = buildEdition({ articles: [articleOf(TRIAL)], hash: '9'.repeat(64) });

  it('quotes what goes on about a person with the sentence that names them', () => {
    const about = said('/about name: Dan Okar', trial);
    expect(about).toContain('> Dan Okar, 31, is accused of taking bribes. He denies all the charges.\n');
    expect(about).not.toContain('The trial begins');
    expect(said('/about name: Marsh', trial)).toContain(
      'far from over. “We look at two more clubs,” she said.\n',
    );
  });

  it('takes nothing for theirs that may be somebody else’s', () => {
    const about = said('/about name: Dan Okar', trial);
    expect(about).not.toContain('He has admitted it');
    expect(about).toContain(
      '> Dan Okar spoke outside the court. His lawyer, Pia Nair, said the case was weak.\n',
    );
    expect(about).not.toContain('She wants');
  });
});

describe('/help', () => {
  it('tells what everyone can do first, then what is for moderators', () => {
    const help = said('/help');
    const [everyone = '', moderators = ''] = help.split('For moderators');
    expect(everyone).toContain('Mention me');
    expect(everyone).toContain('/ask · Ask about the event');
    expect(everyone).not.toContain('/pin ');
    expect(moderators).toContain('/pin · Post a summary');
    expect(moderators).not.toContain('/ask');
  });
});

describe('a question that finds nothing', () => {
  it('tells the words that were found from those that were not, each once', () => {
    const { content } = render(ask('did the governor surrender to pirates', edition), IN_CHAT);
    const said = /^-# (?:Found|Not found).*$/mu.exec(content)?.[0] ?? '';
    expect(said).toMatch(/Not found: .*pirates/u);
    for (const word of ['surrender', 'pirates']) expect(said.split(word)).toHaveLength(2);
  });
});

test('a topic the articles say nothing on is no dead end', () => {
  expect(said('/article5')).toContain('I found no sentence about Article 5. /summary shows');
});
