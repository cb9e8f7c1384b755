import { create, insert, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Corpus, Sentence } from '../../src/corpus/article.ts';

/** Another engine over the same sentences, as its documentation sets it up: best sentences first, with its score. */
export interface Peer {
  readonly name: string;
  ask(question: string): readonly { readonly sentence: Sentence; readonly score: number }[];
}

const MOST = 10;

/** Builds every engine the README compares with, each with its own defaults and the sentence as the unit. */
export async function buildPeers(corpus: Corpus): Promise<Peer[]> {
  const sentences = corpus.articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences: own }) => own),
  );
  const documents = sentences.map(({ text }, id) => ({ id, text }));
  const pick = (id: number, score: number) => {
    const sentence = sentences[id];
    return sentence === undefined ? [] : [{ sentence, score }];
  };

  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(documents);

  const lunrIndex = lunr(function build() {
    this.field('text');
    for (const { id, text } of documents) this.add({ id: String(id), text });
  });

  // Its default is every word; questions need any.
  const flex = new FlexSearch.Index({ tokenize: 'strict' });
  for (const { id, text } of documents) flex.add(id, text);

  const orama = create({ schema: { number: 'number', text: 'string' } });
  for (const { id, text } of documents) await insert(orama, { number: id, text });

  // Its default wants the text near the beginning; a question may match anywhere.
  const fuse = new Fuse(documents, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.6,
  });

  return [
    {
      name: 'MiniSearch',
      ask: (question) =>
        mini
          .search(question)
          .slice(0, MOST)
          .flatMap(({ id, score }) => pick(id as number, score)),
    },
    {
      name: 'lunr',
      ask: (question) =>
        lunrIndex
          .query((query) => {
            for (const term of lunr.tokenizer(question.replace(/[^\p{L}\p{N}\s]/gu, ' ')))
              query.term(term.toString(), {});
          })
          .slice(0, MOST)
          .flatMap(({ ref, score }) => pick(Number(ref), score)),
    },
    {
      name: 'FlexSearch',
      ask: (question) => {
        const ids = flex.search(question, { limit: MOST, suggest: true });
        return ids.flatMap((id, place) => pick(Number(id), 1 / (1 + place)));
      },
    },
    {
      name: 'Orama',
      ask: (question) => {
        const found = oramaSearch(orama, { term: question, limit: MOST }) as {
          hits: { score: number; document: { number: number } }[];
        };
        return found.hits.flatMap(({ score, document }) => pick(document.number, score));
      },
    },
    {
      name: 'Fuse',
      ask: (question) =>
        fuse.search(question, { limit: MOST }).flatMap(({ item, score }) => pick(item.id, 1 - (score ?? 1))),
    },
  ];
}
