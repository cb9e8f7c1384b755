import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDockerfile, readIgnored } from './container/dockerfile.ts';

describe('what `npm run container` plays', () => {
  it('is the Dockerfile as it stands: every line of it is known', () => {
    const [build, final, ...more] = readDockerfile(readFileSync('Dockerfile', 'utf8'));
    expect(more).toEqual([]);
    expect(build?.name).toBe('build');
    const last = (what: string) => final?.steps.filter(({ does }) => does === what).at(-1)?.what;
    expect([last('USER'), last('STOPSIGNAL'), last('CMD')]).toEqual([
      'node',
      'SIGTERM',
      '["node", "dist/main.js"]',
    ]);
    expect(last('HEALTHCHECK')).toMatch(/ CMD \["node", "-e", .*\]$/u);
  });
  it('joins lines, passes over comments, and throws at what it does not know', () => {
    const text = 'FROM a AS one\n# RUN no\nRUN b && \\\n    c\n\nFROM d\nCMD ["e"]\n';
    expect(readDockerfile(text)).toEqual([
      { name: 'one', steps: [{ does: 'RUN', what: 'b && c' }] },
      { name: '1', steps: [{ does: 'CMD', what: '["e"]' }] },
    ]);
    expect(() => readDockerfile('FROM a\nADD b c\n')).toThrow('ADD b c');
  });
  it('begins from what the .dockerignore lets in, which is no secret, no test and nothing built', () => {
    const names = readIgnored(readFileSync('.dockerignore', 'utf8'));
    expect(names).toContain('src');
    for (const name of ['.env', '.git', 'test', 'dist', 'node_modules']) expect(names).not.toContain(name);
    expect(() => readIgnored('node_modules\n')).toThrow();
    expect(() => readIgnored('*\n!src/**\n')).toThrow();
  });
});
