import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });
const outdir = values.outdir;

/** Optional parts of discord.js and the one package with a binary of its own are not bundled. */
const external = ['@resvg/resvg-js', 'zlib-sync', 'bufferutil', 'utf-8-validate', '@discordjs/opus'];
const common = { bundle: true, platform: 'node', target: 'node20', external, logLevel: 'warning' };

// V8 knows a source by its length alone, so what was compiled for the last one must not meet the next.
rmSync(join(outdir, 'bot.compiled'), { force: true });
await Promise.all([
  // Names stay: logs say where something broke, and a malformed frame is known by the function that met it.
  build({
    ...common,
    entryPoints: ['src/main.ts'],
    outfile: join(outdir, 'bot.cjs'),
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    define: { 'import.meta.url': 'bundleUrl' },
    // A function, as Node wraps every module in one, so that the launcher need not copy megabytes to do so.
    banner: { js: '(function (exports, require, module, bundleUrl) {' },
    footer: { js: '})' },
  }),
  build({ ...common, entryPoints: ['src/launch.ts'], outfile: join(outdir, 'main.js'), format: 'esm' }),
  build({
    ...common,
    entryPoints: {
      chat: 'src/chat.ts',
      'fonts/IBMPlexSans-Regular': 'src/picture/fonts/IBMPlexSans-Regular.ttf',
      vectors: 'src/search/vectors.bin',
    },
    loader: { '.ttf': 'copy', '.bin': 'copy' },
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
