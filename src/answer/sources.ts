import type { Edition } from '../edition.ts';
import type { Sources } from './answer.ts';
import { sourceOf } from './quote.ts';

/** Lists the articles of the edition with their dates and sizes. */
export function listSources(edition: Edition): Sources {
  return {
    kind: 'sources',
    edition: edition.id,
    articles: edition.corpus.articles.map(({ slug, paragraphs }) => ({
      ...sourceOf(edition, slug),
      paragraphs: paragraphs.length,
      captions: paragraphs.filter(({ caption }) => caption).length,
    })),
  };
}
