import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postMessage } from '../../src/local/world/message.ts';
import { startBot } from '../local/bot/bot.ts';
import { findBrowser } from './browser.ts';
import { composer, messages, openStage, type Stage, said } from './stage.ts';

const found = await findBrowser();

/** As many messages as the page promises to scroll through. */
const MANY = 2000;

describe.skipIf(found === undefined)('a long conversation (skipped where there is no Chromium)', () => {
  let stage: Stage;

  beforeAll(async () => {
    if (found) stage = await openStage(found, async (discord) => (await startBot(discord)).stop);
    const { world, start } = stage.discord;
    const author = world.users.get(start.moderator.id);
    if (!author) throw new Error('no moderator');
    for (let number = 0; number < MANY; number += 1) {
      const body = { content: `Number ${number}.` };
      const sent = postMessage(world, { channel: start.news, author, kind: 0, body, files: [] });
      if (number === 0) await call('PUT', `/channels/${start.news.id}/messages/pins/${sent.id}`);
    }
  }, 60_000);

  afterAll(() => stage?.close());

  /** What the moderator's own client would send. */
  async function call(method: string, path: string, body?: object): Promise<void> {
    const { api, start } = stage.discord;
    const headers = { authorization: start.moderator.token, 'content-type': 'application/json' };
    await fetch(`${api}/v10${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  }

  async function openNews(page: Page) {
    await page.getByRole('link', { name: /news/ }).click();
    await said(page, `Number ${MANY - 1}.`);
  }

  it('opens at its end and brings older messages as one goes up, without moving what one reads', async () => {
    const { page, complaints } = await stage.open();
    await openNews(page);
    // Two pages at most: the newest one, and one more because a short one leaves its top in sight.
    const count = await messages(page).count();
    expect(count).toBeLessThanOrEqual(100);
    const row = page.locator(`#${await messages(page).first().getAttribute('id')}`);
    const before = await row.evaluate((first) => {
      first.scrollIntoView();
      return first.getBoundingClientRect().top;
    });
    await expect.poll(() => messages(page).count(), { timeout: 10_000 }).toBeGreaterThan(count);
    const after = await row.evaluate((first) => first.getBoundingClientRect().top);
    // It keeps its place; only the line between two days above it may go.
    expect(Math.abs(after - before)).toBeLessThan(60);
    await page.getByRole('button', { name: /Jump to present/ }).click();
    await page.getByText(`Number ${MANY - 1}.`).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('reaches the very first message from its pin', async () => {
    const { page, complaints } = await stage.open();
    await openNews(page);
    await page.getByRole('button', { name: 'Pinned messages', exact: true }).click();
    await page.getByRole('button', { name: 'Jump' }).click();
    const row = page.locator('.row.found');
    await row.waitFor({ timeout: 30_000 });
    expect(await row.textContent()).toContain('Number 0.');
    // The pin itself left a message of its own.
    expect(await messages(page).count()).toBe(MANY + 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('misses nothing that was said while the connection was lost', async () => {
    const { page } = await stage.open();
    for (const connection of stage.discord.gateway.connections) connection.cut();
    await call('POST', `/channels/${stage.discord.start.general.id}/messages`, { content: 'said meanwhile' });
    await said(page, 'said meanwhile');
    await page.getByText('Connection lost').waitFor({ state: 'detached' });
    await composer(page).fill('and answered');
    await page.keyboard.press('Enter');
    await said(page, 'and answered');
    await page.context().close();
  });
});
