import type { APIMessage, APIMessageInteractionMetadata } from 'discord-api-types/v10';
import type { InteractionEntry } from '../history.ts';
import type { Channel } from './channel.ts';
import { bound, type World } from './world.ts';

/** Something a person did that the application must answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly userId: string;
  readonly channel: Channel;
  /** The server's clock when it was made. */
  readonly createdAt: number;
  /** The nonce and gateway session of the person's client, for the events that tell it how things went. */
  readonly nonce: string | null;
  readonly session: string | null;
  /** The command's name, or the custom_id. */
  readonly name: string;
  /** 1 slash, 2 user menu, 3 message menu; 0 when no command. */
  readonly commandKind: number;
  readonly metadata: APIMessageInteractionMetadata;
  /** The message whose component was used (a modal opened from a component has it too). */
  readonly source: APIMessage | null;
  /** The callback's kind once one was accepted. */
  answeredWith: number | null;
  /** The answer: the new message, or the updated one. */
  original: string | null;
  /** Whether the answer is a "thinking…" still to be filled in. */
  thinking: boolean;
  /** Whether the person was told that nobody answered. */
  failed: boolean;
  /** Its line in the history, if there is one. */
  readonly entry: InteractionEntry | null;
  timer: NodeJS.Timeout | null;
}

/** Remembers an interaction and gives it three seconds; afterwards the person is told that it failed. */
export function openInteraction(world: World, interaction: Interaction): void {
  world.interactions.set(interaction.token, interaction);
  bound(world.interactions, world.bounds.interactions);
  interaction.timer = setTimeout(() => failInteraction(world, interaction), world.bounds.firstAnswer);
  interaction.timer.unref();
}

/** Ends an interaction nobody answered. Autocomplete fails silently, as in Discord's client. */
export function failInteraction(world: World, interaction: Interaction): void {
  if (interaction.answeredWith !== null || interaction.failed) return;
  interaction.failed = true;
  if (interaction.timer !== null) clearTimeout(interaction.timer);
  if (interaction.entry !== null) interaction.entry.ending = 'failed';
  tell(world, interaction, 'INTERACTION_FAILURE', {
    id: interaction.id,
    nonce: interaction.nonce,
    reason_code: 2,
  });
}

/** Sends an event to the client that made the interaction. */
export function tell(world: World, interaction: Interaction, event: string, data: object): void {
  world.publish({ event, data, to: { user: interaction.userId, session: interaction.session } });
}
