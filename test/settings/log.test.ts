import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';

function lines(format: 'json' | 'pretty'): { written: string[]; log: ReturnType<typeof createLog> } {
  const written: string[] = [];
  return { written, log: createLog({ level: 'debug', format, write: (line) => written.push(line) }) };
}

const TOKEN = `${'x'.repeat(26)}.${'y'.repeat(6)}.${'z'.repeat(38)}`;

describe('createLog', () => {
  it('writes one JSON object a line', () => {
    const { written, log } = lines('json');
    log.warn('gateway.closed', { shard: 0, reason: 'a\nb' });
    expect(written).toHaveLength(1);
    expect(written[0]?.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      level: 'warn',
      event: 'gateway.closed',
      shard: 0,
      reason: 'a\nb',
    });
  });
  it('writes a readable line for a terminal', () => {
    const { written, log } = lines('pretty');
    log.info('bot.ready', { guilds: 2 });
    expect(written[0]).toMatch(/^\d\d:\d\d:\d\d info {2}bot\.ready guilds=2\n$/);
  });
  it.each([
    ['a token', TOKEN],
    ['a token inside a sentence', `rejected ${TOKEN}, try again`],
    [
      'an interaction’s address',
      `https://discord.com/api/v10/interactions/1234567890123456789/${'aW50'.repeat(20)}/callback`,
    ],
    ['a webhook’s address', `/webhooks/1234567890123456789/${'aW50'.repeat(20)}/messages/@original`],
    ['an authorisation', `Authorization: Bot ${TOKEN}`],
  ])('never lets %s through', (_what, secret) => {
    for (const format of ['json', 'pretty'] as const) {
      const { written, log } = lines(format);
      log.error('x', { detail: secret, nested: { deep: [secret] } });
      expect(written.join('')).not.toContain(TOKEN);
      expect(written.join('')).not.toContain('aW50aW50');
      expect(written.join('')).toContain('[redacted]');
    }
  });
});
