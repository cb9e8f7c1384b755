import { readdirSync, readFileSync } from 'node:fs';
import type { LocalDiscord } from '../../src/local/discord.ts';
import { interact } from '../../src/local/rest/routes/interact.ts';
import { addMember, addPerson } from '../../src/local/world/change-server.ts';

/** What is done again and again. */
export interface Job {
  readonly name: string;
  /** 2 command, 4 autocomplete. */
  readonly type: 2 | 4;
  readonly command: string;
  /** What is typed the n-th time. */
  readonly options: (n: number) => Readonly<Record<string, string>>;
  /** Each time by somebody new. */
  readonly strangers?: boolean;
}

/** What came of a run of traffic. */
export interface Outcome {
  readonly perSecond: number;
  /** Milliseconds of the bot's CPU for one interaction. */
  readonly cpu: number;
  /** Milliseconds to the first acknowledgement. */
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  /** Interactions nobody answered within Discord's three seconds. */
  readonly expired: number;
  readonly busy: number;
}

/** Makes people's traffic in the local Discord's own process, so that a client's work is not measured. */
export interface Traffic {
  /** Keeps so many in flight until `count` are done. */
  saturate(job: Job, inFlight: number, count: number, pid: number): Promise<Outcome>;
  /** So many a second of each job, evenly, for so long, whether they are answered or not. */
  steady(
    jobs: readonly { readonly job: Job; readonly perSecond: number }[],
    seconds: number,
    pid: number,
  ): Promise<Outcome>;
}

const PEOPLE = 64;
/** Discord's three seconds and a little. */
const GIVE_UP = 3_300;

/** Brings people into the starting server and listens for the end of what they do. */
export function createTraffic(discord: LocalDiscord): Traffic {
  const { world, start } = discord;
  let known = 0;
  const newPerson = (): string => {
    known += 1;
    const person = addPerson(world, `Person ${known}`, `person.${known}.local`);
    addMember(world, start.guild, person);
    return person.id;
  };
  const people = Array.from({ length: PEOPLE }, newPerson);
  const waiting = new Map<string, (busy: boolean) => void>();
  const publish = world.publish;
  // The client of a person would be told; here the books are kept instead.
  world.publish = (dispatch) => {
    const { event, to } = dispatch;
    const data = (): Record<string, unknown> =>
      (typeof dispatch.data === 'function' ? dispatch.data('') : dispatch.data) as Record<string, unknown>;
    if (event === 'INTERACTION_SUCCESS' || event === 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE')
      waiting.get(String(data()['nonce']))?.(false);
    // Only who is turned away alone is told so.
    else if (event === 'MESSAGE_CREATE' && 'user' in to && String(data()['content']).startsWith('I am busy'))
      busy += 1;
    if ((event === 'INTERACTION_CREATE' && 'application' in to) || event.startsWith('GUILD'))
      publish(dispatch);
  };
  let busy = 0;
  let made = 0;

  /** One interaction; resolves with the milliseconds to its acknowledgement, or null when it expired. */
  const make = ({ type, command, options, strangers = false }: Job): Promise<number | null> =>
    new Promise((resolve) => {
      made += 1;
      const nonce = `bench.${made}`;
      const begun = performance.now();
      const timer = setTimeout(() => end(null), GIVE_UP);
      const end = (took: number | null): void => {
        clearTimeout(timer);
        waiting.delete(nonce);
        resolve(took);
      };
      waiting.set(nonce, () => end(performance.now() - begun));
      const entry = [...world.application.commands.values()].find(({ name }) => name === command);
      const focused = type === 4 ? { focused: true } : {};
      interact(world, strangers ? newPerson() : (people[made % PEOPLE] ?? ''), {
        type,
        nonce,
        application_id: world.application.id,
        guild_id: start.guild.id,
        channel_id: start.general.id,
        session_id: 'bench',
        data: {
          id: entry?.id,
          version: entry?.version,
          name: command,
          type: 1,
          options: Object.entries(options(made)).map(([name, value]) => ({
            type: 3,
            name,
            value,
            ...focused,
          })),
        },
      });
    });

  const judge = (took: readonly (number | null)[], seconds: number, cpu: number): Outcome => {
    const times = took.filter((time) => time !== null).sort((a, b) => a - b);
    const at = (share: number): number =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    return {
      perSecond: times.length / seconds,
      cpu: (cpu * 1_000) / Math.max(1, took.length),
      p50: at(0.5),
      p99: at(0.99),
      worst: at(1),
      expired: took.length - times.length,
      busy,
    };
  };

  return {
    async saturate(job, inFlight, count, pid) {
      busy = 0;
      const took: (number | null)[] = [];
      const before = cpuSeconds(pid);
      const begun = performance.now();
      let left = count;
      await Promise.all(
        Array.from({ length: inFlight }, async () => {
          while (left > 0) {
            left -= 1;
            took.push(await make(job));
          }
        }),
      );
      return judge(took, (performance.now() - begun) / 1_000, cpuSeconds(pid) - before);
    },
    async steady(jobs, seconds, pid) {
      busy = 0;
      const took: Promise<number | null>[] = [];
      const before = cpuSeconds(pid);
      const begun = performance.now();
      const due = jobs.map(() => 0);
      while (performance.now() - begun < seconds * 1_000) {
        const elapsed = (performance.now() - begun) / 1_000;
        jobs.forEach(({ job, perSecond }, i) => {
          for (let made = due[i] ?? 0; made < elapsed * perSecond; made += 1) {
            took.push(make(job));
            due[i] = made + 1;
          }
        });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return judge(await Promise.all(took), seconds, cpuSeconds(pid) - before);
    },
  };
}

/** Seconds of CPU a process has used, all threads together, to the microsecond; 0 where Linux's books are missing. */
export function cpuSeconds(pid: number): number {
  try {
    const folder = `/proc/${pid}/task`;
    const spent = readdirSync(folder).map((thread) =>
      Number(readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e9;
  } catch {
    return 0;
  }
}

/** Megabytes of memory a process holds; 0 where nobody says. */
export function memory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
  } catch {
    return 0;
  }
}
