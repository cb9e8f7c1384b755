import { describe, expect, it } from 'vitest';
import { play, QUESTION, sleep, type Theatre } from '../faults/theatre.ts';
import { uncaughtIn } from '../local/uncaught.ts';

const cutBot = ({ discord }: Theatre): void => {
  for (const connection of discord.gateway.connectionsOf()) connection.cut();
};
const connects = ({ discord }: Theatre): number =>
  discord.history.of('gateway', ({ what }) => what === 'connect').length;

describe.concurrent('a bot that is stopped', () => {
  it('while Discord has not taken its new connection: that one is ended, and its failure ends nothing else', () =>
    play({}, async (theatre) => {
      const held = theatre.fault({ when: { gateway: 'connect' }, do: { delay: 700 } });
      const errors = await uncaughtIn(async () => {
        cutBot(theatre);
        await expect.poll(() => held.fired).toBe(1);
        await theatre.bot.stop();
        await sleep(1_000);
        expect(theatre.discord.gateway.connectionsOf()).toEqual([]);
      });
      expect(errors).toEqual([]);
      expect(theatre.logged('gateway.ready')).toHaveLength(1);
    }));

  it('while its new connection hangs: a reset of that one is nobody’s error', () =>
    play({}, async (theatre) => {
      const held = theatre.fault({ when: { gateway: 'connect' }, do: { swallow: true } });
      const errors = await uncaughtIn(async () => {
        cutBot(theatre);
        await expect.poll(() => held.fired).toBe(1);
        const stopped = theatre.bot.stop();
        theatre.discord.resetConnections();
        await stopped;
      });
      expect(errors).toEqual([]);
    }));

  it('in the pause before it connects again: it does not', () =>
    play({}, async (theatre) => {
      cutBot(theatre);
      await sleep(100);
      const before = connects(theatre);
      await theatre.bot.stop();
      await sleep(1_500);
      expect(connects(theatre)).toBe(before);
    }));
});

it('survives a session that is called invalid right behind its RESUMED', () =>
  play({}, async (theatre) => {
    const behind = theatre.fault({
      when: { gateway: 'resume' },
      do: {
        frames: ['{"op":0,"t":"RESUMED","s":100000,"d":{}}', '{"op":9,"s":null,"t":null,"d":false}'],
        swallow: true,
      },
    });
    const errors = await uncaughtIn(async () => {
      cutBot(theatre);
      await expect.poll(() => behind.fired).toBe(1);
      await sleep(500);
    });
    expect(errors).toEqual([]);
    await theatre.works(15_000);
  }));

describe('connections that are reset', () => {
  it(
    'again and again, under questions: nothing is left uncaught, and it answers afterwards',
    {
      timeout: 60_000,
    },
    () =>
      play({}, async (theatre) => {
        const { discord, general } = theatre;
        const errors = await uncaughtIn(async () => {
          for (let round = 0; round < 6; round += 1) {
            const asked = Array.from({ length: 5 }, () =>
              theatre.member.slash(general, 'ask', { question: QUESTION }).catch(() => null),
            );
            const said = theatre.member.say(general, `<@${discord.world.application.bot.id}> ${QUESTION}`);
            const settled = Promise.allSettled([...asked, said]);
            await sleep(round * 8);
            discord.resetConnections();
            // Half a second is what discord.js waits; every third time it is met while it connects.
            await sleep(round % 3 === 0 ? 505 : 900);
            discord.resetConnections();
            await sleep(900);
            await theatre.rejoin();
            void settled;
          }
        });
        expect(errors).toEqual([]);
        await theatre.works(15_000);
      }),
  );
});
