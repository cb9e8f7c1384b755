import { html, type TemplateResult } from 'lit';
import { localPicture } from './address.ts';
import { icon } from './icons.ts';

/** A picture of this server with its words for those who cannot see it; one from elsewhere is only named. */
export function pictureView(address: string, description: string, name: string): TemplateResult {
  const local = localPicture(address);
  return local
    ? html`<img class=${name} src=${local} alt=${description} loading="lazy" />`
    : html`<span class="elsewhere">${description || 'A picture from elsewhere'}</span>`;
}

/** A file to open or save. */
export function fileView(address: string, name = address.split('/').at(-1) ?? 'file'): TemplateResult {
  return html`<a class="file" href=${localPicture(address) ?? '#'} download=${name}>${icon('file')}<span>${name}</span></a>`;
}
