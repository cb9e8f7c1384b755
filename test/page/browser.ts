import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const PACKAGE = join(MODULES, '@sparticuz/chromium');

/** Where a system keeps a Chromium of its own. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What is needed to start a browser. */
export type Found = { readonly program: string; readonly environment: Readonly<Record<string, string>> };

/**
 * Finds a Chromium: the one in the development dependency, the same everywhere and needing nothing installed, or
 * where that cannot run (it is for Linux on x64) one the system has. Nothing when there is none.
 */
export async function findBrowser(): Promise<Found | undefined> {
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(join(PACKAGE, 'bin'))) {
    return unpackedBrowser();
  }
  const program = INSTALLED.find((path) => existsSync(path));
  return program === undefined ? undefined : { program, environment: {} };
}

/** Starts a browser that was found, without a window. */
export function launch({ program, environment }: Found): Promise<Browser> {
  // The sandbox needs rights that a container or a root user does not have; only our own page is opened in it.
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath: program, args, env: { ...process.env, ...environment } });
}

/**
 * Unpacks the browser, the libraries a bare Debian lacks and a font, once, into a folder of the version's own. The
 * package's own way unpacks into a fixed place in /tmp, which two test runs at once would trip over.
 */
async function unpackedBrowser(): Promise<Found> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(MODULES, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    await mkdir(fresh, { recursive: true });
    await inflate('chromium.br', join(fresh, 'chromium'));
    await chmod(join(fresh, 'chromium'), 0o755);
    for (const name of ['al2023', 'fonts', 'swiftshader']) {
      const tar = join(fresh, `${name}.tar`);
      await inflate(`${name}.tar.br`, tar);
      // The graphics libraries are looked for beside the program itself.
      const into = name === 'swiftshader' ? fresh : join(fresh, name);
      await mkdir(into, { recursive: true });
      await promisify(execFile)('tar', ['-xf', tar, '-C', into]);
      await rm(tar);
    }
    await writeFile(join(fresh, 'fonts/fonts.conf'), fontsAt(join(folder, 'fonts')));
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  }
  return {
    program: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** The font that came along first, then what the system has: signs it lacks are looked for there. */
function fontsAt(folder: string): string {
  const folders = [folder, '/usr/share/fonts', '/usr/local/share/fonts'];
  const dirs = folders.map((path) => `<dir>${path}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${folder}/cache</cachedir></fontconfig>`;
}

async function inflate(name: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(
    createReadStream(join(PACKAGE, 'bin', name)),
    createBrotliDecompress(),
    createWriteStream(path),
  );
}
