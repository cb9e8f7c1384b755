import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from './command.ts';

// Discord's own numbers, written out because the enums of discord-api-types would be loaded at run time.
const CHAT_INPUT = 1;
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const GUILD_INSTALL = 0;
const USER_INSTALL = 1;
const EVERYWHERE = [0, 1, 2];

/** The option every answering command has: whether only the asker sees the answer. */
export const PRIVATE = 'private';

type DiscordCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Turns the one list into the body of Discord's bulk registration. */
export function toDiscord(commands: readonly Command[]): DiscordCommand[] {
  return commands.map(({ name, description, options, suggest }) => ({
    type: CHAT_INPUT,
    name,
    description,
    options: [...toOptions(options, suggest), privateOption()],
    contexts: EVERYWHERE,
    integration_types: [GUILD_INSTALL, USER_INSTALL],
  }));
}

function toOptions(shape: z.ZodObject, suggest: Command['suggest']): APIApplicationCommandBasicOption[] {
  const schema = z.toJSONSchema(shape, { io: 'input' });
  const required = new Set(schema.required);
  const options = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    if (typeof property === 'boolean') throw new Error(`option ${name} has no type`);
    return toOption(name, property, required.has(name), Object.hasOwn(suggest, name));
  });
  // Discord refuses a required option after an optional one.
  return options.sort((a, b) => Number(b.required) - Number(a.required));
}

function toOption(
  name: string,
  property: z.core.JSONSchema.BaseSchema,
  required: boolean,
  autocomplete: boolean,
): APIApplicationCommandBasicOption {
  const description = property.description;
  if (description === undefined) throw new Error(`option ${name} has no description`);
  const base = { name, description, required };
  switch (property.type) {
    case 'string': {
      if (property.enum !== undefined) {
        const choices = property.enum.map((value) => ({ name: String(value), value: String(value) }));
        return { ...base, type: STRING, choices };
      }
      const { minLength, maxLength } = property;
      const bounds = {
        ...(minLength === undefined ? {} : { min_length: minLength }),
        ...(maxLength === undefined ? {} : { max_length: maxLength }),
      };
      return { ...base, type: STRING, ...bounds, autocomplete };
    }
    case 'integer': {
      const { minimum, maximum } = property;
      const bounds = {
        ...(minimum === undefined ? {} : { min_value: minimum }),
        ...(maximum === undefined ? {} : { max_value: maximum }),
      };
      return { ...base, type: INTEGER, ...bounds, autocomplete };
    }
    case 'boolean':
      return { ...base, type: BOOLEAN };
    default:
      throw new Error(`option ${name} has a type Discord does not know`);
  }
}

function privateOption(): APIApplicationCommandBasicOption {
  return { name: PRIVATE, description: 'Only you see the answer', type: BOOLEAN, required: false };
}
