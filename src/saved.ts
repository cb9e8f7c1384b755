import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { type FileHandle, open as openFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** One part of what is saved: whole numbers, shares, or text. */
export type Section = Int32Array | Float32Array | string;
/** The parts by name. */
export type Sections = Readonly<Record<string, Section>>;

/** What a saved file must be of to be of use. */
export interface SavedKey {
  /** Names the code that made it, whatever its result depends on included. */
  readonly code: string;
  /** The hash of the articles. */
  readonly corpus: string;
}

/** A file that was read whole, or in one clause why it is of no use. */
export type Saved =
  | { readonly ok: true; readonly sections: Sections }
  | { readonly ok: false; readonly reason: string };

interface Head {
  readonly format: string;
  readonly code: string;
  readonly corpus: string;
  readonly sections: readonly { readonly name: string; readonly is: Kind; readonly bytes: number }[];
  /** SHA-256 of all sections. */
  readonly sum: string;
}

type Kind = 'whole' | 'share' | 'text';

/** Numbers are written as this machine holds them. */
const FORMAT = `footnote-1-${endianness()}`;
/** The head fills so many bytes, with spaces. */
const HEAD = 8_192;
/** A whole index of two hundred million bytes of articles is smaller. */
const MOST_BYTES = 2_000_000_000;
/** Bytes that are written at once. */
const STEP = 4_000_000;
/** Milliseconds after which an unfinished file was left by a process that is gone. */
const LEFT = 3_600_000;

/**
 * Reads what was saved, or says why it is of no use: another version, other articles, cut off, changed, somebody else's.
 * Nothing in it is ever run; whoever takes it up checks the numbers.
 */
export function readSaved(file: string, key: SavedKey): Saved {
  let open: number | null = null;
  try {
    // Whatever else has that name must not be waited for.
    open = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return readOpen(open, key);
  } catch (error) {
    return useless(isMissing(error) ? 'there is none yet' : `it cannot be read (${codeOf(error)})`);
  } finally {
    if (open !== null) closeSync(open);
  }
}

function readOpen(open: number, key: SavedKey): Saved {
  const stat = fstatSync(open);
  const { uid, mode, size } = stat;
  if (!stat.isFile()) return useless('it is no file');
  const own = process.getuid?.() ?? uid;
  // Whoever can write it could make the bot miss what the articles say.
  if (uid !== own || (process.getuid !== undefined && (mode & 0o022) !== 0))
    return useless('others may write it');
  const head = readHead(readBytes(open, Math.min(HEAD, size), 0));
  if (head === null) return useless('it is no index');
  if (head.format !== FORMAT || head.code !== key.code) return useless('it is of another version');
  if (head.corpus !== key.corpus) return useless('it is of other articles');
  const bytes = head.sections.reduce((sum, section) => sum + section.bytes, 0);
  if (bytes > MOST_BYTES || HEAD + bytes !== size) return useless('it is cut off');
  const hash = createHash('sha256');
  const sections: Record<string, Section> = Object.create(null);
  let at = HEAD;
  for (const section of head.sections) {
    const content = readBytes(open, section.bytes, at);
    hash.update(content);
    sections[section.name] = unpack(content, section.is);
    at += section.bytes;
  }
  return hash.digest('hex') === head.sum ? { ok: true, sections } : useless('it was changed');
}

const useless = (reason: string): Saved => ({ ok: false, reason });

function readHead(bytes: Uint8Array): Head | null {
  try {
    const head = JSON.parse(Buffer.from(bytes).toString('utf8')) as Head;
    const sound =
      Array.isArray(head.sections) &&
      head.sections.every(
        ({ name, is, bytes: length }) =>
          typeof name === 'string' &&
          (is === 'text' || ((is === 'whole' || is === 'share') && length % 4 === 0)) &&
          Number.isSafeInteger(length) &&
          length >= 0,
      );
    return sound ? head : null;
  } catch {
    return null;
  }
}

/** So many bytes from a place on; fewer where the file ends. */
function readBytes(open: number, length: number, from: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const read = readSync(open, bytes, done, length - done, from + done);
    if (read === 0) break;
    done += read;
  }
  return bytes;
}

function unpack(bytes: Uint8Array, is: Kind): Section {
  if (is === 'text') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return is === 'whole' ? new Int32Array(bytes.buffer) : new Float32Array(bytes.buffer);
}

/**
 * Saves sections in a file beside other work; it is there whole or not at all, also when several processes save at once.
 * Tells why it could not be written, or null.
 */
export async function writeSaved(
  file: string,
  key: SavedKey,
  sections: Iterable<readonly [name: string, content: Section]>,
): Promise<string | null> {
  const unfinished = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    removeLeft(file);
    await writeWhole(unfinished, key, sections);
    renameSync(unfinished, file);
    return null;
  } catch (error) {
    removeQuietly(unfinished);
    return codeOf(error);
  }
}

async function writeWhole(
  file: string,
  key: SavedKey,
  sections: Iterable<readonly [name: string, content: Section]>,
): Promise<void> {
  const hash = createHash('sha256');
  const written = await openFile(file, 'wx', 0o600);
  try {
    const told: Head['sections'][number][] = [];
    let at = HEAD;
    for (const [name, content] of sections) {
      const bytes =
        typeof content === 'string'
          ? Buffer.from(content)
          : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      for (let from = 0; from < bytes.length; from += STEP) {
        const some = bytes.subarray(from, from + STEP);
        hash.update(some);
        await writeBytes(written, some, at + from);
      }
      at += bytes.length;
      const is = typeof content === 'string' ? 'text' : content instanceof Int32Array ? 'whole' : 'share';
      told.push({ name, is, bytes: bytes.length });
    }
    const head: Head = { format: FORMAT, ...key, sections: told, sum: hash.digest('hex') };
    await writeBytes(written, Buffer.from(JSON.stringify(head).padEnd(HEAD)), 0);
    await written.sync();
  } finally {
    await written.close();
  }
}

async function writeBytes(written: FileHandle, bytes: Uint8Array, from: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await written.write(bytes, done, bytes.length - done, from + done)).bytesWritten;
  }
}

/** What cannot be removed was not there, or stays for {@link removeLeft}. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

/** Removes what processes that ended in the middle have left. */
function removeLeft(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith('.tmp')) continue;
    const path = join(dirname(file), name);
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - written > LEFT) removeQuietly(path);
  }
}

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
