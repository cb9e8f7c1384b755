/*
 * Says how well the bot chooses and refuses: what a person who asks is shown first.
 * npm run eval -- [--data DIR] [--questions FILE] [--json] [--peers] [--wrong]
 * npm run eval -- --public FILE [--json]     the held-back part of a public sample, the paragraph as the unit
 * npm run eval -- --news [--json]            invented news of other domains that no weight was tuned on
 */
import { parseArgs } from 'node:util';
import { ask } from '../../src/answer/ask.ts';
import { buildEdition } from '../../src/edition.ts';
import { type Asked, judge, type Reply, type Result } from './judge.ts';
import { measurePublic } from './measure-public.ts';
import { buildPeers, type Peer } from './peers.ts';
import { readPublic } from './public.ts';
import { type Case, type Question, readCorpus, readNews, readQuestions } from './questions.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    questions: { type: 'string', default: 'test/eval/questions.jsonl' },
    public: { type: 'string' },
    news: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

if (values.public !== undefined) {
  const result = measurePublic(readPublic(values.public));
  print(values.json ? JSON.stringify(result) : publicTable(result));
} else {
  const cases = values.news
    ? readNews('test/eval/news', true)
    : [{ name: values.data, corpus: readCorpus(values.data), questions: readQuestions(values.questions) }];
  const results = [judge('Footnote', cases.map(asFootnote))];
  if (values.peers) {
    // Each peer has an index an article, as Footnote has.
    const peers = await Promise.all(cases.map(({ corpus }) => buildPeers(corpus)));
    for (const [place, { name }] of (peers[0] ?? []).entries())
      results.push(
        judge(
          name,
          cases.map(({ questions }, i) => asPeer(questions, peers[i]?.[place]?.ask)),
        ),
      );
  }
  const name = cases.map((each) => each.name).join(', ');
  if (values.json) print(JSON.stringify({ data: name, results }));
  else print(`${name}\n${table(results)}${values.wrong ? wrongOf(results[0]) : ''}`);
}

function asFootnote({ corpus, questions }: Case): Asked {
  const edition = buildEdition(corpus);
  return { questions, ask: (question) => replyOf(ask(question, edition)) };
}

function asPeer(questions: readonly Question[], rank: Peer['ask'] = () => []): Asked {
  return {
    questions,
    ask: (question) => ({
      hits: rank(question).map(({ sentence, score }) => ({ text: sentence.text, score })),
      answered: null,
    }),
  };
}

/** What a person is shown: the passages of an answer, or the nearest ones beside a refusal. */
function replyOf(answer: ReturnType<typeof ask>): Reply {
  const answered = answer.kind === 'quotes';
  const passages = answered ? answer.passages : answer.nearest;
  return { hits: passages.map(({ quote }) => ({ text: quote.text, score: answer.score })), answered };
}

function table(results: readonly Result[]): string {
  const head =
    '| engine | first | within 3 | refused rightly | refused wrongly | area | median ms | p99 ms |';
  const rows = results.map((r) =>
    [
      '',
      r.engine,
      percent(r.first),
      percent(r.withinThree),
      percent(r.refusedRightly),
      percent(r.refusedWrongly),
      r.area.toFixed(3),
      r.median.toFixed(2),
      r.p99.toFixed(2),
      '',
    ]
      .join(' | ')
      .trim(),
  );
  const asked = results[0];
  const count = `${asked?.answerable ?? 0} answerable, ${asked?.unanswerable ?? 0} not`;
  return [head, '|---|---|---|---|---|---|---|---|', ...rows, count].join('\n');
}

function wrongOf(result: Result | undefined): string {
  return (result?.wrong ?? [])
    .map(({ q, how, got, score }) => `\n${score.toFixed(2)} ${q}\n     ${how}: ${got}`)
    .join('');
}

function publicTable(result: ReturnType<typeof measurePublic>): string {
  return Object.entries(result)
    .map(([name, value]) => `${name}: ${name === 'questions' ? value : value.toFixed(4)}`)
    .join('\n');
}

function percent(value: number | null): string {
  return value === null ? 'cannot' : `${(100 * value).toFixed(1)}%`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
