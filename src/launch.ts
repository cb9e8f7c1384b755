import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** What the bundle beside this file gives. */
interface Bundle {
  main(): Promise<void>;
  rehearse(): Promise<void>;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const BUNDLE = path('./bot.cjs');
/** What V8 made of the bundle when it was built. V8 itself refuses one of another version, and then compiles anew. */
const COMPILED = path('./bot.compiled');

/**
 * Runs the bundle without compiling it again: half of a short start is spent on reading JavaScript, most of it
 * discord.js's. `--compile` rehearses a start and keeps what was compiled for it.
 */
async function launch(): Promise<void> {
  // The bundle is ASCII, and text read as such takes half the memory.
  const compile = process.argv.includes('--compile');
  const script = new Script(readFileSync(BUNDLE, 'latin1'), {
    filename: BUNDLE,
    ...(existsSync(COMPILED) && !compile ? { cachedData: readFileSync(COMPILED) } : {}),
  });
  const bundle = { exports: {} as Bundle };
  script.runInThisContext()(bundle.exports, createRequire(BUNDLE), bundle, pathToFileURL(BUNDLE).href);
  if (compile) {
    await bundle.exports.rehearse();
    writeFileSync(COMPILED, script.createCachedData());
  } else await bundle.exports.main();
}

await launch();
