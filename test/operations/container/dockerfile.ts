/** One line of a Dockerfile, its continuations joined. */
export interface Step {
  readonly does: string;
  readonly what: string;
}

/** One stage: its name, or its number, and the steps after `FROM`. */
export interface Stage {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Reads a Dockerfile's stages. Knows what ours is written with and throws at everything else. */
export function readDockerfile(text: string): Stage[] {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*#/u.test(line))
    .join('\n')
    .replace(/\s*\\\n\s*/gu, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: { name: string; steps: Step[] }[] = [];
  for (const line of lines) {
    const [, does = '', what = ''] = /^([A-Z]+)\s+(.*)$/u.exec(line) ?? [];
    if (does === 'FROM') {
      stages.push({ name: /\sAS\s+(\S+)$/u.exec(what)?.[1] ?? String(stages.length), steps: [] });
    } else if (/^(?:WORKDIR|COPY|RUN|ENV|USER|STOPSIGNAL|HEALTHCHECK|CMD)$/u.test(does)) {
      stages.at(-1)?.steps.push({ does, what });
    } else throw new Error(`not known in a Dockerfile here: ${line}`);
  }
  return stages;
}

/** The names that a `.dockerignore` lets in. Knows one that shuts everything out first. */
export function readIgnored(text: string): string[] {
  const [first, ...rest] = text.split('\n').filter((line) => line !== '');
  if (first !== '*' || rest.some((line) => !/^![\w.-]+$/u.test(line)))
    throw new Error('not a list of what is let in');
  return rest.map((line) => line.slice(1));
}
