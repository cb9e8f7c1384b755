import type { App } from '../app.ts';
import { entriesOf } from '../commands.ts';
import { startCommand } from '../compose.ts';

/** A command mention that was clicked fills the composer, when this person may use that command here. */
export function startMention(app: App, name: string, commandId: string): void {
  const entries = entriesOf(app.state);
  const entry =
    entries.find((one) => one.command.id === commandId && one.name === name) ??
    entries.find((one) => one.name === name);
  if (entry) startCommand(app, entry);
  else {
    app.state.notice = `You cannot use /${name} here.`;
    app.changed();
  }
}
