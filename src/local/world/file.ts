import type { APIAttachment } from 'discord-api-types/v10';
import { bound, type World } from './world.ts';

/** A file that came with a request. */
export interface UploadedFile {
  /** The number in `files[n]`, to which `attachments[].id` refers; null when there was none. */
  readonly index: number | null;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Keeps an uploaded file and makes the attachment object that names it. */
export function storeFile(
  world: World,
  channelId: string,
  file: UploadedFile,
  description: string | undefined,
): APIAttachment {
  const id = world.makeId();
  const name = file.name.replace(/[^\p{L}\p{N}._-]/gu, '_') || 'file';
  const path = `${channelId}/${id}/${name}`;
  world.files.set(path, { bytes: file.bytes, type: file.type });
  bound(world.files, world.bounds.files);
  const url = `${world.origin}/attachments/${channelId}/${id}/${encodeURIComponent(name)}`;
  const picture = pngSize(file.bytes);
  return {
    id,
    filename: name,
    size: file.bytes.length,
    url,
    proxy_url: url,
    content_type: file.type,
    ...(description === undefined ? {} : { description }),
    ...(picture ?? {}),
  };
}

/** A PNG's width and height from its header (bytes 16 to 23), or null. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
