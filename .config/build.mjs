import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });
const outdir = values.outdir;

/** Optional parts of discord.js and the one package with a binary of its own are not bundled. */
const external = ['@resvg/resvg-js', 'zlib-sync', 'bufferutil', 'utf-8-validate', '@discordjs/opus'];
const define = { FOOTNOTE_CODE: JSON.stringify(nameCode()) };
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node knows \p{L}. Written otherwise, every such pattern in a function would be compiled anew at every call.
  supported: { 'regexp-unicode-property-escapes': true },
  external,
  define,
  logLevel: 'warning',
};

/** Runs a source of the bot's now, for what it would otherwise work out at every start. */
async function load(source) {
  const { outputFiles } = await build({ ...common, entryPoints: [source], format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const { KNOWLEDGE } = await load('src/search/knowledge.ts');
const knowledge = {
  name: 'knowledge',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]search[/\\]knowledge\.ts$/ }, () => ({
      contents: `export const KNOWLEDGE = ${JSON.stringify(KNOWLEDGE)};`,
    })),
};
const bundled = { ...common, plugins: [knowledge] };

const { arrangeVectors } = await load('src/search/vector-file.ts');
mkdirSync(outdir, { recursive: true });
writeFileSync(join(outdir, 'vectors.bin'), arrangeVectors(readFileSync('src/search/vectors.bin')));

// V8 knows a source by its length alone, so what was compiled for the last one must not meet the next.
rmSync(join(outdir, 'bot.compiled'), { force: true });
await Promise.all([
  // Names stay: logs say where something broke, and a malformed frame is known by the function that met it.
  build({
    ...bundled,
    entryPoints: ['src/main.ts'],
    outfile: join(outdir, 'bot.cjs'),
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    // A script that was compiled ahead can import nothing on Node 20; what is left to load are packages for `require`.
    supported: { ...common.supported, 'dynamic-import': false },
    // discord.js offers the global FormData where there is none; asking for Node's loads a second undici with it.
    define: { ...define, 'import.meta.url': 'bundleUrl', 'globalThis.FormData': 'offeredFormData' },
    // A function, as Node wraps every module in one, so that the launcher need not copy megabytes to do so.
    banner: { js: '(function (exports, require, module, bundleUrl) { let offeredFormData;' },
    footer: { js: '})' },
  }),
  build({ ...common, entryPoints: ['src/launch.ts'], outfile: join(outdir, 'main.js'), format: 'esm' }),
  build({
    ...bundled,
    entryPoints: {
      chat: 'src/chat.ts',
      worker: 'src/worker.ts',
      'fonts/IBMPlexSans-Regular': 'src/picture/fonts/IBMPlexSans-Regular.ttf',
    },
    loader: { '.ttf': 'copy' },
    outdir,
    format: 'esm',
    banner: {
      js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
    },
  }),
]);
try {
  execFileSync(process.execPath, [join(outdir, 'main.js'), '--compile'], { stdio: 'inherit' });
} catch {
  // Where nothing may listen, even on this machine alone: the bot then compiles itself at every start.
  process.stderr.write('The bundle could not be compiled ahead; starts will take a little longer.\n');
}

/** A hash of everything that an index depends on: how articles are read and searched, what is read off them, and the packages for it. */
function nameCode() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of ['src/corpus', 'src/search', 'src/facts']) {
    for (const name of readdirSync(folder, { recursive: true }).sort()) {
      const file = join(folder, name);
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
