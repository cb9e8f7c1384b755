import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { isForModerators, type Listed, type ModeratorCommand } from './command.ts';

// Discord's own numbers, written out because the enums of discord-api-types would be loaded at run time.
const CHAT_INPUT = 1;
const MESSAGE = 3;
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const CHANNEL = 7;
const GUILD_INSTALL = 0;
const USER_INSTALL = 1;
const EVERYWHERE = [0, 1, 2];
const SERVERS_ONLY = [0];
/** Pin Messages: a permission of its own since February 2026. Only the default; servers can change who sees a command. */
const PIN_MESSAGES = String(1n << 51n);
/** Channels with messages: text, voice, announcements, the three kinds of thread, stages. */
const WITH_MESSAGES = [0, 2, 5, 10, 11, 12, 13];

/** The option every answering command has: whether only the asker sees the answer. */
export const PRIVATE = 'private';

type DiscordCommand =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Turns the one list into the body of Discord's bulk registration. */
export function toDiscord(commands: readonly Listed[]): DiscordCommand[] {
  return commands.map((command) => {
    if (isForModerators(command)) return forModerators(command);
    const { name, description, options, suggest } = command;
    return {
      type: CHAT_INPUT,
      name,
      description,
      options: [...toOptions(options, suggest), privateOption()],
      contexts: EVERYWHERE,
      integration_types: [GUILD_INSTALL, USER_INSTALL],
    };
  });
}

/** An entry of a message's menu has a name and nothing else: Discord refuses a description or options. */
function forModerators({ name, description, options, suggest, place }: ModeratorCommand): DiscordCommand {
  const only = {
    name,
    contexts: SERVERS_ONLY,
    integration_types: [GUILD_INSTALL],
    default_member_permissions: PIN_MESSAGES,
  };
  return place === 'message'
    ? { type: MESSAGE, ...only }
    : { type: CHAT_INPUT, description, options: toOptions(options, suggest), ...only };
}

function toOptions(shape: z.ZodObject, suggest: Listed['suggest']): APIApplicationCommandBasicOption[] {
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
      const { channel } = property;
      if (channel === true) return { ...base, type: CHANNEL, channel_types: WITH_MESSAGES };
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
