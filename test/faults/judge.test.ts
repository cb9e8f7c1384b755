import { describe, expect, it } from 'vitest';
import { createHistory, type Happening, type History } from '../../src/local/history.ts';
import { judge } from './judge.ts';

const BOT = '100';
const TOKEN = 'canary.of.the-bots-own-token';
const SECRET = 'canary-of-an-interactions-token';

/** A history in which everything went well, and then this. */
function historyOf(...happenings: readonly Happening[]): History {
  const history = createHistory(() => 1_000, Number.POSITIVE_INFINITY);
  identify(history, 2);
  history.record(gateway('ready', BOT));
  ask(history, '1');
  for (const happening of happenings) history.record(happening);
  return history;
}

const gateway = (what: 'identify' | 'ready', user: string): Happening => ({
  kind: 'gateway',
  what,
  user,
  session: 'only',
  code: null,
});
const identify = (history: History, times: number): void => {
  for (let i = 0; i < times; i += 1) history.record(gateway('identify', BOT));
};

interface Life {
  readonly callbacks: number[];
  readonly followUps: number;
  readonly ending: 'waiting' | 'thinking' | 'answered' | 'failed';
  readonly type: number;
}

/** A question that the bot was told of, and what became of it. */
function ask(history: History, id: string, life: Partial<Life> = {}): void {
  history.record({
    kind: 'dispatch',
    event: 'INTERACTION_CREATE',
    session: 'only',
    user: BOT,
    data: { id },
  });
  history.record({
    kind: 'interaction',
    id,
    type: 2,
    user: '200',
    channel: '300',
    name: 'ask',
    callbacks: [4],
    acknowledged: 1_000,
    edits: 0,
    followUps: 0,
    ending: 'answered',
    ...life,
  });
}

const request = (status: number, more: Partial<Extract<Happening, { kind: 'request' }>> = {}): Happening => ({
  kind: 'request',
  by: 'bot',
  method: 'POST',
  route: '/channels/:channel/messages',
  path: '/channels/300/messages',
  body: { content: 'x' },
  reason: null,
  status,
  answer: null,
  fault: false,
  ...more,
});

const line = (event: string, facts: object = {}): string => `${JSON.stringify({ event, ...facts })}\n`;
const judged =
  (history: History, log: readonly string[] = [line('bot.ready')], people = 1) =>
  () =>
    judge(history, { log, token: TOKEN, bot: BOT, people, starts: 1 });

describe('the judge of every fault run', () => {
  it('finds nothing where nothing is', () => expect(judged(historyOf())).not.toThrow());

  it('finds an interaction without an ending', () => {
    const history = historyOf();
    ask(history, '2', { callbacks: [], ending: 'failed' });
    expect(judged(history)).toThrow(/No answer and no reason in the log.*"id":"2"/);
    expect(judged(history, [line('interaction.expired', { interaction: '3' })])).toThrow(/No answer/);
    expect(judged(history, [line('interaction.expired', { interaction: '2' })])).not.toThrow();
  });
  it('finds one that still says “thinking…”', () => {
    const history = historyOf();
    ask(history, '2', { callbacks: [5], ending: 'thinking' });
    expect(judged(history)).toThrow(/No answer and no reason/);
  });
  it('finds one that was answered twice', () => {
    const history = historyOf();
    ask(history, '2', { callbacks: [4, 4] });
    expect(judged(history)).toThrow(/Answered twice/);
  });
  it('finds one that was followed up twice', () => {
    const history = historyOf();
    ask(history, '2', { followUps: 2 });
    expect(judged(history)).toThrow(/Followed up twice/);
  });
  it('finds a ping by the bot, and none by others', () => {
    const ping = {
      kind: 'ping',
      message: '1',
      channel: '300',
      users: ['200'],
      roles: [],
      everyone: false,
    } as const;
    expect(judged(historyOf({ ...ping, author: BOT }))).toThrow(/pinged somebody/);
    expect(judged(historyOf({ ...ping, author: '200' }))).not.toThrow();
  });
  it.each([401, 403, 429])('finds more than a hundred %i', (status) => {
    const refused = Array.from({ length: 100 }, () => request(status));
    expect(judged(historyOf(...refused))).not.toThrow();
    expect(judged(historyOf(...refused, request(status)))).toThrow(/101 refused requests/);
    expect(judged(historyOf(...refused, request(404)))).not.toThrow();
  });
  it('finds a sixth identify', () => {
    const history = historyOf();
    identify(history, 4);
    expect(judged(history)).not.toThrow();
    identify(history, 1);
    expect(judged(history)).toThrow(/6 identifies/);
  });
  it('finds the bot’s token in what it said and in what it logged', () => {
    expect(judged(historyOf(request(200, { body: { content: `my ${TOKEN}` } })))).toThrow(/A token got out/);
    expect(judged(historyOf(), [line('x', { error: TOKEN })])).toThrow(/A token got out/);
  });
  it('finds an interaction’s token, which stands in the address of its answer', () => {
    const answered = request(204, { path: `/interactions/2/${SECRET}/callback` });
    expect(judged(historyOf(answered))).not.toThrow();
    expect(judged(historyOf(answered), [line('x', { path: SECRET })])).toThrow(/A token got out/);
    const edited = request(200, { method: 'PATCH', path: `/webhooks/100/${SECRET}/messages/@original` });
    expect(judged(historyOf(edited), [line('x', { path: SECRET })])).toThrow(/A token got out/);
  });
  it('finds lines that are no lines', () => {
    expect(judged(historyOf(), ['{"event":"x"}'])).toThrow(/Not one clean line/);
    expect(judged(historyOf(), ['{"event":"x\u001b"}\n'])).toThrow(/Not one clean line|control/);
    expect(judged(historyOf(), ['{"event":"a"}\n{"event":"b"}\n'])).toThrow();
  });
});
