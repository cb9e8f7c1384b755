import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Stage } from './dockerfile.ts';

/** A folder that is made into an image by a stage's steps, and what they have set. */
export interface Box {
  readonly root: string;
  readonly environment: Record<string, string>;
  /** Of `USER`, `STOPSIGNAL`, `HEALTHCHECK` and `CMD`, what was said last. */
  readonly said: Record<string, string>;
  folder: string;
}

/** The id of the user `node` in Docker's Node images. */
export const NODE = 1000;
/** What is taken from this machine in place of the image that a stage is made from: it stays as it is. */
const BASE = ['usr', 'etc', 'dev', 'proc'];

/** Whether this machine lets us play a container: Linux, root, and namespaces for mounts. */
export function canPlay(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Mounts this machine's programs beside a box's own files, with the Node that runs this, and goes in there. `$1` is the
 * box, `$2` more to be mounted.
 */
const ENTER = `set -e
box=$1; more=$2; shift 2
mount --bind "$box" "$box"
for part in ${BASE.join(' ')}; do
  mount --rbind "/$part" "$box/$part"
done
mount --bind '${process.execPath}' "$box$(readlink -f "$(command -v node)")"
for part in usr etc; do
  mount -o remount,bind,ro "$box/$part"
done
for file in passwd group; do
  mount --bind "$box.$file" "$box/etc/$file"
done
eval "$more"
exec chroot "$box" "$@"`;

/** The command line that runs a program in a box. */
function commandIn(box: Box, program: readonly string[], mounts: string): string[] {
  const environment = Object.entries(box.environment).map(([name, value]) => `${name}=${value}`);
  const inside = ['/usr/bin/env', '-i', '-C', box.folder, ...environment, ...program];
  return ['--mount', '--', 'sh', '-c', ENTER, 'enter', box.root, mounts, ...inside];
}

function emptyBox(): Box {
  const root = join(mkdtempSync(join(tmpdir(), 'footnote-box-')), 'root');
  for (const name of [...BASE, 'root', 'run', 'tmp', 'var/lib', 'home/node'])
    mkdirSync(join(root, name), { recursive: true });
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) symlinkSync(`usr/${name}`, join(root, name));
  // The user and the group that Docker's Node images have.
  writeFileSync(`${root}.passwd`, `root:x:0:0::/root:/bin/sh\nnode:x:${NODE}:${NODE}::/home/node:/bin/sh\n`);
  writeFileSync(`${root}.group`, `root:x:0:\nnode:x:${NODE}:\n`);
  return {
    root,
    environment: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
    said: {},
    folder: '/',
  };
}

/** What this machine needs to reach the registry; images have none of it. */
const reaching = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      /proxy|ca_certs|^npm_config_(?:registry|cafile)/iu.test(name) && value !== undefined
        ? [[name, value]]
        : [],
    ),
  );

/** Does a stage's steps one by one; `context` is what `COPY` copies from, `others` the stages before it. */
export function build(stage: Stage, context: string, others: ReadonlyMap<string, Box>): Box {
  const box = emptyBox();
  for (const { does, what } of stage.steps) {
    if (does === 'WORKDIR') {
      box.folder = what;
      mkdirSync(join(box.root, what), { recursive: true });
    } else if (does === 'ENV') {
      for (const [, name = '', value = ''] of what.matchAll(/(\w+)=(\S+)/gu)) box.environment[name] = value;
    } else if (does === 'COPY') copy(what, box, context, others);
    else if (does === 'RUN') {
      const equipped = { ...box, environment: { ...reaching(), HOME: '/root', ...box.environment } };
      execFileSync('unshare', commandIn(equipped, ['/bin/sh', '-c', what], ''), {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
    } else box.said[does] = what;
  }
  return box;
}

function copy(what: string, box: Box, context: string, others: ReadonlyMap<string, Box>): void {
  const [, from, paths = ''] = /^(?:--from=(\S+)\s+)?(.*)$/u.exec(what) ?? [];
  const source = from === undefined ? context : others.get(from)?.root;
  if (source === undefined) throw new Error(`no stage ${from}`);
  const names = paths.split(/\s+/u);
  const into = names.pop() ?? '';
  const target = join(box.root, resolve(box.folder, into));
  for (const name of names) {
    const path = join(source, name);
    const isFolder = statSync(path).isDirectory();
    cpSync(path, !isFolder && into.endsWith('/') ? join(target, basename(path)) : target, {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}

/** What compose.yaml says of the service, as far as it can be played. */
interface Composed {
  readonly read_only: boolean;
  readonly tmpfs: readonly string[];
  readonly volumes: readonly string[];
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
}

/** The mounts that compose.yaml asks for, with other articles in the place of its own. */
function mountsOf({ read_only, tmpfs, volumes }: Composed, data: string): string {
  const small = tmpfs.map((line) => /^([^:]+):(.*)$/u.exec(line) ?? []);
  const bound = volumes.map((line) => line.split(':'));
  return [
    ...bound.flatMap(([from = '', to = '', how = 'rw']) => [
      `mount --bind "${from === './data' ? data : resolve(from)}" "$box${to}"`,
      `mount -o remount,bind,${how} "$box${to}"`,
    ]),
    ...small.map(([, at, options]) => `mount -t tmpfs -o ${options} tmpfs "$box${at}"`),
    ...(read_only ? ['mount -o remount,bind,ro "$box"'] : []),
  ].join('\n');
}

/** How a program is run as `USER` and compose.yaml have it. */
function becoming(box: Box): string[] {
  const { cap_drop, security_opt } = readComposed();
  return [
    '/usr/bin/setpriv',
    ...(box.said['USER'] === 'node' ? [`--reuid=${NODE}`, `--regid=${NODE}`, '--clear-groups'] : []),
    ...(cap_drop.includes('ALL') ? ['--inh-caps=-all', '--bounding-set=-all'] : []),
    ...(security_opt.includes('no-new-privileges:true') ? ['--no-new-privs'] : []),
  ];
}

const readComposed = (): Composed =>
  (parse(readFileSync('compose.yaml', 'utf8')) as { services: { footnote: Composed } }).services.footnote;

/** Starts what `CMD` says in a box, with its user and compose's mounts; the child is the program itself. */
export function start(box: Box, data: string, environment: Readonly<Record<string, string>>): ChildProcess {
  const equipped = { ...box, environment: { ...box.environment, ...environment } };
  const program = JSON.parse(box.said['CMD'] ?? '') as string[];
  return spawn(
    'unshare',
    commandIn(equipped, [...becoming(box), ...program], mountsOf(readComposed(), resolve(data))),
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

/** Runs what `HEALTHCHECK` says inside a running box; whether it is content. */
export function isHealthy(box: Box, pid: number): boolean {
  const [, list = '[]'] = /CMD (\[.*\])$/u.exec(box.said['HEALTHCHECK'] ?? '') ?? [];
  const environment = Object.entries(box.environment).map(([name, value]) => `${name}=${value}`);
  const inside = ['env', '-i', '-C', box.folder, ...environment, ...(JSON.parse(list) as string[])];
  try {
    execFileSync('nsenter', [`--target=${pid}`, '--mount', '--root', '--', ...becoming(box), ...inside], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
