import { describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../src/local/discord.ts';
import { startBot } from './bot/bot.ts';
import { uncaughtIn } from './uncaught.ts';

describe.concurrent('the local Discord, when connections end', () => {
  it('ends for good with one that is still waiting for the gateway', async () => {
    const discord = await startLocalDiscord();
    const bot = await startBot(discord);
    const held = discord.faults.add({ when: { gateway: 'connect' }, do: { swallow: true } });
    for (const connection of discord.gateway.connectionsOf()) connection.cut();
    await expect.poll(() => held.fired).toBe(1);
    const begun = Date.now();
    // Without waiting for the bot, which will be connecting for half a minute.
    await discord.close();
    expect(Date.now() - begun).toBeLessThan(1_000);
    await bot.stop();
  });

  it('leaves no error uncaught when its bot is stopped while it connects', async () => {
    const discord = await startLocalDiscord();
    const bot = await startBot(discord);
    const held = discord.faults.add({ when: { gateway: 'connect' }, do: { delay: 300 } });
    const errors = await uncaughtIn(async () => {
      for (const connection of discord.gateway.connectionsOf()) connection.cut();
      await expect.poll(() => held.fired).toBe(1);
      await bot.stop();
      await discord.close();
    });
    expect(errors).toEqual([]);
  });
});
