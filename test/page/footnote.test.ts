import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { findBrowser } from './browser.ts';
import { startFootnote } from './footnote.ts';
import { become, composer, messages, openStage, type Stage, said } from './stage.ts';

const found = await findBrowser();

/** Commands for everyone, and those for moderators only. */
const OPEN = commands.filter((command) => 'answer' in command);
const GUARDED = commands.filter((command) => 'request' in command);

/** A question the first article answers. */
const QUESTION = 'who held the briefing?';

describe.skipIf(found === undefined)('Footnote in the page (skipped where there is no Chromium)', () => {
  let stage: Stage;

  beforeAll(async () => {
    if (found) stage = await openStage(found, startFootnote);
  }, 60_000);

  afterAll(() => stage?.close());

  /** Sends a line and waits until one more message stands there. */
  async function send(page: Page, line: string) {
    const before = await messages(page).count();
    await composer(page).fill(line);
    await page.keyboard.press('Enter');
    await expect.poll(() => messages(page).count(), { timeout: 10_000 }).toBeGreaterThan(before);
    return messages(page).last();
  }

  it.each(OPEN.map(({ example }) => [example] as const))('answers %s', (example) =>
    stage.visit(async (page) => {
      const before = await messages(page).count();
      // The space behind the name opens the form even where nothing follows.
      await composer(page).fill(`${example} `);
      await page.locator('.box.command [data-caret]').press('Enter');
      await expect.poll(() => messages(page).count(), { timeout: 10_000 }).toBe(before + 1);
      await messages(page).last().getByText('Footnote', { exact: true }).first().waitFor();
    }),
  );

  it.each(
    OPEN.flatMap((command) => Object.keys(command.suggest ?? {}).map((option) => [command.name, option])),
  )('takes the first suggestion of /%s %s by keyboard', (name, option) =>
    stage.visit(async (page) => {
      const before = await messages(page).count();
      await composer(page).focus();
      // An article alone is no paragraph.
      const first = name === 'passage' && option === 'article' ? 'number: 2 ' : '';
      await page.keyboard.type(`/${name} ${first}${option}:`);
      await page.getByRole('listbox', { name: option }).getByRole('option').first().waitFor();
      await page.locator('.composer [data-caret]:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { selected: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('listbox').waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await expect.poll(() => messages(page).count(), { timeout: 10_000 }).toBe(before + 1);
      await expect(messages(page).last().innerText()).resolves.not.toMatch(/takes|not a day|I found no /u);
    }),
  );

  it('leaves an option that was opened by typing the name of another one', () =>
    stage.visit(async (page) => {
      await composer(page).focus();
      await page.keyboard.type('/casualties ');
      await page.locator('button.command-name:focus').waitFor();
      await page.keyboard.type('reporter:');
      await page.getByRole('combobox', { name: 'reporter' }).waitFor();
      expect(await page.getByRole('combobox').count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }));

  it('quotes, and shows the paragraph behind a quote', () =>
    stage.visit(async (page) => {
      const answer = await send(page, `@Footnote ${QUESTION}`);
      const quote = messages(page).filter({ has: page.locator('.md-quote') });
      await quote.last().waitFor();
      expect(await answer.count()).toBe(1);
      await messages(page).last().getByRole('button', { name: 'Context' }).click();
      await page.getByText('Only you can see this').last().waitFor();
    }));

  it('takes a reply to its answer as a question', () =>
    stage.visit(async (page) => {
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
    stage.visit(async (page) => {
      await page.getByRole('link', { name: 'Footnote' }).click();
      await page.getByRole('heading', { name: 'Footnote', level: 1 }).waitFor();
      await send(page, QUESTION);
      await messages(page)
        .filter({ has: page.locator('.md-quote') })
        .last()
        .waitFor();
    }));

  it('offers a member nothing that is for moderators', () =>
    stage.visit(async (page) => {
      expect(GUARDED.length).toBeGreaterThan(0);
      const answer = await send(page, `@Footnote ${QUESTION}`);
      await composer(page).fill('/');
      await page.getByRole('option', { name: '/ask' }).waitFor();
      for (const { name, place } of GUARDED.filter((command) => command.place === 'slash')) {
        expect(await page.getByRole('option', { name: `/${name} ` }).count(), `${place} ${name}`).toBe(0);
      }
      await composer(page).fill('');
      await answer.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Copy text' }).waitFor();
      expect(await page.getByRole('menuitem', { name: 'Apps' }).count()).toBe(0);
    }));

  it('pins a summary and an answer as a moderator, lists them and takes one off', () =>
    stage.visit(async (page) => {
      await become(page, 'Moderator');
      await composer(page).fill('/pin topic: overview');
      await page.locator('.composer [data-caret]').press('Enter');
      await page.getByRole('button', { name: 'Pin it' }).click();
      await said(page, /pinned a message to this channel/);

      await send(page, `@Footnote ${QUESTION}`);
      const answer = messages(page)
        .filter({ has: page.locator('discord-reply') })
        .last();
      await answer.click({ button: 'right', position: { x: 200, y: 10 } });
      await page.getByRole('menuitem', { name: 'Apps' }).click();
      await page.getByRole('menuitem', { name: 'Pin this answer' }).click();
      await (await said(page, 'Pin this answer')).getByRole('button', { name: 'Pin it' }).click();
      await page.getByRole('button', { name: 'Pinned messages', exact: true }).click();
      const pins = page.getByRole('complementary', { name: 'Pinned messages' }).getByRole('listitem');
      await expect.poll(() => pins.count(), { timeout: 10_000 }).toBe(2);

      await composer(page).fill('/unpin topic: overview');
      await page.locator('.composer [data-caret]').press('Enter');
      await page.getByRole('button', { name: /^(Unpin|Take it off)/ }).click();
      await expect.poll(() => pins.count(), { timeout: 10_000 }).toBe(1);
    }));

  it('fills the composer with a command that is mentioned', () =>
    stage.visit(async (page) => {
      await composer(page).fill('/help ');
      await page.locator('.composer [data-caret]').press('Enter');
      const mention = messages(page).last().getByRole('button', { name: '/ask' }).first();
      await mention.click();
      await page.getByRole('combobox', { name: /question/ }).waitFor();
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
    stage.visit(
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
