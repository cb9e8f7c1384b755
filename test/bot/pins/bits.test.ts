import { PermissionFlagsBits as Bit } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type Bits, judgeRights } from '../../../src/bot/pins/rights.ts';
import type { Lacking } from '../../../src/reply/pins/lacking.ts';

const MEMBER = Bit.ViewChannel | Bit.PinMessages;
const BOT = Bit.ViewChannel | Bit.SendMessages | Bit.EmbedLinks | Bit.ReadMessageHistory | Bit.PinMessages;
const IN_THREAD = (BOT & ~Bit.SendMessages) | Bit.SendMessagesInThreads;

describe('judgeRights', () => {
  it.each<[reason: string, member: Bits, bot: Bits, thread: boolean, lacking: Partial<Lacking> | null]>([
    ['nothing is missing', MEMBER, BOT, false, null],
    ['nothing is missing in a thread', MEMBER, IN_THREAD, true, null],
    ['a thread asks for another right to send', MEMBER, BOT, true, { bot: ['send-in-threads'] }],
    ['a channel does not take the thread’s right', MEMBER, IN_THREAD, false, { bot: ['send'] }],
    ['an administrator has every right', Bit.Administrator, Bit.Administrator, true, null],
    ['no permissions at all', 0n, BOT, false, { member: ['view', 'pin'], oldRight: false }],
    ['permissions that nobody sent', null, BOT, false, { member: ['view', 'pin'] }],
    [
      'Manage Messages is the old right',
      Bit.ViewChannel | Bit.ManageMessages,
      BOT,
      false,
      { member: ['pin'], oldRight: true },
    ],
    [
      'the bot’s Manage Messages too',
      MEMBER,
      (BOT & ~Bit.PinMessages) | Bit.ManageMessages,
      false,
      { bot: ['pin'], oldRight: true },
    ],
    [
      'Manage Messages beside Pin Messages is not the cause',
      MEMBER | Bit.ManageMessages,
      0n,
      false,
      { oldRight: false },
    ],
    ['a negative number has every bit set and none', -1n, BOT, false, { member: ['view', 'pin'] }],
    ['a number beyond all bits', (1n << 90n) | MEMBER, BOT, false, { member: ['view', 'pin'] }],
  ])('%s', (_reason, member, bot, thread, lacking) => {
    const judged = judgeRights(member, bot, thread);
    if (lacking === null) expect(judged).toBeNull();
    else expect(judged).toMatchObject(lacking);
  });
});
