import type { z } from 'zod';
import type { Answer } from '../answer/answer.ts';
import type { Edition } from '../edition.ts';

/** A line of autocomplete: what people see and what is sent, each 1 to 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** Offers values for an option from what has been typed so far, best first; any number, any length. */
export type Suggest = (typed: string, edition: Edition, commands: readonly Listed[]) => readonly Choice[];

/** What a command may look at. */
export interface Context {
  readonly edition: Edition;
  /** The one list of commands, for those that speak of the others. */
  readonly commands: readonly Listed[];
}

/** A matter the articles speak of, and its names in them. */
export interface Topic {
  readonly title: string;
  readonly phrases: readonly string[];
}

/** A slash command that answers from the edition: plain data and one pure function. */
export interface Command {
  /** 1 to 32 lower-case characters. */
  readonly name: string;
  /** 1 to 100 characters, shown in Discord's picker. */
  readonly description: string;
  /** How somebody would type it. */
  readonly example: string;
  /** An example that this edition answers well, where the command has one. */
  readonly exampleFrom: ((edition: Edition) => string | null) | null;
  /** Flat object of strings, whole numbers, booleans or string enums; `.describe()` becomes the option's description. */
  readonly options: z.ZodObject;
  readonly suggest: Readonly<Record<string, Suggest>>;
  /** What the command is about, where it is a topic command; else null. */
  readonly topic: Topic | null;
  readonly answer: (options: never, context: Context) => Answer;
}

/** Something a moderator wants done in Discord, as data; who carries it out judges the rights. */
export type Request =
  /** `channel` is an id, or null for the channel the command is used in. */
  | { readonly does: 'pin' | 'unpin'; readonly topic: string; readonly channel: string | null }
  | { readonly does: 'list-pins' }
  /** Pins the message the command was used on. */
  | { readonly does: 'pin-answer' };

/** A command that asks for something to be done: for moderators, in servers only. */
export interface ModeratorCommand {
  /** A slash command's name, or a message menu's entry (1 to 32 characters, spaces allowed). */
  readonly name: string;
  readonly description: string;
  readonly example: string;
  /** Where it is found: typed, or in the menu of a message. */
  readonly place: 'slash' | 'message';
  readonly options: z.ZodObject;
  readonly suggest: Readonly<Record<string, Suggest>>;
  readonly request: (options: never) => Request;
}

/** What the one list holds. */
export type Listed = Command | ModeratorCommand;

/** A command as its file writes it: the options' types follow from their zod shape. */
export interface CommandSpec<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly options: z.ZodObject<Shape>;
  readonly suggest?: { readonly [Option in keyof Shape]?: Suggest };
  readonly topic?: Topic;
  readonly exampleFrom?: (edition: Edition) => string | null;
  readonly answer: (options: z.infer<z.ZodObject<Shape>>, context: Context) => Answer;
}

/** Checks a command's shape at compile time and makes it an entry of the one list. */
export function defineCommand<Shape extends z.ZodRawShape>(spec: CommandSpec<Shape>): Command {
  return {
    ...spec,
    suggest: (spec.suggest ?? {}) as Record<string, Suggest>,
    topic: spec.topic ?? null,
    exampleFrom: spec.exampleFrom ?? null,
  };
}

/** A moderators' command as its file writes it. */
export interface ModeratorSpec<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly place: 'slash' | 'message';
  readonly options: z.ZodObject<Shape>;
  readonly suggest?: { readonly [Option in keyof Shape]?: Suggest };
  readonly request: (options: z.infer<z.ZodObject<Shape>>) => Request;
}

/** Checks a moderators' command's shape at compile time and makes it an entry of the one list. */
export function defineModeratorCommand<Shape extends z.ZodRawShape>(
  spec: ModeratorSpec<Shape>,
): ModeratorCommand {
  return { ...spec, suggest: (spec.suggest ?? {}) as Record<string, Suggest> };
}

/** Whether an entry of the one list is for moderators. */
export function isForModerators(command: Listed): command is ModeratorCommand {
  return 'request' in command;
}
