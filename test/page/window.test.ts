import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot } from '../local/bot/bot.ts';
import { findBrowser } from './browser.ts';
import { become, composer, messages, openStage, type Stage, said } from './stage.ts';

const found = await findBrowser();

/** A picture of two by two pixels. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEklEQVR4nGOISP0UkfqJAUIBACzKBr0Oq4NBAAAAAElFTkSuQmCC',
  'base64',
);

describe.skipIf(found === undefined)('the page in a browser (skipped where there is no Chromium)', () => {
  let stage: Stage;

  beforeAll(async () => {
    if (found) stage = await openStage(found, async (discord) => (await startBot(discord)).stop);
  }, 60_000);

  afterAll(() => stage?.close());

  /** What the bot might send: a message, with a picture where it names one. */
  async function sendAsBot(message: object): Promise<void> {
    const { api, token, start } = stage.discord;
    const form = new FormData();
    form.set('payload_json', JSON.stringify(message));
    const text = JSON.stringify(message);
    if (text.includes('square'))
      form.set('files[0]', new Blob([PICTURE], { type: 'image/png' }), 'square.png');
    const url = `${api}/v10/channels/${start.general.id}/messages`;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bot ${token}` },
      body: form,
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  it('greets with questions to click, and says what it is', () =>
    stage.visit(async (page) => {
      await page.getByText('This is a local stand-in for Discord').waitFor();
      await page.locator('.example').first().click();
      await said(page, 'You asked: nothing');
      await page.getByRole('button', { name: 'How to go to the real one' }).click();
      await page.getByRole('dialog', { name: 'A local stand-in for Discord' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Local stand-in' }).click();
      await page.getByRole('button', { name: 'Got it' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }));

  it('asks by mouse: picker, option, suggestion, buttons', () =>
    stage.visit(async (page) => {
      await composer(page).click();
      await page.keyboard.type('/');
      await page.getByRole('option', { name: '/ask' }).click();
      await page.keyboard.type('by mouse');
      await page.getByRole('option', { name: 'Did you mean by mouse?' }).click();
      await page.getByRole('button', { name: 'Send' }).click();
      const answer = await said(page, 'You asked: by mouse');
      await answer.getByRole('button', { name: 'More' }).click();
      await said(page, 'Pressed more');
    }));

  it('asks by keyboard only', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('/as');
      await page.getByRole('option', { name: '/ask' }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('by keyboard');
      await page.getByRole('option', { name: 'Did you mean by keyboard?' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      const answer = await said(page, 'You asked: by keyboard');
      await composer(page).focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await answer.evaluate((row) => row.matches(':focus-within'))).toBe(true);
    }));

  it('shows the suggestions for what is typed now, though an older answer comes later', () =>
    stage.visit(async (page) => {
      const { faults, start } = stage.discord;
      const old = ({ data }: { data: unknown }) => JSON.stringify(data).includes('mean old?');
      const late = faults.add({
        when: { event: 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE', user: start.member.id, where: old },
        do: { delay: 1500 },
      });
      await page.keyboard.type('/ask old');
      await expect.poll(() => late.fired, { timeout: 5000 }).toBeGreaterThan(0);
      await page.keyboard.type('er');
      await page.getByRole('option', { name: 'Did you mean older?' }).waitFor();
      await page.waitForTimeout(2000);
      expect(await page.getByRole('option').allTextContents()).toEqual(['Did you mean older?']);
      late.remove();
    }));

  it('tells those who cannot see it what was answered', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('@Footnote are you **there**?');
      await page.keyboard.press('Enter');
      await said(page, 'You said: @Footnote are you there?');
      await expect
        .poll(() => page.locator('[aria-live=polite]').textContent())
        .toBe('Footnote: You said: @Footnote are you there?');
    }));

  it('sends what was typed, suggested or not', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('/ask something of my own');
      await page.getByRole('option', { name: /Did you mean/ }).waitFor();
      await page.keyboard.press('Enter');
      await said(page, 'You asked: something of my own');
    }));

  it('does not send a command that lacks something', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('/ask ');
      await page.getByRole('combobox', { name: /question/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.getByText('This option is required').waitFor();
      await page.getByRole('button', { name: '+1 more' }).click();
      await page.keyboard.press('Enter');
      await page.keyboard.type('maybe');
      await page.getByText('No match').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.getByText('This option is required').waitFor();
      await page.getByRole('button', { name: 'Leave /ask' }).click();
      await composer(page).waitFor();
    }));

  it('shows private answers to one person, and lets them go', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('/ask question: in private private: True');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      const answer = await said(page, 'You asked: in private');
      await answer.getByText('Only you can see this').waitFor();
      await answer.getByRole('button', { name: 'Dismiss message' }).click();
      await answer.waitFor({ state: 'detached' });
    }));

  it('waits while the bot thinks, and says when it never answers', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('/slow ');
      await page.keyboard.press('Enter');
      await said(page, 'And one more thing');
      await page.keyboard.type('/late ');
      await page.keyboard.press('Enter');
      await page.getByText('Sending command…').waitFor();
      await page.getByText('The application did not respond').first().waitFor();
      await page.getByRole('button', { name: 'Dismiss message' }).last().click();
    }));

  it('fills in a form', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('/form ');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Why' }).waitFor();
      await page.keyboard.type('because');
      await page.keyboard.press('Enter');
      await said(page, 'Filled in: because');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }));

  it('chooses in a select, several at once', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('/ask to select');
      await page.keyboard.press('Enter');
      const answer = await said(page, 'You asked: to select');
      await answer.getByRole('button', { name: 'Make a selection' }).click();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await said(page, '1 and 2');
    }));

  it('mentions, replies with and without ping, recalls', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('hello @foot');
      await page.getByRole('option', { name: /Footnote/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('there');
      await page.keyboard.press('Enter');
      const echo = await said(page, 'You said: hello @Footnote there');
      await echo.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Reply' }).click();
      await page.getByRole('switch', { name: 'Ping the author' }).click();
      await page.keyboard.type('without ping');
      await page.keyboard.press('Enter');
      const reply = await said(page, 'without ping');
      await reply.getByText('You said: hello @Footnote there').waitFor();
      await composer(page).focus();
      await page.keyboard.press('ArrowUp');
      expect(await composer(page).inputValue()).toBe('without ping');
      await page.keyboard.press('ArrowUp');
      expect(await composer(page).inputValue()).toBe('hello @Footnote there');
    }));

  it('hands a message to an application, by mouse and by keyboard', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('a sentence to quote');
      await page.keyboard.press('Enter');
      const message = await said(page, 'a sentence to quote');
      await message.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Apps' }).click();
      await page.getByRole('menuitem', { name: 'Quote this' }).click();
      const quote = await said(page, 'used');
      await quote.getByText('a sentence to quote').waitFor();
      await message.focus();
      for (const key of ['Enter', 'ArrowUp', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await expect.poll(() => messages(page).filter({ hasText: 'Quote this' }).count()).toBe(2);
    }));

  it('pins as a moderator, and offers a member no such command', () =>
    stage.visit(async (page) => {
      await page.keyboard.type('/pin');
      await page.getByRole('option', { name: '/pin' }).waitFor({ state: 'detached' });
      await become(page, 'Moderator');
      await composer(page).focus();
      await page.keyboard.type('/pin ');
      await page.keyboard.press('Enter');
      await said(page, /pinned a message to this channel/);
      await page.getByRole('button', { name: 'Pinned messages', exact: true }).click();
      const pins = page.getByRole('complementary', { name: 'Pinned messages' });
      await pins.getByText('To be pinned').waitFor();
      await pins.getByRole('button', { name: 'Jump' }).first().click();
      await page.locator('.row.found').waitFor();
    }));

  it('talks in a direct message and in a thread', () =>
    stage.visit(async (page) => {
      await page.getByRole('link', { name: 'Footnote' }).click();
      await page.getByRole('heading', { name: 'Footnote', level: 1 }).waitFor();
      await composer(page).fill('just us');
      await page.keyboard.press('Enter');
      await said(page, 'You said: just us');
      await page.getByRole('link', { name: 'What we know so far' }).click();
      await composer(page).fill('/ask in a thread');
      await page.keyboard.press('Enter');
      await said(page, 'You asked: in a thread');
    }));

  it('shows pictures with their words, wherever they stand', () =>
    stage.visit(async (page) => {
      const attachments = [{ id: 0, description: 'A square on its own' }];
      await sendAsBot({ content: 'attached', attachments });
      const embeds = [{ title: 'In an embed', image: { url: 'attachment://square.png' } }];
      await sendAsBot({ embeds, attachments: [{ id: 0, description: 'A square in an embed' }] });
      const items = [{ media: { url: 'attachment://square.png' }, description: 'A square in a gallery' }];
      await sendAsBot({ flags: 1 << 15, components: [{ type: 17, components: [{ type: 12, items }] }] });
      for (const name of ['A square on its own', 'A square in an embed', 'A square in a gallery']) {
        const picture = page.getByRole('img', { name });
        await picture.waitFor();
        await expect
          .poll(() => picture.evaluate((image) => (image as { naturalWidth?: number }).naturalWidth))
          .toBe(2);
      }
    }));

  it('draws components of the second kind', () =>
    stage.visit(async (page) => {
      const button = { type: 2, style: 2, label: 'Context', custom_id: 'context' };
      const text = (content: string) => ({ type: 10, content });
      const inside = [
        text('### Two sources'),
        { type: 14 },
        { type: 9, components: [text('> A quote')], accessory: button },
        { type: 1, components: [{ type: 3, custom_id: 'pick', options: [{ label: 'One', value: '1' }] }] },
      ];
      await sendAsBot({
        flags: 1 << 15,
        components: [{ type: 17, accent_color: 0x5865f2, components: inside }],
      });
      const message = await said(page, 'Two sources');
      await message.getByRole('heading', { name: 'Two sources' }).waitFor();
      await message.getByText('A quote').waitFor();
      await message.getByRole('button', { name: 'Context' }).waitFor();
      await message.getByRole('button', { name: 'Make a selection' }).click();
      await page.getByRole('option', { name: 'One' }).click();
      await said(page, 'Only you can see this');
    }));

  it('opens the menu of a message by a long press', () =>
    stage.visit(
      async (page) => {
        await composer(page).fill('press me long');
        await page.getByRole('button', { name: 'Send' }).tap();
        const box = await (await said(page, 'press me long')).boundingBox();
        const finger = await page.context().newCDPSession(page);
        const touchPoints = [{ x: (box?.x ?? 0) + 120, y: (box?.y ?? 0) + (box?.height ?? 0) - 12 }];
        await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
        await page.getByRole('menuitem', { name: 'Copy text' }).waitFor();
        await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        await page.getByRole('menuitem', { name: 'Apps' }).tap();
        await page.getByRole('menuitem', { name: 'Quote this' }).tap();
        await said(page, 'Quote this');
      },
      { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
    ));

  it('shows two windows the same channel, and what one has not seen', async () => {
    const one = await stage.open();
    const two = await stage.open();
    await become(two.page, 'Moderator');
    await one.page.getByRole('link', { name: 'news' }).click();
    await composer(two.page).pressSequentially('are you there?');
    await one.page.getByRole('link', { name: /general/ }).waitFor();
    await two.page.keyboard.press('Enter');
    await one.page.getByRole('link', { name: 'general , unread' }).click();
    await said(one.page, 'are you there?');
    await one.page.getByText('1 new message since').waitFor();
    expect(await one.page.title()).toBe('#general | Newsroom');
    await one.page.getByText('New', { exact: true }).waitFor();
    await one.page.getByRole('button', { name: 'Mark as read' }).click();
    await one.page.getByText('1 new message since').waitFor({ state: 'detached' });
    await composer(two.page).pressSequentially('typing');
    await one.page.getByText('is typing…').waitFor();
    expect([...one.complaints, ...two.complaints]).toEqual([]);
    await one.page.context().close();
    await two.page.context().close();
  });
});
