import { buildCorpus } from '../../../src/corpus/folder.ts';
import { buildEdition, type Edition } from '../../../src/edition.ts';
import { articleOf } from '../../facts/article.ts';

const PARAGRAPHS = [
  'A fire destroyed the old mill of Oldtown on Monday night, the fire brigade said.',
  'Two people were injured and taken to the hospital of Newtown, the police reported.',
  'The mayor, Jane Doe, said: “The mill will be built again before winter.”',
  'The owner of the mill denied that the alarm had been switched off.',
  'The railway between Oldtown and Newtown stayed closed on Tuesday.',
  'Insurers expect damage of several millions.',
];

/** An edition of one small article, its paragraphs changed as told: another text, or null for none. */
export function editionWith(changes: Readonly<Record<number, string | null>> = {}): Edition {
  const paragraphs = PARAGRAPHS.map((text, at) => (Object.hasOwn(changes, at) ? changes[at] : text));
  return buildEdition(buildCorpus([articleOf(paragraphs.filter((text) => text !== null).join('\n\n'))]));
}
