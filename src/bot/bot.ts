import type { Listed } from '../command/command.ts';
import type { Log } from '../log.ts';
import type { Gallery } from '../picture/gallery.ts';
import type { Reader } from '../reader/reader.ts';

/** What every handler may use. */
export interface Bot {
  /** Reads the edition in use now; what belongs together is read in one go. */
  readonly reader: Reader;
  readonly commands: readonly Listed[];
  /** Ids of the registered commands by name. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  /** Pictures to go with an answer; none where there is nothing to draw. */
  readonly gallery: Gallery;
  readonly log: Log;
}
