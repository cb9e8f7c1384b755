import { create, insert, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Corpus, Sentence } from '../../src/corpus/article.ts';

/** An index of texts: the best for a question first, by their place among the texts, with their score. */
export type Index = (question: string) => readonly { readonly id: number; readonly score: number }[];

/** Another engine over the same sentences, as its documentation sets it up: best sentences first, with its score. */
export interface Peer {
  readonly name: string;
  ask(question: string): readonly { readonly sentence: Sentence; readonly score: number }[];
}

const MOST = 10;

/** Every engine the README compares with, each with its own defaults: indexes texts. */
export const PEERS: Readonly<Record<string, (texts: readonly string[]) => Index | Promise<Index>>> = {
  MiniSearch: (texts) => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    texts.forEach((text, id) => {
      index.add({ id, text });
    });
    return (question) =>
      index
        .search(question)
        .slice(0, MOST)
        .map(({ id, score }) => ({ id: id as number, score }));
  },
  lunr: (texts) => {
    const index = lunr(function build() {
      this.field('text');
      texts.forEach((text, id) => {
        this.add({ id: String(id), text });
      });
    });
    return (question) =>
      index
        .query((query) => {
          for (const term of lunr.tokenizer(question.replace(/[^\p{L}\p{N}\s]/gu, ' ')))
            query.term(term.toString(), {});
        })
        .slice(0, MOST)
        .map(({ ref, score }) => ({ id: Number(ref), score }));
  },
  FlexSearch: (texts) => {
    // Its default is every word; questions need any.
    const index = new FlexSearch.Index({ tokenize: 'strict' });
    texts.forEach((text, id) => {
      index.add(id, text);
    });
    return (question) =>
      index
        .search(question, { limit: MOST, suggest: true })
        .map((id, place) => ({ id: Number(id), score: 1 / (1 + place) }));
  },
  Orama: async (texts) => {
    const index = create({ schema: { number: 'number', text: 'string' } });
    for (const [number, text] of texts.entries()) await insert(index, { number, text });
    return (question) => {
      const found = oramaSearch(index, { term: question, limit: MOST }) as {
        hits: { score: number; document: { number: number } }[];
      };
      return found.hits.map(({ score, document }) => ({ id: document.number, score }));
    };
  },
  Fuse: (texts) => {
    // Its default wants the text near the beginning; a question may match anywhere.
    const index = new Fuse(
      texts.map((text) => ({ text })),
      { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: 0.6 },
    );
    return (question) =>
      index
        .search(question, { limit: MOST })
        .map(({ refIndex, score }) => ({ id: refIndex, score: 1 - (score ?? 1) }));
  },
};

/** Builds every engine over a corpus with the sentence as the unit. */
export async function buildPeers(corpus: Corpus): Promise<Peer[]> {
  const sentences = corpus.articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences: own }) => own),
  );
  const texts = sentences.map(({ text }) => text);
  return Promise.all(
    Object.entries(PEERS).map(async ([name, build]): Promise<Peer> => {
      const index = await build(texts);
      return {
        name,
        ask: (question) =>
          index(question).flatMap(({ id, score }) => {
            const sentence = sentences[id];
            return sentence === undefined ? [] : [{ sentence, score }];
          }),
      };
    }),
  );
}
