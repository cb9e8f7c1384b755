import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';

/** An embed as Discord gives it back: typed, pictures resolved. Adds the files it shows to `shown`. */
export function finishEmbed(
  embed: APIEmbed,
  files: ReadonlyMap<string, APIAttachment>,
  shown: Set<string>,
): APIEmbed {
  const image = picture(embed.image, files, shown);
  const thumbnail = picture(embed.thumbnail, files, shown);
  const { timestamp, author, footer, fields, title, description, url, color } = embed;
  return {
    type: 'rich',
    ...(title ? { title: title.trim() } : {}),
    ...(description ? { description: description.trim() } : {}),
    ...(url ? { url } : {}),
    ...(color === undefined || color === null ? {} : { color }),
    ...(timestamp ? { timestamp: new Date(timestamp).toISOString().replace('Z', '000+00:00') } : {}),
    ...(author ? { author: { name: author.name, ...(author.url ? { url: author.url } : {}) } } : {}),
    ...(footer ? { footer: { text: footer.text.trim() } } : {}),
    ...(fields && fields.length > 0
      ? { fields: fields.map((f) => ({ name: f.name, value: f.value, inline: f.inline ?? false })) }
      : {}),
    ...(image ? { image } : {}),
    ...(thumbnail ? { thumbnail } : {}),
  } as APIEmbed;
}

function picture(
  given: { url: string } | undefined | null,
  files: ReadonlyMap<string, APIAttachment>,
  shown: Set<string>,
) {
  if (given === undefined || given === null) return undefined;
  const file = given.url.startsWith('attachment://')
    ? files.get(given.url.slice('attachment://'.length))
    : undefined;
  if (file === undefined) return { url: given.url, proxy_url: given.url, width: 0, height: 0, flags: 0 };
  shown.add(file.id);
  return {
    url: file.url,
    proxy_url: file.proxy_url,
    width: file.width ?? 0,
    height: file.height ?? 0,
    ...(file.content_type === undefined ? {} : { content_type: file.content_type }),
    ...(file.description === undefined ? {} : { description: file.description }),
    flags: 0,
  };
}
