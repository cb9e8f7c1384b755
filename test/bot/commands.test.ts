import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isForModerators } from '../../src/command/command.ts';
import { parseLine } from '../../src/command/line.ts';
import { type Stage, setStage } from './stage.ts';

/** Everybody's; those of moderators have tests of their own. */
const answering = commands.filter((command) => !isForModerators(command));

let stage: Stage;
let channel: string;
beforeAll(async () => {
  stage = await setStage();
  channel = stage.discord.start.general.id;
});
afterAll(() => stage.close());

describe('every command, through discord.js', () => {
  it('is offered to a member, as it stands on the one list', async () => {
    const offered = await stage.member.commands(channel);
    expect(offered.map(({ name }) => name).sort()).toEqual(answering.map(({ name }) => name).sort());
  });

  it.each(answering.map((command) => [command.name, command] as const))(
    '/%s answers once, for all to see',
    async (name, command) => {
      const line = parseLine(command.example, commands);
      if (line.kind !== 'command') throw new Error(command.example);
      const answer = await stage.member.slash(channel, name, Object.fromEntries(line.options) as never);
      expect(answer.ending).toBe('answered');
      expect(answer.private).toBe(false);
      expect((answer.message?.content ?? '') + (answer.message?.embeds[0]?.description ?? '')).not.toBe('');
    },
  );

  it.each(answering.map((command) => [command.name, command] as const))(
    '/%s keeps a private answer private',
    async (name, command) => {
      const line = parseLine(command.example, commands);
      const options = line.kind === 'command' ? Object.fromEntries(line.options) : {};
      const answer = await stage.member.slash(channel, name, { ...(options as object), private: true });
      expect(answer.private).toBe(true);
      // Said afterwards and heard by everyone: whatever came before it has arrived.
      const marker = await stage.member.say(channel, 'marker');
      await stage.moderator.line.until(({ data }) => data.id === marker.body.id, 0, 2000);
      expect(stage.moderator.seen(channel).map(({ id }) => id)).not.toContain(answer.message?.id);
    },
  );

  it.each(['casualties', 'timeline'])('/%s carries a picture that says the same in words', async (name) => {
    const answer = await stage.member.slash(channel, name, {});
    const [picture, ...others] = answer.message?.attachments ?? [];
    expect(others).toEqual([]);
    expect(picture?.filename).toMatch(/\.png$/u);
    expect(picture?.content_type).toBe('image/png');
    expect(picture?.size).toBeGreaterThan(5_000);
    expect(picture?.description).toMatch(/^(?:Casualty figures|What happened)/u);
  });

  it('offers values for every option that has autocomplete, and each of them is accepted', async () => {
    for (const command of answering) {
      for (const option of Object.keys(command.suggest)) {
        const choices = await stage.member.suggestions(channel, command.name, option, { [option]: '' });
        if (choices === null || choices.length === 0)
          throw new Error(`nothing for /${command.name} ${option}`);
        expect(choices.length).toBeLessThanOrEqual(25);
        const first = choices[0]?.value ?? '';
        if (command.name === 'passage' && option === 'article') continue;
        const answer = await stage.member.slash(channel, command.name, { [option]: first, private: true });
        expect(answer.message?.content).not.toMatch(/^I found no (?:“|quoted words)|is not a day/u);
      }
    }
  });

  it('says what is wrong with an option, whatever a client sends', async () => {
    const number = await stage.member.slash(channel, 'passage', { number: 999 });
    expect(number.message?.content).toMatch(/There is no ¶999/);
    const day = await stage.member.slash(channel, 'timeline', { from: 'someday' });
    expect(day.message?.content).toMatch(/not a day I understand/);
    const nobody = await stage.member.slash(channel, 'quotes', { speaker: 'Zaphod Beeblebrox' });
    expect(nobody.message?.content).toMatch(/I found no quoted words of “Zaphod Beeblebrox”/);
  });

  it('answers in direct messages and in a thread', async () => {
    const dm = await stage.member.openDm();
    expect((await stage.member.slash(dm, 'sources')).ending).toBe('answered');
    expect((await stage.member.slash(stage.discord.start.thread.id, 'sources')).ending).toBe('answered');
  });
});
