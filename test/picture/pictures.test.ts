import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { Figures, Timeline } from '../../src/answer/answer.ts';
import { listFigures } from '../../src/answer/figures.ts';
import { listTimeline } from '../../src/answer/timeline.ts';
import { buildCorpus } from '../../src/corpus/folder.ts';
import { buildEdition, type Edition, openEdition } from '../../src/edition.ts';
import { drawAnswer } from '../../src/picture/draw.ts';
import { drawFigures } from '../../src/picture/figures.ts';
import { widthOf } from '../../src/picture/measure.ts';
import { renderPng } from '../../src/picture/png.ts';
import { drawTimeline } from '../../src/picture/timeline.ts';
import { articleOf } from '../facts/figures/article-of.ts';

function edition(): Edition {
  const opened = openEdition('data');
  if (!opened.ok) throw new Error(opened.reason);
  return opened.edition;
}

const figuresOf = (of: Edition): Figures => listFigures(null, null, of);
const editionOf = (text: string): Edition => buildEdition(buildCorpus([articleOf(text)]));
const told = (text: string): Figures => figuresOf(editionOf(text));

function timelineOf(of: Edition): Timeline {
  const answer = listTimeline(null, null, of);
  if (answer.kind !== 'timeline') throw new Error(answer.kind);
  return answer;
}

/** The text elements of a picture, in order. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) =>
    (text ?? '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"'),
  );
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe('a picture of a narrowed answer', () => {
  test('names the people and the source that its figures are narrowed to, above and in its words', () => {
    const whole = drawFigures(figuresOf(edition()));
    const narrowed = drawFigures(listFigures('people', 'media', edition()));
    const only = 'Only figures that count “people” and reported by “media”';
    expect(textsOf(narrowed?.svg ?? '')[1]).toBe(only);
    expect(narrowed?.altText).toContain(`${only}.`);
    expect(textsOf(whole?.svg ?? '').join()).not.toContain('Only figures');
  });

  test('names the days that its time line is narrowed to', () => {
    const narrowed = listTimeline('2026-03-01', null, edition());
    if (narrowed.kind !== 'timeline') throw new Error(narrowed.kind);
    const drawn = drawTimeline(narrowed);
    expect(textsOf(drawn?.svg ?? '')[1]).toBe('Only passages dated from 1 March 2026 on');
    expect(drawn?.altText).toContain('Only passages dated from 1 March 2026 on.');
  });

  test('cuts what somebody typed at length, so that it stays in the picture', () => {
    const figures = figuresOf(edition());
    const drawn = drawFigures({ ...figures, filter: { who: 'soldiers '.repeat(30).trim(), reporter: null } });
    const [, only = ''] = textsOf(drawn?.svg ?? '');
    expect(only.endsWith('…')).toBe(true);
    expect(widthOf(only, 17)).toBeLessThanOrEqual(1000);
  });
});

describe('the picture of the figures', () => {
  test('has each reporter with the count as bounded as the text has it', () => {
    const drawn = drawFigures(figuresOf(edition()));
    const texts = textsOf(drawn?.svg ?? '');
    expect(texts).toEqual(
      expect.arrayContaining([
        'Red Crescent Society',
        '787',
        'Iranian state media',
        'more than 1,000',
        'at least 175',
        'none reported',
        '“U.S. soldiers”',
      ]),
    );
    // Six soldiers told twice are one bar.
    expect(texts.filter((text) => text === '6')).toHaveLength(1);
  });

  test('says who is counted, and no word that the heading says already', () => {
    const drawn = drawFigures(
      told('The police said 4 people died. The hospital put the number of dead at 7. 2 were missing.'),
    );
    const texts = textsOf(drawn?.svg ?? '');
    expect(texts).toContain('“people”');
    expect(texts.join(' ')).not.toMatch(/“(?:number of dead|dead|died|missing)”/u);
    expect(texts).toContain('Bars are to scale within their group only.');
    expect(drawn?.altText).toMatch(/7, sources differ/u);
  });

  test('says the same in its alternative text', () => {
    const drawn = drawFigures(figuresOf(edition()));
    for (const part of [
      'Red Crescent Society: 787',
      'Iranian state media: more than 1,000',
      'at least 175',
      'none reported',
    ]) {
      expect(drawn?.altText).toContain(part);
    }
  });

  test.each([
    [
      'more than',
      'Police said more than 40 people were killed.',
      /fill="url\(#open\)".*fill="#2b2d31" stroke="#f2f3f5"/u,
    ],
    ['at least', 'Police said at least 40 people were killed.', /fill="url\(#open\)".*r="8" fill="#f2f3f5"/u],
    ['at most', 'Police said up to 40 people were killed.', /stroke-dasharray:6 5/u],
    ['about', 'Police said about 40 people were killed.', /fill="url\(#soft\)"/u],
    ['a range', 'Police said between 40 and 50 people were killed.', /fill-opacity="0.3"/u],
    ['none reported', 'Police reported no casualties.', /<circle[^>]*r="9" fill="none"/u],
  ])('draws %s in a shape of its own', (_bound, text, shape) => {
    const other = ' Two people were wounded.';
    expect(drawFigures(told(text + other))?.svg).toMatch(shape);
    expect(drawFigures(told(`Police said 40 people were killed.${other}`))?.svg).not.toMatch(shape);
  });

  test('shows the words where the text gives no number', () => {
    const texts = textsOf(drawFigures(told('Dozens were killed and 12 were wounded.'))?.svg ?? '');
    expect(texts).toContain('Dozens');
    expect(texts.join(' ')).not.toMatch(/24/u);
  });

  test('sets a long number smaller and never cuts it', () => {
    const text =
      'Police said more than 117,345,678 people were displaced, while the army said about 12 people fled.';
    const svg = drawFigures(told(text))?.svg ?? '';
    const line = /<text x="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>more than 117,345,678</u.exec(svg);
    const [, x, size] = line ?? [];
    expect(Number(x) + widthOf('more than 117,345,678', Number(size))).toBeLessThanOrEqual(1000 - 36);
  });

  test('sets earlier disasters apart, on a scale of their own', () => {
    const drawn = drawFigures(
      told(
        'Police said nine people were killed on Monday, and 12 were hurt. A fire in 1987 killed 4,000 people.',
      ),
    );
    const texts = textsOf(drawn?.svg ?? '');
    expect(texts.indexOf('Dead, earlier events')).toBeGreaterThan(texts.indexOf('Wounded'));
    // The longest bar of its panel, though 4,000 stand in another.
    expect(drawn?.svg).toMatch(/width="328"[^>]*>.*>9</su);
  });

  test('names the reporter of a part only where it is another', () => {
    const texts = textsOf(
      drawFigures(told('Police said 12 people were killed, including three children, and 40 hurt.'))?.svg ??
        '',
    );
    expect(texts).toContain('of these');
    expect(texts.join(' ')).not.toContain('of these: Police');
  });

  test('is not drawn for less than two bars', () => {
    expect(drawFigures(told('Two people were wounded.'))).toBeNull();
    expect(drawFigures(told('The sun shone.'))).toBeNull();
  });

  test('lets no text of an article become markup', () => {
    const drawn = drawFigures(told('A <b>&"x" group said 12 people were killed. Two people were wounded.'));
    expect(() => new Resvg(drawn?.svg ?? '')).not.toThrow();
    expect(drawn?.svg).not.toContain('<b>');
  });
});

describe('the time line', () => {
  test('runs by day, with the sentence or its words, and the words it was read from', () => {
    const answer = timelineOf(edition());
    const drawn = drawTimeline(answer);
    const texts = textsOf(drawn?.svg ?? '').join(' ');
    // Where the text itself gives the day, it stands in the sentence.
    for (const { dated } of answer.entries.slice(0, 10)) {
      if (dated.exact) expect(texts).toContain(dated.basis);
      else expect(texts).toContain(`from “${dated.basis}”`);
    }
    expect(drawn?.altText).toContain('25 September 2025');
  });

  test('says in its alternative text what happened, and never cuts a sentence', () => {
    const answer = timelineOf(
      editionOf(
        `The dam broke on March 2, 2026. The mayor resigned on March 3, 2026.\n\n${'Rain fell and '.repeat(12)}the river rose on March 4, 2026.`,
      ),
    );
    const alt = drawTimeline(answer)?.altText ?? '';
    expect(alt).toContain('2 March 2026: “The dam broke on March 2, 2026.”, ¶1');
    expect(alt).not.toContain('…');
    for (const [, text = ''] of alt.matchAll(/“([^”]*)”/gu))
      expect(
        answer.entries.some(({ passage }) => passage.quote.text.includes(text)),
        text,
      ).toBe(true);
  });

  test('keeps what is nearest to the news, not what comes last', () => {
    const days = ['A quake struck the valley on Monday.'];
    for (const year of [1990, 1991, 1992]) days.push(`The bridge was hit by a storm in ${year}.`);
    for (let day = 1; day <= 9; day += 1) days.push(`Team ${day} arrived on Tuesday.`);
    days.push('The road will be rebuilt by 2040.');
    const answer = timelineOf(buildEdition(buildCorpus([articleOf(days.join('\n\n'))])));
    const texts = textsOf(drawTimeline(answer)?.svg ?? '').join(' ');
    expect(texts).toContain('A quake struck the valley on Monday.');
    expect(texts).not.toMatch(/1990|2040/u);
    expect(texts).toContain('4 more stand in the list.');
  });

  test('never cuts a quote: each sentence stands whole or not at all', () => {
    const answer = timelineOf(edition());
    const texts = textsOf(drawTimeline(answer)?.svg ?? '').join(' ');
    expect(texts).not.toContain('…');
    const whole = answer.entries.filter(({ passage }) => texts.includes(passage.quote.text));
    expect(whole.length).toBeGreaterThan(answer.entries.length / 2);
  });
});

describe('rendering', () => {
  test('makes PNGs with text in them, without a font of the system', async () => {
    const drawn = await drawAnswer(figuresOf(edition()));
    if (drawn.is !== 'picture') throw new Error(drawn.is);
    const { png, altText, name } = drawn.picture;
    expect([...png.slice(0, 8)]).toEqual(PNG);
    expect(name).toMatch(/\.png$/u);
    expect(altText.length).toBeLessThanOrEqual(1024);
    const bare = drawFigures(figuresOf(edition()))?.svg.replaceAll(/<text.*?<\/text>/gu, '') ?? '';
    const blank = await renderPng(bare);
    if (!blank.ok) throw new Error(blank.reason);
    expect(png.length).toBeGreaterThan(blank.png.length * 2);
  });

  test('comes back as a reason where the renderer is not installed', async () => {
    const result = await renderPng('<svg/>', () => Promise.reject(new Error('no binary for this system')));
    expect(result).toEqual({ ok: false, reason: 'no binary for this system' });
  });

  test('comes back as a reason for what is no picture', async () => {
    expect((await renderPng('nonsense')).ok).toBe(false);
  });

  test('draws nothing for other answers', async () => {
    const of = edition();
    const answer = {
      kind: 'not-found',
      edition: of.id,
      asked: 'x',
      score: 0,
      passages: [],
      nearest: [],
      lookedFor: [],
      missing: [],
      lacking: null,
      cut: false,
    } as const;
    expect(await drawAnswer(answer)).toEqual({ is: 'nothing' });
  });
});
