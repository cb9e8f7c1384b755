import { commands } from '../../commands/index.ts';
import { ask } from '../../src/answer/ask.ts';
import { type Command, isForModerators, type Listed } from '../../src/command/command.ts';
import { dispatch, suggest } from '../../src/command/dispatch.ts';
import { parseLine } from '../../src/command/line.ts';
import type { Edition } from '../../src/edition.ts';
import { readState } from '../../src/reply/button.ts';
import type { Payload } from '../../src/reply/payload.ts';
import { render } from '../../src/reply/render.ts';
import { IN_CHAT, type View } from '../../src/reply/view.ts';

/** Every place where somebody's text comes in, each as what the bot would send back. */
export interface Surface {
  readonly name: string;
  readonly send: (text: string, edition: Edition) => Payload;
}

const inPrivate = (command: string, options: ReadonlyMap<string, string>): View => ({
  private: true,
  run: { command, options },
  offset: 0,
  questionVisible: false,
  commandIds: new Map(),
});

const option = (command: string, name: string): Surface => ({
  name: `/${command} ${name}`,
  send: (text, edition) => {
    const answer = dispatch(command, new Map([[name, text]]), edition, commands);
    return render(answer, inPrivate(command, new Map([[name, text]])));
  },
});

const isPure = (command: Listed): command is Command => !isForModerators(command);

/** The text options of every command that answers, by the one list. */
const options = commands
  .filter(isPure)
  .flatMap(({ name, options: shape }) => Object.keys(shape.shape).map((key) => option(name, key)));

export const SURFACES: readonly Surface[] = [
  { name: 'a mention', send: (text, edition) => render(ask(text, edition), IN_CHAT) },
  {
    name: 'a command typed as text',
    send: (text, edition) => {
      const line = parseLine(`/${text}`, commands);
      return line.kind === 'command'
        ? render(dispatch(line.name, line.options, edition, commands), IN_CHAT)
        : render(ask(line.question === '' ? '?' : line.question, edition), IN_CHAT);
    },
  },
  {
    name: 'the name of a command',
    send: (text, edition) => render(dispatch(text, new Map(), edition, commands), IN_CHAT),
  },
  {
    name: 'the name of an option',
    send: (text, edition) => render(dispatch('about', new Map([[text, 'x']]), edition, commands), IN_CHAT),
  },
  ...options,
];

/** Every option that suggests values while somebody types, each held to Discord's bounds of such an answer. */
export const SUGGESTIONS: readonly {
  readonly name: string;
  readonly send: (text: string, edition: Edition) => undefined;
}[] = commands.flatMap((command) =>
  Object.keys(command.suggest).map((option) => ({
    name: `typing /${command.name} ${option}`,
    send: (text, edition) => {
      mustBeChoices(suggest(command.name, option, text, edition, commands));
      return undefined;
    },
  })),
);

/** Discord's bounds of an autocomplete answer. Throws when one is not kept. */
export function mustSuggestWell(text: string, edition: Edition): void {
  for (const { send } of SUGGESTIONS) send(text, edition);
}

function mustBeChoices(choices: ReturnType<typeof suggest>): void {
  if (choices.length > 25) throw new Error(`${choices.length} choices`);
  for (const choice of choices) {
    const length = [...choice.name].length;
    if (length < 1 || length > 100 || choice.name.trim() === '') throw new Error(`A choice of ${length}`);
    if (!choice.name.isWellFormed()) throw new Error('Half a character in a choice');
    if (String(choice.value).length > 100) throw new Error('A value that is too long');
  }
}

/** A custom_id is either one that this bot wrote or nothing. */
export function mustReadOrRefuse(customId: string): void {
  const state = readState(customId);
  if (state !== null && !customId.startsWith('f1:')) throw new Error(`Read from ${customId}`);
}
