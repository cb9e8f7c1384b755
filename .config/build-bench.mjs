import { build } from 'esbuild';

/** The bot that only echoes, in one file as Footnote is, and what drives both, without what tsx adds to every function. */
const common = { bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'warning' };
await Promise.all([
  build({
    ...common,
    entryPoints: ['test/bench/echo-bot.ts'],
    outfile: 'dist/bench/echo-bot.js',
    external: ['zlib-sync', 'bufferutil', 'utf-8-validate'],
    banner: {
      js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
    },
  }),
  build({
    ...common,
    entryPoints: ['test/bench/run.ts'],
    outfile: 'dist/bench/run.js',
    packages: 'external',
  }),
]);
