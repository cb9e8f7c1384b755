import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';

/** Numbers of https://discord.com/developers/docs/interactions/application-commands#application-command-object. */
const CHAT_INPUT = 1;
const MESSAGE = 3;
const SUBCOMMAND = 1;
const GROUP = 2;

/** Something one can type behind `/`: a command, or one of its subcommands. */
export type Entry = {
  /** As it is typed, without the slash: `pin add`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
  /** The names below the command itself: group, subcommand. */
  readonly path: readonly string[];
  readonly command: APIApplicationCommand;
};

/** All that can be typed behind `/`, in the order of the list, a command with subcommands once for each. */
export function slashEntries(commands: readonly APIApplicationCommand[]): Entry[] {
  return commands
    .filter((command) => command.type === CHAT_INPUT)
    .flatMap((command) => leaves(command, command.options ?? [], [], command.description));
}

/** The commands of a message's *Apps* menu. */
export function messageCommands(commands: readonly APIApplicationCommand[]): APIApplicationCommand[] {
  return commands.filter((command) => command.type === MESSAGE);
}

function leaves(
  command: APIApplicationCommand,
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
  description: string,
): Entry[] {
  const below = options.flatMap((option) =>
    option.type === SUBCOMMAND || option.type === GROUP
      ? leaves(command, option.options ?? [], [...path, option.name], option.description)
      : [],
  );
  if (below.length > 0) return below;
  const basic = options.filter(isBasic);
  return [{ name: [command.name, ...path].join(' '), description, options: basic, path, command }];
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== SUBCOMMAND && option.type !== GROUP;
}

/**
 * The entries that fit what was typed behind `/`: names that begin with it first, then names and descriptions that
 * hold it.
 */
export function matchEntries(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = typed.trim().toLowerCase();
  const rank = (entry: Entry) => {
    if (entry.name.startsWith(wanted)) return 0;
    if (entry.name.includes(wanted)) return 1;
    return entry.description.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return [0, 1, 2].flatMap((wantedRank) => entries.filter((entry) => rank(entry) === wantedRank));
}

/** The entry a first-time visitor is helped with: the first that takes just one thing and suggests what to ask. */
export function askingEntry(entries: readonly Entry[]): { entry: Entry; option: string } | undefined {
  for (const entry of entries) {
    const required = entry.options.filter((option) => option.required);
    const [only] = required;
    if (required.length === 1 && only && 'autocomplete' in only && only.autocomplete) {
      return { entry, option: only.name };
    }
  }
  return undefined;
}
