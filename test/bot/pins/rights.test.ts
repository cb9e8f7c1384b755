import { PermissionFlagsBits as Bit } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addChannel, setOverwrites } from '../../../src/local/world/change-channel.ts';
import { setCommandSettings, setRoles, timeOut } from '../../../src/local/world/change-server.ts';
import type { Channel } from '../../../src/local/world/channel.ts';
import { type Stage, setStage } from '../stage.ts';
import { answerOf, ownMessages, pin, press, preview } from './moderating.ts';

let stage: Stage;
let channel: Channel;
let count = 0;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => {
  count += 1;
  const { world, start } = stage.discord;
  setRoles(world, start.guild, start.moderator.id, [start.moderatorRole]);
  channel = addChannel(world, start.guild, { name: `room-${count}` });
});
afterAll(() => stage.close());

/** Takes permissions away in the channel: from a user, for as long as the channel is there. */
function deny(user: string, bits: bigint): void {
  setOverwrites(stage.discord.world, channel, [{ id: user, type: 1, allow: '0', deny: bits.toString() }]);
}

/** What is said when /pin is tried, without anything being posted. */
async function refusal(options: { channel?: string } = {}): Promise<string> {
  const from = options.channel === undefined ? channel.id : stage.discord.start.general.id;
  const told = await stage.moderator.slash(from, 'pin', { topic: 'overview', ...options });
  expect(told.private).toBe(true);
  expect(await ownMessages(stage, channel.id)).toEqual([]);
  return answerOf(told).content;
}

const botId = (): string => stage.discord.world.application.bot.id;

describe('what the bot lacks is named before anything is posted', () => {
  it.each<[string, bigint, string]>([
    ['sending', Bit.SendMessages, 'Send Messages'],
    ['embeds', Bit.EmbedLinks, 'Embed Links'],
    ['reading', Bit.ReadMessageHistory, 'Read Message History'],
    ['pinning', Bit.PinMessages, 'Pin Messages'],
  ])('%s', async (_what, bit, name) => {
    deny(botId(), bit);
    const told = await refusal();
    // Discord takes embeds away with sending, so that more than one may be named.
    expect(told).toMatch(new RegExp(`^I need [^.]*\\*${name}\\*[^.]* in <#${channel.id}>`));
    expect(told).not.toContain('You need');
  });

  it('all of it, in another channel that the bot does not even see', async () => {
    deny(botId(), Bit.ViewChannel);
    const told = await refusal({ channel: channel.id });
    expect(told).toContain('View Channel');
  });

  it('Manage Messages is said to be no longer enough when it is the cause', async () => {
    deny(botId(), Bit.PinMessages);
    expect(await refusal()).toContain('since February 2026');
    // Without Manage Messages either, it is not the cause.
    deny(botId(), Bit.PinMessages | Bit.ManageMessages);
    expect(await refusal()).not.toContain('since February 2026');
  });
});

describe('what the member lacks is named', () => {
  it('to a moderator without Pin Messages in this channel', async () => {
    deny(stage.moderator.id, Bit.PinMessages);
    const { world, start } = stage.discord;
    grant('pin', start.moderator.id);
    const told = await refusal();
    expect(told).toContain(`You need *Pin Messages* in <#${channel.id}>`);
    expect(told).toContain('since February 2026');
    setCommandSettings(world, start.guild, commandId('pin'), []);
  });

  it('in another channel too, judged there and not here', async () => {
    deny(stage.moderator.id, Bit.PinMessages);
    const told = await refusal({ channel: channel.id });
    expect(told).toContain(`You need *Pin Messages* in <#${channel.id}>`);
  });

  it('a member who was given the commands through server settings pins, lists and unpins nothing', async () => {
    const { world, start } = stage.discord;
    await pin(stage.moderator, channel.id);
    const before = await ownMessages(stage, channel.id);
    for (const name of ['pin', 'pins', 'unpin', 'Pin this answer']) grant(name, start.member.id);
    const asked = [
      await stage.member.slash(channel.id, 'pin', { topic: 'overview' }),
      await stage.member.slash(channel.id, 'unpin', { topic: 'overview' }),
      await stage.member.slash(channel.id, 'pins'),
      await stage.member.menu(before[0] ?? missing(), 'Pin this answer'),
    ];
    for (const exchange of asked) {
      expect(exchange.private).toBe(true);
      expect(exchange.message?.content).toContain('You need *Pin Messages*');
      expect(exchange.message?.components ?? []).toEqual([]);
    }
    expect(await ownMessages(stage, channel.id)).toEqual(before);
    for (const name of ['pin', 'pins', 'unpin', 'Pin this answer']) {
      setCommandSettings(world, start.guild, commandId(name), []);
    }
  });
});

describe('rights are judged again at every press', () => {
  const cases: readonly [string, (shown: Awaited<ReturnType<typeof preview>>) => Promise<string>][] = [
    ['Pin it', async (shown) => (await press(stage.moderator, shown, 'Pin it')).content],
    [
      'the number of sentences',
      async (shown) => answerOf(await stage.moderator.select(shown, 'Number of sentences', ['3'])).content,
    ],
    [
      'leaving sentences out',
      async (shown) => answerOf(await stage.moderator.select(shown, 'Leave sentences out', [])).content,
    ],
  ];
  it.each(cases)('%s, after the role was lost', async (_name, act) => {
    const shown = await preview(stage.moderator, channel.id);
    const { world, start } = stage.discord;
    setRoles(world, start.guild, start.moderator.id, []);
    expect(await act(shown)).toContain('You need *Pin Messages*');
    expect(await ownMessages(stage, channel.id)).toEqual([]);
  });

  it('Pin it, after the role was lost, for another channel than the one it is pressed in', async () => {
    const { world, start } = stage.discord;
    const shown = await preview(stage.moderator, start.general.id, {
      topic: 'overview',
      channel: channel.id,
    });
    setRoles(world, start.guild, start.moderator.id, []);
    expect((await press(stage.moderator, shown, 'Pin it')).content).toContain('You need *Pin Messages*');
    expect(await ownMessages(stage, channel.id)).toEqual([]);
  });

  it('Pin it, after the bot lost a right', async () => {
    const shown = await preview(stage.moderator, channel.id);
    deny(botId(), Bit.EmbedLinks);
    expect((await press(stage.moderator, shown, 'Pin it')).content).toContain('I need *Embed Links*');
    expect(await ownMessages(stage, channel.id)).toEqual([]);
  });

  it('Pin it, while the bot is timed out', async () => {
    const { world, start } = stage.discord;
    const shown = await preview(stage.moderator, channel.id);
    timeOut(world, start.guild, botId(), stage.discord.clock.now() + 60_000);
    const told = await press(stage.moderator, shown, 'Pin it');
    timeOut(world, start.guild, botId(), null);
    expect(told.content).toContain('I need');
    expect(await ownMessages(stage, channel.id)).toEqual([]);
  });

  it('Take it off and Update', async () => {
    const { world, start } = stage.discord;
    await pin(stage.moderator, channel.id);
    const [own] = await ownMessages(stage, channel.id);
    const asked = answerOf(await stage.moderator.slash(channel.id, 'unpin', { topic: 'overview' }));
    setRoles(world, start.guild, start.moderator.id, []);
    expect((await press(stage.moderator, asked, 'Take it off')).content).toContain('You need *Pin Messages*');
    const forged = await stage.moderator.press(own ?? missing(), `p1:b:${channel.id}:${own?.id}`);
    expect(forged.message?.content).toContain('You need *Pin Messages*');
    expect((await ownMessages(stage, channel.id))[0]?.pinned).toBe(true);
  });
});

describe('payloads that are not what they should be', () => {
  const change = (edit: (data: Record<string, never>) => void) =>
    stage.discord.faults.add({
      when: { event: 'INTERACTION_CREATE', times: 1 },
      do: {
        change: (data: Record<string, never>) => {
          edit(data);
          return data;
        },
      },
    });

  it.each<[string, string]>([
    ['none at all', '0'],
    ['a negative number, which has every bit set', '-1'],
    ['a number far beyond Discord’s bits', '9'.repeat(40)],
  ])('permissions: %s counts as no permission', async (_what, permissions) => {
    change((data) => Object.assign(data['member'] ?? {}, { permissions }));
    expect(await refusal()).toContain('You need');
  });

  it('a server that only the user’s own install reaches is refused in words', async () => {
    change((data) => Object.assign(data, { authorizing_integration_owners: { 1: stage.moderator.id } }));
    expect(await refusal()).toContain('where only you have installed me');
  });

  it('an administrator may, with no other bit', async () => {
    change((data) => Object.assign(data['member'] ?? {}, { permissions: Bit.Administrator.toString() }));
    await preview(stage.moderator, channel.id);
  });

  it('a channel that is not cached is judged by the payload alone', async () => {
    const shown = await preview(stage.moderator, channel.id);
    stage.bot.client.channels.cache.delete(channel.id);
    await press(stage.moderator, shown, 'Pin it');
    expect((await ownMessages(stage, channel.id))[0]?.pinned).toBe(true);
  });

  it.each<[string, string]>([
    ['empty', ''],
    ['a version that is none', 'p9:p:overview:12345678'],
    ['cut short', 'p1:p:overview:1234'],
    ['one field too many', 'p1:u:12345678901234567:12345678901234567:extra'],
    ['no topic of the list', 'p1:p:nonsense:12345678:12345678901234567:6:1767225600'],
    ['another server’s channel', 'p1:p:overview:12345678:99999999999999999:6:1767225600'],
    ['a number in other digits', 'p1:u:١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧:12345678901234567'],
    ['full of x', 'x'.repeat(100)],
  ])('a forged custom_id, %s, posts nothing', async (_what, id) => {
    const shown = await preview(stage.moderator, channel.id);
    const forged = await stage.moderator.press(shown, id === '' ? ' ' : id);
    expect(['answered', 'refused']).toContain(forged.ending);
    expect(await ownMessages(stage, channel.id)).toEqual([]);
  });
});

function commandId(name: string): string {
  const all = [...stage.discord.world.application.commands.values()];
  return all.find((command) => command.name === name)?.id ?? missing();
}

/** Gives one user a command whatever their permissions are, as Server Settings → Integrations does. */
function grant(name: string, user: string): void {
  const { world, start } = stage.discord;
  setCommandSettings(world, start.guild, commandId(name), [{ id: user, type: 2, permission: true }]);
}

function missing(): never {
  throw new Error('not there');
}
