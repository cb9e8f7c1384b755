import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leansBack } from '../../src/answer/leaning.ts';
import { readConcepts, sharedPart } from '../../src/answer/summary/concepts.ts';
import { OVERVIEW, type SummaryTopic } from '../../src/answer/summary/topics.ts';
import { summarise } from '../../src/answer/summary.ts';
import type { Sentence } from '../../src/corpus/article.ts';
import { buildCorpus } from '../../src/corpus/folder.ts';
import { buildEdition, type Edition, openEdition } from '../../src/edition.ts';
import { partId, renderPinned } from '../../src/reply/pins/message.ts';
import { render } from '../../src/reply/render.ts';
import { IN_CHAT } from '../../src/reply/view.ts';
import { articleOf } from '../facts/article.ts';

const opened = openEdition('data');
if (!opened.ok) throw new Error(opened.reason);
const { edition } = opened;

const editionOf = (...texts: string[]): Edition =>
  buildEdition(buildCorpus(texts.map((text, at) => articleOf(text, `2026-03-0${at + 1}`, `article-${at}`))));

function chosen(of: Edition, most: number, topic: SummaryTopic = OVERVIEW): Sentence[] {
  return summarise(topic, most, of).parts.flatMap((part) =>
    part.flatMap(({ sentences }) =>
      sentences.map((id) => {
        const sentence = of.sentence(id);
        if (sentence === null) throw new Error('a sentence of no edition');
        return sentence;
      }),
    ),
  );
}

const bodyOf = (of: Edition): Sentence[] =>
  of.corpus.articles.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ caption }) => !caption).flatMap(({ sentences }) => sentences),
  );

/** What must hold of every summary, whatever the articles are. */
function check(of: Edition, most: number): void {
  const sentences = chosen(of, most);
  const body = bodyOf(of);
  expect(sentences.length).toBeLessThanOrEqual(most);
  const all = of.corpus.articles.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
  const places = sentences.map(({ id }) => all.findIndex((other) => other.id === id));
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.caption || !leansBack(sentence)) continue;
    const before = body[body.findIndex(({ id }) => id === sentence.id) - 1];
    expect(sentences.slice(0, at)).toContainEqual(before);
  }
}

describe('a summary of the first article', () => {
  it.each([1, 2, 3, 6, 10, 40])('keeps its rules with at most %i sentences', (most) => check(edition, most));

  it('shows every side of the event at medium length', () => {
    const ids = new Set(chosen(edition, 6).map(({ id }) => id));
    const { figures, statements, dates } = edition.facts;
    const paragraphs = chosen(edition, 6).map(({ paragraph }) => paragraph);
    expect(Math.min(...paragraphs)).toBeLessThanOrEqual(2);
    expect(figures.some(({ sentence, reporter }) => reporter !== null && ids.has(sentence.id))).toBe(true);
    expect(statements.some(({ sentences }) => sentences.some(({ id }) => ids.has(id)))).toBe(true);
    expect(dates.some(({ sentence }) => ids.has(sentence.id))).toBe(true);
  });

  it('says nothing twice', () => {
    const concepts = readConcepts(edition, edition.corpus.articles);
    const { parts } = summarise(OVERVIEW, 10, edition);
    const own = parts.map((part) => part.at(-1)?.sentences.at(-1) ?? '').map((id) => edition.sentence(id));
    for (const one of own) {
      for (const other of own) {
        if (one === null || other === null || one === other) continue;
        expect(sharedPart(concepts.of(one), concepts.of(other))).toBeLessThan(0.7);
      }
    }
  });

  it('uses no caption while the body has something to say, and later none that a body sentence says', () => {
    expect(chosen(edition, 10).filter(({ caption }) => caption)).toEqual([]);
    const concepts = readConcepts(edition, edition.corpus.articles);
    for (const caption of chosen(edition, 40).filter((sentence) => sentence.caption)) {
      const shares = bodyOf(edition).map((other) => sharedPart(concepts.of(caption), concepts.of(other)));
      expect(Math.max(...shares)).toBeLessThan(0.5);
    }
  });

  it('keeps to its topic, but for the sentences that others need', () => {
    const topic = { name: 'article5', title: 'Article 5', phrases: ['Article 5', 'collective defense'] };
    const about = new Set(
      topic.phrases.flatMap((phrase) => edition.search.about([phrase])).map(({ sentence }) => sentence.id),
    );
    const { parts } = summarise(topic, 6, edition);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(about.has(part.at(-1)?.sentences.at(-1) ?? '')).toBe(true);
  });
});

describe('a summary', () => {
  it('is empty when there is nothing to say', () => {
    expect(summarise({ name: 'x', title: 'Zeppelins', phrases: ['zeppelin'] }, 5, edition).parts).toEqual([]);
  });

  it('takes a caption for what only the caption says, and only on its topic', () => {
    const of = editionOf(
      'The harbour of Oldtown was closed on Monday.\n\nFirefighters in Oldtown spray foam on the burning tanker. Jane Doe/REUTERS',
    );
    const topic = { name: 'tanker', title: 'The tanker', phrases: ['tanker'] };
    expect(chosen(of, 3, topic).map(({ caption }) => caption)).toEqual([true]);
  });

  it('brings the sentence before a pronoun, over a caption in between', () => {
    const of = editionOf(
      [
        'The mayor of Oldtown opened the bridge for ambulances.',
        'The bridge of Oldtown seen from the harbour. Jane Doe/REUTERS',
        'She promised repairs of the pillars, the cables, the lamps and the railway before winter.',
      ].join('\n\n'),
    );
    const { parts } = summarise(OVERVIEW, 2, of);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.map(({ quote }) => quote.paragraph)).toEqual([1, 3]);
  });

  it('says the same thing once when two articles say it', () => {
    const line = 'A storm destroyed forty houses in the village of Newtown.';
    const of = editionOf(
      `${line}\n\nThe railway stayed open.`,
      `${line}\n\nSchools remain closed until Friday.`,
    );
    expect(chosen(of, 10).filter(({ text }) => text === line)).toHaveLength(1);
  });

  const sentence = fc.constantFrom(
    'A fire broke out in the old mill.',
    'It spread to the market hall.',
    'The mayor said the mill was empty.',
    'Two people were injured, the hospital said.',
    'They were treated for smoke.',
    'But the bridge held.',
    '“We were lucky,” she said.',
    '“Nobody could have known.”',
    'The railway was closed on Tuesday.',
    'Officials disputed the number of injured people.',
  );
  it('keeps its rules for any article', () => {
    const article = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 12 }),
        (articles, most) => {
          const texts = articles.map((paragraphs) => paragraphs.map((one) => one.join(' ')).join('\n\n'));
          const of = editionOf(...texts);
          check(of, most);
          // The same articles, read anew, give the same summary.
          expect(chosen(editionOf(...texts), most)).toEqual(chosen(of, most));
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('leansBack', () => {
  it.each<[boolean, string, string]>([
    [true, 'He left.', 'a pronoun'],
    [true, '“He left,” the mayor said.', 'a pronoun within speech'],
    [true, 'It’s over.', 'a contracted pronoun'],
    [true, 'This followed a storm.', 'a demonstrative'],
    [true, '“We are ready,” she said.', 'the speaker is only a pronoun'],
    [true, '“We are ready.”', 'nobody is named as the speaker'],
    [true, 'But the bridge held.', 'a contrast to what was said before'],
    [true, 'The firm rejected that: it had paid.', 'what was rejected stands before'],
    [false, 'The firm rejected that claim: it had paid.', 'what was rejected is named'],
    [false, 'The mayor left.', 'a name'],
    [false, '“We are ready,” the mayor said.', 'the speaker is named'],
    [false, 'Hearts were broken.', 'only begins like a pronoun'],
    [false, 'Italy agreed.', 'only begins like a pronoun'],
    [false, 'Somebody broke it.', 'only begins like a conjunction'],
  ])('is %s for %j: %s', (expected, text) => expect(leansBack({ text })).toBe(expected));
});

const BRIDGE = `
A suspension footbridge packed with festivalgoers collapsed into the Orsa gorge on Tuesday night, killing at least 19 people in what officials called the worst accident in the city's history.

The Velmar fire brigade said 19 bodies had been recovered by Wednesday evening. The regional hospital, which runs its own count, put the number of dead at 23.

At least 64 people were injured, 11 of them critically, the hospital said. Seven people were still missing on Thursday morning, according to the fire brigade.

The bridge, opened in 1987, had been closed to traffic for inspection last autumn.
`;

describe('a summary that holds counts', () => {
  it('begins with what happened, however short the lines beside it are', () => {
    expect(chosen(editionOf(BRIDGE), 2)[0]?.text).toMatch(/^A suspension footbridge/u);
  });

  it('says that sources differ where it tells a count on which they do, and only there', () => {
    const of = editionOf(BRIDGE);
    const summary = summarise(OVERVIEW, 6, of);
    const shown = render(summary, IN_CHAT).embeds[0]?.description ?? '';
    expect(shown).toMatch(/^-# ⚠ Sources differ/u);
    const pinned = renderPinned(summary, [], 0)?.embeds[0]?.description ?? '';
    expect(pinned).toContain('-# ⚠ Sources differ');
    const counting = summary.parts.filter((part) =>
      part.some(({ quote }) => quote.text.includes('19 bodies') || quote.text.includes('at 23')),
    );
    expect(counting.length).toBeGreaterThan(0);
    const without = renderPinned(summary, counting.map(partId), 0)?.embeds[0]?.description ?? '';
    expect(without).not.toContain('Sources differ');
    const calm = summarise(
      OVERVIEW,
      6,
      editionOf('The ferry sank, killing 14 people, the coast guard said.'),
    );
    expect(render(calm, IN_CHAT).embeds[0]?.description).not.toContain('Sources differ');
  });
});
