import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { sameCommands } from '../../src/command/compare.ts';
import { toDiscord } from '../../src/command/discord.ts';

const body = toDiscord(commands);

const typed = body.filter((command) => 'description' in command);
const inMenus = body.filter((command) => command.type === 3);
/** Pin Messages, the bit as Discord writes it. */
const PIN_MESSAGES = '2251799813685248';

describe('toDiscord', () => {
  it('keeps names and descriptions in Discord’s bounds, required options first', () => {
    expect(typed.length).toBeGreaterThan(10);
    for (const command of typed) {
      expect(command.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
      expect(command.description.length).toBeGreaterThan(10);
      expect(command.description.length).toBeLessThanOrEqual(100);
      const options = command.options ?? [];
      for (const option of options) expect(option.description.length).toBeLessThanOrEqual(100);
      const required = options.map((option) => ('required' in option ? option.required === true : false));
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });
  it('lets every answer be private, and every moderators’ command be used in servers only', () => {
    for (const command of body) {
      const moderates = command.default_member_permissions !== undefined;
      if (!moderates) {
        if (!('options' in command)) throw new Error(command.name);
        expect(command.options?.at(-1)?.name).toBe('private');
        continue;
      }
      expect(command.default_member_permissions).toBe(PIN_MESSAGES);
      expect(command.contexts).toEqual([0]);
      expect(command.integration_types).toEqual([0]);
    }
    const moderators = body.filter((command) => command.default_member_permissions !== undefined);
    expect(moderators.map(({ name }) => name)).toEqual(['pin', 'pins', 'unpin', 'Pin this answer']);
  });
  it('gives an entry of a message’s menu no description and no options: Discord refuses them', () => {
    expect(inMenus.map(({ name }) => name)).toEqual(['Pin this answer']);
    for (const command of inMenus) {
      expect(command).not.toHaveProperty('description');
      expect(command).not.toHaveProperty('options');
    }
  });
  it('has each name once', () => {
    expect(new Set(body.map(({ name }) => name)).size).toBe(body.length);
  });
});

describe('sameCommands', () => {
  /** As Discord gives them back: with fields of its own, without those that say nothing. */
  const held = (): Record<string, unknown>[] =>
    structuredClone(body).map((command, at) => ({
      ...(JSON.parse(
        JSON.stringify(command, (_key, value) => (value === false ? undefined : value)),
      ) as object),
      id: String(at),
      version: '1',
      nsfw: false,
      name_localizations: null,
      default_member_permissions: command.default_member_permissions ?? null,
    }));

  it('knows its own list as Discord gives it back', () => expect(sameCommands(body, held())).toBe(true));
  it('sees a changed description', () => {
    const changed = held();
    Object.assign(changed[0] ?? {}, { description: 'another' });
    expect(sameCommands(body, changed)).toBe(false);
  });
  it('sees a command too many, one too few and one renamed', () => {
    expect(sameCommands(body, [...held(), { name: 'old', type: 1 }])).toBe(false);
    expect(sameCommands(body, held().slice(1))).toBe(false);
    expect(sameCommands(body, [{ ...held()[0], name: 'old' }, ...held().slice(1)])).toBe(false);
  });
  it('sees an option that lost its limit or its autocomplete', () => {
    const [first, ...rest] = body;
    const bare = JSON.parse(
      JSON.stringify(first, (key, value) =>
        key === 'max_length' || key === 'autocomplete' ? undefined : value,
      ),
    ) as object;
    expect(sameCommands([bare, ...rest], held())).toBe(false);
  });
});
