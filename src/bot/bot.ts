import type { Listed } from '../command/command.ts';
import type { Edition } from '../edition.ts';
import type { Log } from '../log.ts';
import type { Gallery } from '../picture/gallery.ts';

/** What every handler may use. */
export interface Bot {
  /** The edition in use now; ask once per answer. */
  readonly edition: () => Edition;
  readonly commands: readonly Listed[];
  /** Ids of the registered commands by name. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  /** Pictures to go with an answer; none where there is nothing to draw. */
  readonly gallery: Gallery;
  readonly log: Log;
}
