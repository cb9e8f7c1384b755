import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot } from '../local/bot/bot.ts';
import { findBrowser } from './browser.ts';
import { become, composer, openStage, type Stage, said } from './stage.ts';

const found = await findBrowser();
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The most that page, script and styles may weigh together, compressed as servers commonly do. */
const HEAVIEST = 150_000;

type Violation = {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { html: string }[];
};

/** What axe finds serious or critical, as short lines. */
async function seriousFaults(page: Page): Promise<string[]> {
  // The page's own policy refuses scripts from elsewhere; the browser's tools may still run one.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const violations = (await page.evaluate('axe.run().then((result) => result.violations)')) as Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe.skipIf(found === undefined)('the look of the page (skipped where there is no Chromium)', () => {
  let stage: Stage;

  beforeAll(async () => {
    if (found) stage = await openStage(found, async (discord) => (await startBot(discord)).stop);
    await fill(stage);
  }, 60_000);

  afterAll(() => stage?.close());

  /** One of everything a channel can hold. */
  async function fill({ open }: Stage) {
    const { page } = await open();
    await become(page, 'Moderator');
    for (const line of ['/pin ', '/ask question: **who?** private: True', '@Footnote hello', '/ask to see']) {
      await composer(page).fill(line);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(150);
      if (line.endsWith('True')) await page.keyboard.press('Enter');
    }
    await said(page, 'You asked: to see');
    await page.context().close();
  }

  const SCREENS = [
    { colorScheme: 'dark', viewport: { width: 1300, height: 760 } },
    { colorScheme: 'light', viewport: { width: 1100, height: 760 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
    { colorScheme: 'light', viewport: { width: 360, height: 740 } },
  ] as const;

  it.each(SCREENS)('has no serious fault: $colorScheme, $viewport.width wide', async (screen) => {
    const { page, complaints } = await stage.open(screen);
    await said(page, 'You asked: to see');
    expect(await seriousFaults(page)).toEqual([]);
    await composer(page).fill('/');
    await page.getByRole('option').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await composer(page).fill('/ask ');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave /ask' }).click();
    await page.getByRole('button', { name: 'Pinned messages', exact: true }).click();
    await page.getByText('To be pinned').last().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close pinned messages' }).click();
    const message = await said(page, 'You asked: to see');
    await message.focus();
    await page.keyboard.press('Enter');
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await composer(page).fill('/form ');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('fits a phone: nothing sticks out, the channels come as a drawer', async () => {
    const { page } = await stage.open({
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await said(page, 'You asked: to see');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.getByRole('button', { name: 'Channels' }).tap();
    await page.getByRole('link', { name: 'news' }).tap();
    await page.getByRole('heading', { name: 'news', level: 1 }).waitFor();
    await page.context().close();
  });

  it('is light, and brings no markup of anyone else to life', async () => {
    const names = ['', 'page.js', 'page.css', 'icon.svg'];
    const files = await Promise.all(names.map((name) => fetch(`${stage.discord.origin}/${name}`)));
    const policy = files[0]?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const bytes = await Promise.all(files.map(async (file) => Buffer.from(await file.arrayBuffer())));
    const weight = (pack: (file: Buffer) => Buffer) =>
      bytes.reduce((sum, file) => sum + pack(file).length, 0);
    expect(weight((file) => gzipSync(file, { level: 9 }))).toBeLessThan(HEAVIEST);
    expect(weight((file) => brotliCompressSync(file))).toBeLessThan(HEAVIEST);

    const { page, complaints } = await stage.open();
    await composer(page).fill(
      '@Footnote <img src=x onerror=alert(1)> [x](javascript:alert(1)) <script>alert(1)</script>',
    );
    await page.keyboard.press('Enter');
    const echo = await said(page, 'You said:');
    expect(await echo.locator('.markup img, .markup script, .markup a').count()).toBe(0);
    await echo.locator('.markup').getByText('<script>alert(1)</script>').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
