import { execFile } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../../src/bot/patience.ts';
import { scratch } from '../faults/spawned.ts';
import { play, sleep, type Theatre, until } from '../faults/theatre.ts';

const [, flags = '', command = '[]'] =
  /^HEALTHCHECK (.*)\\\n\s*CMD (\[.*\])$/mu.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
const flag = (name: string): number => Number(new RegExp(`--${name}=(\\d+)`, 'u').exec(flags)?.[1]);

/** The code that a probe of the README's manifest runs. */
const probe = (name: string): string[] => {
  const [, code = ''] =
    new RegExp(`${name}:\\s+exec: \\{ command: \\[node, -e, "(.*)"\\] \\}`, 'u').exec(
      readFileSync('README.md', 'utf8'),
    ) ?? [];
  return ['node', '-e', code];
};

/** Runs the container's own check, or another one, on a file. */
async function isHealthy(file: string, check = JSON.parse(command) as string[]): Promise<boolean> {
  const [program = '', ...args] = check;
  return promisify(execFile)(program, args, { env: { PATH: process.env['PATH'], HEALTH_FILE: file } }).then(
    () => true,
    () => false,
  );
}

describe('the container’s health', () => {
  it('is good while the file is fresh, and bad when it is old or gone', async () => {
    const file = join(scratch(), 'health');
    expect(await isHealthy(file)).toBe(false);
    writeFileSync(file, '{}');
    expect(await isHealthy(file)).toBe(true);
    const old = Date.now() / 1_000 - 31;
    utimesSync(file, old, old);
    expect(await isHealthy(file)).toBe(false);
  });

  it('is asked in the same way by an orchestrator, which kills only what hangs', async () => {
    const file = join(scratch(), 'health');
    const aged = (seconds: number): void => {
      writeFileSync(file, '{}');
      utimesSync(file, Date.now() / 1_000 - seconds, Date.now() / 1_000 - seconds);
    };
    const judged = async () => [
      await isHealthy(file, probe('readinessProbe')),
      await isHealthy(file, probe('livenessProbe')),
    ];
    expect(await judged()).toEqual([false, true]);
    aged(0);
    expect(await judged()).toEqual([true, true]);
    aged(31);
    expect(await judged()).toEqual([false, true]);
    aged(61);
    expect(await judged()).toEqual([false, false]);
  });

  // The file goes within two thirds of the silence that ends the process, as the scenes below show at a quicker pace.
  it('turns bad within 100 seconds after the last sign that it is served', () => {
    const fileGone = (PATIENCE.silence * 2) / 3 + PATIENCE.check;
    const noticed = flag('interval') * flag('retries') + flag('timeout');
    expect(noticed).toBeGreaterThan(0);
    expect(fileGone / 1_000 + noticed).toBeLessThanOrEqual(100);
  });
});

describe.concurrent('the health file, thirty times quicker', () => {
  const QUICK = { check: 30, anew: 60_000, silence: 3_000, repeat: 20_000 };
  const scenes: readonly [what: string, act: (theatre: Theatre) => void, within: number][] = [
    [
      'a cable is pulled',
      ({ discord }) => {
        for (const connection of discord.gateway.connectionsOf()) connection.deafen();
      },
      QUICK.silence,
    ],
    [
      'a resume that nobody answers, with acknowledged heartbeats',
      ({ discord, fault }) => {
        fault({ when: { gateway: 'resume' }, do: { swallow: true } });
        for (const connection of discord.gateway.connectionsOf()) connection.cut();
      },
      QUICK.silence,
    ],
    [
      'a close code for good',
      ({ discord }) => {
        for (const connection of discord.gateway.connectionsOf()) connection.close(4_004);
      },
      2_000,
    ],
  ];
  it.each(scenes)(
    '%s: it is gone in time, though isReady() stays true',
    { timeout: 30_000 },
    (_what, act, within) => {
      const healthFile = join(scratch(), 'health');
      return play({ heartbeatInterval: 800, patience: QUICK, healthFile }, async (theatre) => {
        await until(
          () => existsSync(healthFile),
          5_000,
          () => 'never there',
        );
        act(theatre);
        await until(
          () => !existsSync(healthFile),
          // A busy machine may be late; the sum above leaves four seconds of a hundred for that.
          within + 600,
          () => `still there after ${within} ms`,
        );
        expect(theatre.bot.client.isReady()).toBe(true);
        await sleep(100);
        expect(existsSync(healthFile)).toBe(false);
      });
    },
  );

  it('left by a process that was killed, it is gone before the next one is served', () => {
    const healthFile = join(scratch(), 'health');
    const before = ({ faults }: Theatre['discord']): void => {
      writeFileSync(healthFile, '{}');
      faults.add({ when: { gateway: 'ready' }, do: { swallow: true } });
    };
    return play({ healthFile, before }, async ({ started }) => {
      expect(started.ok).toBe(false);
      expect(existsSync(healthFile)).toBe(false);
    });
  });

  it('comes back when the bot is served again', { timeout: 90_000 }, () => {
    const healthFile = join(scratch(), 'health');
    return play(
      { heartbeatInterval: 800, patience: { ...QUICK, silence: 20_000 }, healthFile },
      async (theatre) => {
        // A resume at once may be over between two looks at the file.
        theatre.fault({ when: { gateway: 'resume', times: 1 }, do: { delay: 500 } });
        for (const connection of theatre.discord.gateway.connectionsOf()) connection.close(4_000);
        await until(
          () => !existsSync(healthFile),
          5_000,
          () => 'never gone',
        );
        await until(
          () => existsSync(healthFile),
          9_000,
          () => 'never back',
        );
        await theatre.works();
      },
    );
  });
});
