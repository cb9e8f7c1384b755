import type { Listed } from '../command/command.ts';
import { warm } from '../command/warm.ts';
import { folderBytes } from '../corpus/folder.ts';
import type { Problem } from '../corpus/problem.ts';
import { type Edition, openEdition } from '../edition.ts';
import { readApart, type Tell } from './apart.ts';
import type { Order } from './messages.ts';
import { type Reader, readHere } from './reader.ts';

/** Holds the edition in use, so that a new one takes its place between two questions and never during one. */
export interface Shelf {
  /** Reads whichever edition is in use when it is asked. */
  readonly reader: Reader;
  /** Whether the first edition is read in this thread. */
  readonly here: boolean;
  /**
   * Opens the folder again; with a problem in it, the edition in use stays. A second call while one is under way waits
   * for it and then looks again.
   */
  reload(): Promise<Placed | Problem>;
  /** Works out all that the first edition keeps, beside whatever else goes on. */
  prepare(): Promise<void>;
  /** Rejects when the edition in use can be read no more. */
  readonly broken: Promise<never>;
}

/** An edition stands on the shelf. */
export interface Placed {
  readonly ok: true;
  readonly edition: string;
}

/** Where and how a shelf opens its editions. */
export interface ShelfOptions extends Order {
  readonly commands: readonly Listed[];
  /** What another thread begins with. */
  readonly worker: URL;
  readonly tell: Tell;
}

/**
 * From so many bytes of articles on, about 600 paragraphs, an edition is read in a thread of its own: opening it would
 * keep Discord waiting for a tenth of a second and more. Below, that thread would only cost memory.
 */
const LARGE = 250_000;
/** Paragraphs whose facts are read in a few tenths of a second. */
const FEW = 100;

/** An edition with whoever reads it. */
interface Copy {
  readonly ok: true;
  readonly reader: Reader;
  readonly broken: Promise<never> | null;
  /** Works out what it keeps, at once where that takes longer than Discord's greeting. */
  prepareFirst(): void;
  prepare(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a folder's edition and puts it on a shelf that reloads it from there. */
export async function openShelf(
  options: ShelfOptions,
): Promise<{ readonly ok: true; readonly shelf: Shelf } | Problem> {
  let lately = Number.NEGATIVE_INFINITY;
  const asked = (): number => lately;
  const opened = await openCopy(options, asked);
  if (!opened.ok) return opened;
  // A larger edition is prepared before anybody can ask; a few paragraphs while Discord greets the bot.
  opened.prepareFirst();
  let copy = opened;
  let broke: (cause: unknown) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    broke = reject;
  });
  broken.catch(() => undefined);
  const watch = (own: Copy): void => void own.broken?.catch((cause: unknown) => own === copy && broke(cause));
  watch(copy);

  const reopen = async (): Promise<Placed | Problem> => {
    const next = await openCopy(options, asked);
    if (!next.ok) return next;
    // The edition in use answers until the other one can answer everything.
    await Promise.race([next.prepare(), ...(next.broken === null ? [] : [next.broken])]);
    const before = copy;
    copy = next;
    watch(next);
    void before.close();
    return { ok: true, edition: next.reader.edition() };
  };
  let reloading: Promise<unknown> = Promise.resolve();
  return {
    ok: true,
    shelf: {
      reader: {
        edition: () => copy.reader.edition(),
        read: (name, ...given) => {
          lately = performance.now();
          return copy.reader.read(name, ...given);
        },
      },
      here: opened.broken === null,
      reload: () => {
        const reloaded = reloading.then(reopen);
        reloading = reloaded.catch(() => undefined);
        return reloaded;
      },
      prepare: () => opened.prepare(),
      broken,
    },
  };
}

/** `asked` tells when somebody asked last. */
async function openCopy(options: ShelfOptions, asked: () => number): Promise<Copy | Problem> {
  const { folder, index, worker, tell, commands } = options;
  if (folderBytes(folder) > LARGE) {
    const apart = await readApart(worker, { folder, index }, tell);
    if (!apart.ok) return apart;
    return { ...apart, reader: apart, prepareFirst: () => undefined, prepare: () => apart.prepared };
  }
  const opened = openEdition(folder);
  if (!opened.ok) return opened;
  const { edition } = opened;
  return {
    ok: true,
    reader: readHere(() => edition, commands),
    broken: null,
    prepareFirst: () => {
      if (!isFew(edition)) prepareAtOnce(edition, commands);
    },
    prepare: () => prepareBeside(edition, commands, asked),
    close: async () => undefined,
  };
}

/** Milliseconds for which an answer has the thread to itself: what it still needs are several turns of the event loop. */
const ANSWERING = 100;
/** Milliseconds by which constant questions put a part off at most. */
const PUT_OFF = 200;

/** Works out what an edition keeps in small parts; a question asked meanwhile has its part worked out at once. */
async function prepareBeside(
  edition: Edition,
  commands: readonly Listed[],
  asked: () => number,
): Promise<void> {
  for (const _part of warm(edition, commands)) {
    await new Promise(setImmediate);
    const due = performance.now() + PUT_OFF;
    for (let now = performance.now(); now < Math.min(due, asked() + ANSWERING); now = performance.now())
      await new Promise((resolve) => setTimeout(resolve, ANSWERING / 10));
  }
}

function prepareAtOnce(edition: Edition, commands: readonly Listed[]): void {
  for (const _part of warm(edition, commands));
}

const isFew = ({ corpus }: Edition): boolean =>
  corpus.articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) <= FEW;
