import { pino } from 'pino';

/** One line a fault or milestone: an event's name and facts about it, ids and never names or what people wrote. */
export interface Log {
  debug(event: string, facts?: Readonly<Record<string, unknown>>): void;
  info(event: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(event: string, facts?: Readonly<Record<string, unknown>>): void;
  error(event: string, facts?: Readonly<Record<string, unknown>>): void;
}

/** How logs are written. */
export interface LogOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly format: 'pretty' | 'json';
  /** Where lines go; standard error by default, so that standard output stays for what was asked. */
  readonly write?: (line: string) => void;
}

/** Secrets by shape, wherever they stand: bot tokens, and the tokens in interaction and webhook addresses. */
const SECRETS =
  /[\w-]{20,32}\.[\w-]{5,10}\.[\w-]{25,50}|(?<=\/(?:interactions|webhooks)\/\d{15,20}\/)[\w.%-]{8,}|(?<=authorization["':\s]{1,4}(?:bot )?)[\w.-]{16,}/giu;

/** Bytes that wait for whoever reads the log; when nobody reads, more of them would only fill the memory. */
const MOST_WAITING = 1_000_000;

/** Makes a log whose every line has passed the redaction. */
export function createLog({ level, format, write }: LogOptions): Log {
  const put = write ?? toStream(process.stderr);
  const stream = {
    write: (json: string): void => {
      const safe = json.replace(SECRETS, '[redacted]');
      put(format === 'json' ? safe : pretty(safe));
    },
  };
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  return {
    debug: (event, facts = {}) => logger.debug(facts, event),
    info: (event, facts = {}) => logger.info(facts, event),
    warn: (event, facts = {}) => logger.warn(facts, event),
    error: (event, facts = {}) => logger.error(facts, event),
  };
}

/** Writes lines to a stream without ever waiting for its reader: what it does not take is left out, and counted. */
export function toStream(
  stream: Pick<NodeJS.WriteStream, 'write' | 'writableLength'>,
): (line: string) => void {
  let left = 0;
  return (line) => {
    if (stream.writableLength > MOST_WAITING) {
      left += 1;
      return;
    }
    if (left > 0) stream.write(`{"level":"warn","event":"log.lines_left_out","count":${left}}\n`);
    left = 0;
    stream.write(line);
  };
}

function pretty(json: string): string {
  const { time, level, event, ...facts } = JSON.parse(json) as Record<string, unknown>;
  const details = Object.entries(facts).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `${[String(time).slice(11, 19), String(level).padEnd(5), String(event), ...details].join(' ')}\n`;
}
