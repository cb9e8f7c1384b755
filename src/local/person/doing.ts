import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Person } from '../person.ts';
import { CommandKind, InteractionKind } from '../protocol.ts';
import type { PersonClient } from './client.ts';
import { type Found, filled, findComponent, firstSelect } from './components.ts';
import { interact, notOffered, PATIENCE } from './exchange.ts';
import { encodeOptions } from './options.ts';

type Doing = 'commands' | 'slash' | 'suggestions' | 'press' | 'select' | 'menu' | 'submit' | 'interact';

/** What a person does with the application: commands, components, modals. */
export function doingOf(client: PersonClient): Pick<Person, Doing> {
  const { line } = client;
  const start: Person['interact'] = (...args) => interact(client, ...args);

  async function commands(channel: string): Promise<APIApplicationCommand[]> {
    const { body } = await client.ask('GET', `/channels/${channel}/application-command-index`);
    return (body as { application_commands?: APIApplicationCommand[] }).application_commands ?? [];
  }

  async function command(
    channel: string,
    name: string,
    kind: number,
  ): Promise<APIApplicationCommand | undefined> {
    return (await commands(channel)).find((c) => c.name === name && c.type === kind);
  }

  return {
    commands,
    interact: start,
    async slash(channel, typed, options = {}) {
      const [name = '', ...path] = typed.split(' ');
      const found = await command(channel, name, CommandKind.CHAT_INPUT);
      if (found === undefined) return notOffered(name);
      const { id, version } = found;
      const sent = encodeOptions(found, path, options);
      return start(channel, InteractionKind.COMMAND, { id, version, name, type: 1, options: sent });
    },

    async suggestions(channel, typed, focused, options) {
      const [name = '', ...path] = typed.split(' ');
      const found = await command(channel, name, CommandKind.CHAT_INPUT);
      if (found === undefined) return null;
      const nonce = client.nonce();
      const since = line.last;
      await client.ask('POST', '/interactions', {
        type: InteractionKind.AUTOCOMPLETE,
        nonce,
        application_id: client.application,
        channel_id: channel,
        session_id: line.session,
        data: {
          id: found.id,
          version: found.version,
          name,
          type: 1,
          options: encodeOptions(found, path, options, focused),
        },
      });
      const told = await line.until(
        (t) =>
          (t.event === 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE' || t.event === 'INTERACTION_FAILURE') &&
          t.data.nonce === nonce,
        since,
        PATIENCE,
      );
      return told?.data.choices ?? null;
    },

    press: (message, name) =>
      start(
        message.channel_id,
        InteractionKind.COMPONENT,
        { component_type: 2, custom_id: findComponent(message, name)?.custom_id ?? name },
        { message_id: message.id, message_flags: message.flags },
      ),

    select(message, name, values) {
      const found = name === null ? firstSelect(message) : findComponent(message, name);
      return start(
        message.channel_id,
        InteractionKind.COMPONENT,
        { component_type: found?.type ?? 3, custom_id: found?.custom_id ?? name ?? '', values },
        { message_id: message.id, message_flags: message.flags },
      );
    },

    async menu(message, name) {
      const found = await command(message.channel_id, name, CommandKind.MESSAGE);
      if (found === undefined) return notOffered(name);
      const { id, version } = found;
      return start(message.channel_id, InteractionKind.COMMAND, {
        id,
        version,
        name,
        type: 3,
        target_id: message.id,
      });
    },

    submit: (modal, fields) =>
      start(modal.channel, InteractionKind.MODAL, {
        id: modal.id,
        custom_id: modal.custom_id,
        components: filled(modal.components as Found[], fields),
      }),
  };
}
