import type { IncomingMessage } from 'node:http';
import { type Refusal, refuse } from '../refusal.ts';
import type { UploadedFile } from '../world/file.ts';

/** A request's content. */
export interface Body {
  /** The JSON; undefined when nothing was sent. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

const EMPTY: Body = { json: undefined, files: [] };
/** 25 MiB a request, 10 MiB a file (reference, Uploading Files). */
const MAX_REQUEST = 25 * 1024 * 1024;
const MAX_FILE = 10 * 1024 * 1024;

/** Reads JSON or multipart/form-data (`payload_json` and `files[n]`); refuses what is too large or not JSON. */
export async function readBody(request: IncomingMessage): Promise<Body | Refusal> {
  if (request.method === 'GET' || request.method === 'HEAD') return EMPTY;
  const raw = await collect(request);
  if (raw === null) return refuse('tooLarge');
  if (raw.length === 0) return EMPTY;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(raw, type);
  const json = parse(raw.toString('utf8'));
  return json === BROKEN ? refuse('invalidJson') : { json, files: [] };
}

/** All bytes, or null when they are too many. */
function collect(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_REQUEST) chunks.push(chunk);
    });
    request.on('error', reject);
    request.on('end', () => {
      if (size > MAX_REQUEST) return resolve(null);
      const [first] = chunks;
      resolve(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks));
    });
  });
}

async function readForm(raw: Buffer, type: string): Promise<Body | Refusal> {
  let form: FormData;
  try {
    form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  } catch {
    return refuse('invalidForm');
  }
  const files: UploadedFile[] = [];
  let json: unknown;
  for (const [key, value] of form as unknown as Iterable<[string, string | File]>) {
    if (typeof value === 'string') {
      if (key === 'payload_json') json = parse(value);
      continue;
    }
    const index = /^files?\[?(\d+)\]?$/.exec(key)?.[1];
    files.push({
      index: index === undefined ? null : Number(index),
      name: value.name,
      type: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  if (json === BROKEN) return refuse('invalidJson');
  if (files.some((file) => file.bytes.length > MAX_FILE)) return refuse('tooLarge');
  return { json: json ?? {}, files };
}

const BROKEN = Symbol('broken');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}
