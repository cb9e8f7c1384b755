import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from '../faults/random.ts';

/** Paragraphs in one generated article; the newest articles of an event are about as long. */
const PARAGRAPHS = 40;

/**
 * Writes a folder of articles with so many paragraphs: sentences of the shipped and the test articles with other
 * names, numbers and words put in, so that a vocabulary grows with the corpus as that of real text does.
 */
export function writeCorpus(folder: string, paragraphs: number, seed = 1): void {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(seed);
  const models = modelSentences();
  for (let article = 0, left = paragraphs; left > 0; article += 1) {
    const count = Math.min(PARAGRAPHS, left);
    left -= count;
    const day = new Date(Date.UTC(2026, 0, 1) + (article % 365) * 86_400_000).toISOString().slice(0, 10);
    const body = Array.from({ length: count }, () =>
      Array.from({ length: 2 + random.below(3) }, () => vary(random.pick(models), random)).join(' '),
    );
    const name = `report-${String(article).padStart(5, '0')}.md`;
    writeFileSync(
      join(folder, name),
      `---\ndate: ${day}\ntitle: Report ${article}\n---\n\n${body.join('\n\n')}\n`,
    );
  }
}

function modelSentences(): string[] {
  const files = [
    'data/nato-intercepts-missile-over-turkey.txt',
    'test/facts/articles/earthquake.md',
    'test/facts/articles/ferry.md',
    'test/facts/articles/protest.md',
  ];
  const text = files.map((file) => readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/su, '')).join('\n\n');
  return text
    .split(/\n\n+|(?<=[.!?])\s+(?=[A-Z“"])/u)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence.length > 30 && sentence.length < 400 && /[.!?]$/u.test(sentence));
}

const SYLLABLES = [
  'ka',
  'lo',
  'mir',
  'ten',
  'sha',
  'dov',
  'rin',
  'bel',
  'gor',
  'ash',
  'nu',
  'zet',
  'ol',
  'var',
  'tis',
];

/** The same sentence with other names, other numbers and now and then another word. */
function vary(sentence: string, random: Random): string {
  return sentence
    .replace(/\b\d{2,4}\b/gu, () => String(2 + random.below(900)))
    .replace(/(?<=[a-z,] )[A-Z][a-z]{3,}/gu, (name) => (random.chance(0.5) ? capital(made(random)) : name))
    .replace(/\b[a-z]{6,}\b/gu, (word) => (random.chance(0.04) ? made(random) : word));
}

function made(random: Random): string {
  return Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
