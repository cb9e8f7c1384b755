import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { findBrowser } from './browser.ts';
import { startFootnote } from './footnote.ts';
import { become, composer, messages, openStage, type Stage, said } from './stage.ts';

const found = await findBrowser();

/** A question the first article answers. */
const QUESTION = 'who held the briefing?';

describe.skipIf(found === undefined)('Footnote in the page (skipped where there is no Chromium)', () => {
  let stage: Stage;

  beforeAll(async () => {
    if (found) stage = await openStage(found, startFootnote);
  }, 60_000);

  afterAll(() => stage?.close());

  async function inWindow(act: (page: Page) => Promise<void>, options: Parameters<Stage['open']>[0] = {}) {
    const { page, complaints } = await stage.open(options);
    await act(page);
    await page.context().close();
    expect(complaints).toEqual([]);
  }

  /** Sends a line and waits until one more message stands there. */
  async function send(page: Page, line: string) {
    const before = await messages(page).count();
    await composer(page).fill(line);
    await page.keyboard.press('Enter');
    await expect.poll(() => messages(page).count(), { timeout: 10_000 }).toBeGreaterThan(before);
    return messages(page).last();
  }

  it.each(commands.map((command) => [command.example] as const))('answers %s', (example) =>
    inWindow(async (page) => {
      const before = await messages(page).count();
      // The space behind the name opens the form even where nothing follows.
      await composer(page).fill(`${example} `);
      await page.keyboard.press('Escape');
      await page.locator('.box.command [data-caret]').press('Enter');
      await expect.poll(() => messages(page).count(), { timeout: 10_000 }).toBe(before + 1);
      await messages(page).last().getByText('Footnote', { exact: true }).first().waitFor();
    }),
  );

  it('quotes, and shows the paragraph behind a quote', () =>
    inWindow(async (page) => {
      const answer = await send(page, `@Footnote ${QUESTION}`);
      const quote = messages(page).filter({ has: page.locator('.md-quote') });
      await quote.last().waitFor();
      expect(await answer.count()).toBe(1);
      await messages(page).last().getByRole('button', { name: 'Context' }).click();
      await page.getByText('Only you can see this').last().waitFor();
    }));

  it('takes a reply to its answer as a question', () =>
    inWindow(async (page) => {
      await send(page, `@Footnote ${QUESTION}`);
      const answer = messages(page)
        .filter({ has: page.locator('.md-quote') })
        .last();
      await answer.waitFor();
      await answer.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Reply' }).click();
      await send(page, 'and who is Dan Caine?');
      await expect
        .poll(() => messages(page).last().locator('discord-reply').count(), { timeout: 10_000 })
        .toBe(1);
    }));

  it('answers by itself in a direct message only', () =>
    inWindow(async (page) => {
      await page.getByRole('link', { name: 'Footnote' }).click();
      await page.getByRole('heading', { name: 'Footnote', level: 1 }).waitFor();
      await send(page, QUESTION);
      await messages(page)
        .filter({ has: page.locator('.md-quote') })
        .last()
        .waitFor();
    }));

  it('keeps a private answer private', async () => {
    const one = await stage.open();
    const two = await stage.open();
    await become(two.page, 'Moderator');
    await composer(one.page).fill('/sources private: True');
    await one.page.keyboard.press('Enter');
    await one.page.keyboard.press('Enter');
    await one.page.getByText('Only you can see this').waitFor();
    await composer(two.page).fill('a later message');
    await two.page.keyboard.press('Enter');
    await said(one.page, 'a later message');
    expect(await two.page.getByText('Only you can see this').count()).toBe(0);
    await one.page.context().close();
    await two.page.context().close();
  });

  it('is asked on a phone', () =>
    inWindow(
      async (page) => {
        await composer(page).tap();
        await composer(page).fill(`/ask question: ${QUESTION}`);
        await page.getByRole('button', { name: 'Send' }).tap();
        await messages(page)
          .filter({ has: page.locator('.md-quote') })
          .last()
          .waitFor();
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, colorScheme: 'light' },
    ));
});
