import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { Passage } from '../answer/quote.ts';
import { clip } from './escape.ts';
import { words } from './words.ts';

/** Discord's limit for the options of a select. */
export const MOST_OPTIONS = 25;
/** Discord's limit for an option's label. */
const LABEL = 100;
const READING = /^f1:r:[0-9a-f]{8}$/u;

/** What a sentence is called in a list of choices: its paragraph and how it begins. */
export function placeLabel(paragraph: number, text: string): string {
  return clip(`¶${paragraph} ${text.replace(/\s+/gu, ' ')}`, LABEL);
}

/** Lets everybody read one of the sentences of a list in its paragraph; nothing where there is none. */
export function readingSelect(edition: string, passages: readonly Passage[]): APIStringSelectComponent[] {
  const bySentence = new Map(passages.map((passage) => [passage.main, passage]));
  const options = [...bySentence].map(([value, { quote }]) => ({
    label: placeLabel(quote.paragraph, quote.text),
    value,
  }));
  if (options.length === 0) return [];
  return [
    {
      type: 3,
      custom_id: `f1:r:${edition}`,
      placeholder: words.readSentence,
      options: options.slice(0, MOST_OPTIONS),
    },
  ];
}

/** Whether a custom_id is that of such a select. */
export const isReadingId = (customId: string): boolean => READING.test(customId);
