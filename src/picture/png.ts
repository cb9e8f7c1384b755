import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { theme } from './theme.ts';

/** A picture as PNG bytes, or why there is none; the caller says it in the log once. */
export type Png =
  | { readonly ok: true; readonly png: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Loads the renderer; rejects where its binary is not installed. */
type Load = () => Promise<typeof import('@resvg/resvg-js')>;

/** Beside this file in the sources, and beside or above it in a build. */
const FONTS = [
  './fonts/IBMPlexSans-Regular.ttf',
  '../fonts/IBMPlexSans-Regular.ttf',
  '../src/picture/fonts/IBMPlexSans-Regular.ttf',
  '../../src/picture/fonts/IBMPlexSans-Regular.ttf',
] as const;
/** Letters the shipped font has: Latin, Greek, Cyrillic. For others the system's fonts are read, which is slower. */
const COVERED = /^[\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]*$/u;

/**
 * Renders SVG to PNG. A picture must never cost the answer it belongs to, so nothing is thrown: where the renderer's
 * binary or the font is not installed, the reason comes back. The renderer is loaded at the first call, not before.
 */
export async function renderPng(svg: string, load: Load = () => import('@resvg/resvg-js')): Promise<Png> {
  const font = FONTS.map((path) => fileURLToPath(new URL(path, import.meta.url))).find(existsSync);
  if (font === undefined) return { ok: false, reason: 'the font of the pictures is not installed' };
  try {
    const { renderAsync } = await load();
    // On the thread pool: a picture must not hold the event loop back.
    const image = await renderAsync(svg, {
      background: theme.background,
      font: {
        loadSystemFonts: !COVERED.test(svg),
        fontFiles: [font],
        defaultFontFamily: theme.font,
      },
    });
    return { ok: true, png: image.asPng() };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
