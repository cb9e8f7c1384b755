import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { type Found, launch } from './browser.ts';

/** A local Discord with the page as it is built now, a bot, and a browser to look at it. */
export type Stage = {
  readonly discord: LocalDiscord;
  /** Opens the page in a window of its own, which shares nothing with the others. */
  open(options?: BrowserContextOptions): Promise<Window>;
  /** Opens a window, does something in it and closes it; throws when anything was complained of. */
  visit(act: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void>;
  close(): Promise<void>;
};

/** One window, and what went wrong in it. */
export type Window = {
  readonly page: Page;
  /** Errors, warnings and requests to anywhere but the local server. Empty when all is well. */
  readonly complaints: string[];
};

type Stop = () => Promise<unknown>;

/** Builds the page, starts all of it and waits until the bot is there. */
export async function openStage(
  found: Found,
  startBot: (discord: LocalDiscord) => Promise<Stop>,
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-page-'));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await promisify(execFile)('npm', ['run', '-s', 'build:page', '--', `--outdir=${folder}`], { cwd: root });
  const discord = await startLocalDiscord({ page: folder });
  const stopBot = await startBot(discord);
  const browser = await launch(found);
  const open = (options?: BrowserContextOptions) => openWindow(browser, discord, options);
  return {
    discord,
    open,
    async visit(act, options) {
      const { page, complaints } = await open(options);
      await act(page);
      await page.context().close();
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    },
    async close() {
      await browser.close();
      await stopBot();
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openWindow(
  browser: Browser,
  discord: LocalDiscord,
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 760 },
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && host !== new URL(discord.origin).host) complaints.push(request.url());
  });
  await page.goto(discord.origin);
  await settled(page);
  return { page, complaints };
}

/** Waits until the channel on screen has its messages. */
export async function settled(page: Page): Promise<void> {
  await composer(page).waitFor();
  await page.locator('#scroller[aria-busy=false]').waitFor();
}

/** The field one writes in. */
export function composer(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Message/ });
}

/** The messages of the channel on screen, oldest first. */
export function messages(page: Page): Locator {
  return page.locator('.messages > li');
}

/** The newest message that holds this text, once it is there. */
export async function said(page: Page, text: string | RegExp): Promise<Locator> {
  const message = messages(page).filter({ hasText: text }).last();
  await message.waitFor();
  return message;
}

/** Becomes someone else. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Be someone else' }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByRole('region', { name: 'Who you are' }).getByText(name, { exact: true }).waitFor();
  await settled(page);
}
