import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';

// Shaped like a token, and none: the first part is not an application's id.
const TOKEN = `${'M'.repeat(26)}.${'y'.repeat(6)}.${'z'.repeat(38)}`;
const reason = (variables: Record<string, string>): string => {
  const read = readSettings(variables);
  return read.ok ? '' : read.reason;
};

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toMatchObject({
      ok: true,
      settings: { token: null, dataFolder: 'data', port: 3210 },
    });
  });
  it('takes a token of the right shape', () => {
    expect(readSettings({ DISCORD_TOKEN: TOKEN })).toMatchObject({ ok: true, settings: { token: TOKEN } });
  });
  it('counts an empty variable as not set', () => {
    expect(readSettings({ DISCORD_TOKEN: '', PORT: ' ' })).toMatchObject({
      ok: true,
      settings: { token: null },
    });
  });

  it('reads shards as discord.js writes them', () => {
    expect(readSettings({ SHARDS: '[4, 5]', SHARD_COUNT: '16' })).toMatchObject({
      settings: { shards: [4, 5], shardCount: 16 },
    });
  });

  const flawed: readonly [reason: string, token: string, says: RegExp][] = [
    ['a placeholder', 'your-token-here', /placeholder/],
    ['the word Bot', `Bot ${TOKEN}`, /begins with "Bot "/],
    ['quotation marks', `"${TOKEN}"`, /quotation marks/],
    ['a line break', `${TOKEN.slice(0, 30)}\n${TOKEN.slice(30)}`, /white space/],
    ['something else', 'hunter2hunter2hunter2', /does not look like a bot token/],
    ['a token cut short', TOKEN.slice(1, 40), /does not look like a bot token/],
  ];
  it.each(flawed)('says what is wrong with %s and never repeats it', (_what, token, says) => {
    const sentence = reason({ DISCORD_TOKEN: token });
    expect(sentence).toMatch(says);
    expect(sentence).not.toContain(token);
    expect(sentence.split('\n')).toHaveLength(1);
  });

  it.each([
    [{ PORT: 'http' }, /PORT/],
    [{ PORT: '70000' }, /PORT must be from 0 to 65535/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be/],
    [{ LOG_FORMAT: 'xml' }, /LOG_FORMAT must be/],
    [{ SHARDS: '[0,' }, /SHARDS must be a list/],
    [{ SHARDS: '0' }, /SHARDS needs SHARD_COUNT/],
    [{ SHARDS: '[2,3,4]', SHARD_COUNT: '4' }, /names shard 4, but of 4 the last is 3/],
    [{ SHARD_COUNT: '0' }, /SHARD_COUNT must be/],
    [{ DISCORD_API: 'ftp://example.com' }, /DISCORD_API must be/],
  ])('refuses %o', (variables, says) => expect(reason(variables)).toMatch(says));
});

describe('.env.example', () => {
  const text = readFileSync('.env.example', 'utf8');
  it('lists every setting, each with a comment, and starts as it stands', () => {
    const listed = Object.keys(parse(text));
    const used = [...readFileSync('src/settings.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): z/gmu)].map(
      ([, name]) => name,
    );
    expect(listed.sort()).toEqual(used.sort());
    for (const name of listed) expect(text).toMatch(new RegExp(`^#.*\\n${name}=`, 'mu'));
    expect(readSettings(parse(text)).ok).toBe(true);
  });
});
