import type { Listed } from '../command/command.ts';
import type { Edition } from '../edition.ts';
import type { Log } from '../log.ts';

/** What every handler may use. */
export interface Bot {
  /** The edition in use now; ask once per answer. */
  readonly edition: () => Edition;
  readonly commands: readonly Listed[];
  /** Ids of the registered commands by name. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  readonly log: Log;
}
