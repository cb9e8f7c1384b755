import type { APIAttachment, APIEmbed, APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import { finishComponents } from './component.ts';
import { finishEmbed } from './embed.ts';
import { storeFile, type UploadedFile } from './file.ts';
import type { MessageBody } from './message.ts';
import type { World } from './world.ts';

/** The parts of a message beside its text, as Discord gives them back. */
export interface Finished {
  readonly attachments: APIAttachment[];
  readonly shown: APIAttachment[];
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
}

/** The files a message's embeds or components show: no longer listed, but an edit may still name them. */
const SHOWN = new WeakMap<APIMessage, readonly APIAttachment[]>();

/** The files a message's parts show. */
export function shownIn(message: APIMessage): readonly APIAttachment[] {
  return SHOWN.get(message) ?? [];
}

/** Remembers files a message shows from now on. */
export function keepShown(message: APIMessage, shown: readonly APIAttachment[]): void {
  if (shown.length > 0) SHOWN.set(message, [...shownIn(message), ...shown]);
}

/** Keeps the files, and finishes the parts that may show them; a file that is shown is not listed. */
export function finishParts(
  world: World,
  channel: Channel,
  body: MessageBody,
  files: readonly UploadedFile[],
  kept: readonly APIAttachment[],
  before: readonly APIAttachment[] = [],
): Finished {
  const added = files.map((file) => {
    const about = body.attachments?.find((a) => a.id !== undefined && Number(a.id) === file.index);
    return storeFile(world, channel.id, file, about?.description);
  });
  const shown = new Set<string>();
  const byName = new Map([...before, ...kept, ...added].map((a) => [a.filename, a]));
  const embeds = (body.embeds ?? []).map((embed) => finishEmbed(embed, byName, shown));
  const components = finishComponents(body.components ?? [], { makeId: world.makeId, files: byName, shown });
  const all = [...before, ...kept, ...added];
  return {
    attachments: [...kept, ...added].filter((a) => !shown.has(a.id)),
    shown: all.filter((a) => shown.has(a.id)),
    embeds,
    components,
  };
}
