import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { startFootnote } from './footnote.ts';
import { composer, messages, openStage } from './stage.ts';

const FOLDER = fileURLToPath(new URL('../../.pictures/', import.meta.url));

/** When the pictures are made, for all they show: the same answers give the same pictures. */
const MOMENT = Date.UTC(2026, 2, 5, 10, 0, 20);

type Picture = {
  readonly name: string;
  readonly colorScheme: 'dark' | 'light';
  readonly size: readonly [width: number, height: number];
  readonly show: (page: Page) => Promise<void>;
};

/** Types a line, sends it and waits until the answer stands there, quotes and all. */
async function ask(page: Page, line: string): Promise<void> {
  const before = await messages(page).count();
  await composer(page).fill(`${line} `);
  await page.locator('.composer [data-caret]').press('Enter');
  await messages(page).nth(before).waitFor();
  await page.waitForTimeout(300);
}

/** The README's pictures, made from the bot as it is: a change in its answers shows in them. */
const PICTURES: readonly Picture[] = [
  {
    name: 'answer',
    colorScheme: 'dark',
    size: [900, 640],
    show: (page) => ask(page, '/ask question: How many people were killed?'),
  },
  {
    name: 'casualties',
    colorScheme: 'light',
    size: [900, 720],
    show: (page) => ask(page, '/casualties'),
  },
  {
    name: 'commands',
    colorScheme: 'dark',
    size: [900, 620],
    show: async (page) => {
      await composer(page).fill('/');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'phone',
    colorScheme: 'light',
    size: [390, 780],
    show: (page) => ask(page, '/article5'),
  },
];

const found = await findBrowser();
if (!found) throw new Error('No Chromium on this machine to make pictures with.');
await mkdir(FOLDER, { recursive: true });
for (const { name, colorScheme, size, show } of PICTURES) {
  // Each picture begins with an empty channel.
  const stage = await openStage(found, startFootnote);
  const [width, height] = size;
  stage.discord.clock.advance(MOMENT - stage.discord.clock.now());
  // Sharp enough for a dense screen, and small enough to keep in a repository.
  const look = { colorScheme, viewport: { width, height }, deviceScaleFactor: 1.5, timezoneId: 'UTC' };
  const { page } = await stage.open(look);
  await page.clock.setFixedTime(MOMENT);
  await show(page);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  await stage.close();
  process.stdout.write(`${name}.png\n`);
}
