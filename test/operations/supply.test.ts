import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true,
);

describe('what is shipped', () => {
  it('is at most 45 packages: of a binary’s twelve systems one is installed', () => {
    const always = shipped.filter(([, { optional }]) => optional !== true);
    const binaries = shipped.filter(([path]) => path.includes('@resvg/resvg-js-'));
    expect(always.length + 1).toBeLessThanOrEqual(45);
    expect(shipped.length - always.length).toBe(binaries.length);
  });
  it('runs nothing while it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });
  it('is what was looked at: every package is locked with its integrity', () => {
    expect(shipped.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });
  it('has exact versions only', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    }
  });
});

describe('the container', () => {
  const file = readFileSync('Dockerfile', 'utf8');
  const last = file.slice(file.lastIndexOf('\nFROM '));
  it('runs as somebody who is not root', () => expect(last).toMatch(/^USER node$/mu));
  it('is stopped by the signal that drains', () => expect(last).toMatch(/^STOPSIGNAL SIGTERM$/mu));
  it('is checked by the file of acknowledged heartbeats', () => {
    expect(last).toMatch(/^HEALTHCHECK /mu);
    expect(last).toContain('HEALTH_FILE=/run/footnote/health');
  });
  it('installs from the lockfile and runs no package’s scripts', () => {
    expect(file).toContain('npm ci --ignore-scripts');
  });
  it('is built from files that it is given: all that the build reads is let in and copied', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const build = Object.entries(scripts)
      .filter(([name]) => name.startsWith('build'))
      .map(([, script]) => script)
      .join(' ');
    const read = readdirSync('.').filter(
      (name) =>
        !['dist', 'node_modules', '.git'].includes(name) &&
        new RegExp(`(?:^|[\\s=/])${name.replaceAll('.', '\\.')}/`, 'u').test(build),
    );
    expect(read).toContain('src');
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    const copied = (file.slice(0, file.lastIndexOf('\nFROM ')).match(/^COPY .*$/gmu) ?? [])
      .join(' ')
      .split(/\s+/u);
    // The bundle takes the commands in through src/.
    for (const name of [...read, 'commands', 'tsconfig.json', 'package-lock.json']) {
      expect(ignored, name).toContain(`!${name}`);
      expect(copied, name).toContain(name);
    }
  });
  it('never takes the secrets in', () => {
    expect(readFileSync('.dockerignore', 'utf8').split('\n')[0]).toBe('*');
    expect(file).not.toMatch(/COPY .*\.env/u);
  });
});
