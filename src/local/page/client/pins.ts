import type { APIMessage } from 'discord-api-types/v10';
import type { App } from './app.ts';

type Pins = { readonly items: readonly { readonly pinned_at: string; readonly message: APIMessage }[] };

/** Fetches what is pinned in the channel on screen, newest pin first. */
export async function loadPins(app: App): Promise<void> {
  const channel = app.state.current;
  if (channel === undefined) return;
  const answer = await app.rest.get<Pins>(`/channels/${channel}/messages/pins?limit=50`);
  if (app.state.current !== channel) return;
  if (answer.ok) app.state.pins = answer.value.items.map((item) => item.message);
  else app.state.notice = answer.refusal.message;
  app.changed();
}

/** Opens the panel of pins, or closes it. */
export function togglePins(app: App): void {
  const open = app.state.panel !== 'pins';
  app.state.panel = open ? 'pins' : 'none';
  app.state.pins = undefined;
  if (open) void loadPins(app);
  app.changed();
}
