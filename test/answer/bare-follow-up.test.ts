import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildEdition } from '../../src/edition.ts';
import { render } from '../../src/reply/render.ts';
import { IN_CHAT } from '../../src/reply/view.ts';
import { articleOf } from '../facts/article.ts';

const STORY = `
The ferry Alma sank off Iceland on Tuesday, killing 14 people, the coast guard said.

The harbour office put the number of dead at 17.

Captain Ole Brandt turned back at noon. A pump had failed, he said, because the filters were full. He did not send a call for help.

The owner, Sund Line, closed its office on Wednesday. Nobody answered the door.

Divers reached the wreck at dawn. They brought up the log.

An inspector found cracks. As a result the fleet stays in port.

Relatives gathered in the hall of the school. A priest spoke to them.
`;

const edition = buildEdition({ articles: [articleOf(STORY, '2026-03-05')], hash: 'b'.repeat(64) });
const sentences = edition.corpus.articles.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((own) => own.sentences),
);

/** What is answered to `followUp`, said to the sentence with these words, and what people read. */
function reply(words: string, followUp: string, question = 'what happened to the ferry') {
  const answer = sentences.filter(({ text }) => text.includes(words)).slice(0, 1);
  expect(answer).toHaveLength(1);
  const answered = ask(followUp, edition, { question, answer });
  return { answered, text: render(answered, IN_CHAT).content };
}

describe('"why?"', () => {
  test.each([
    'why?',
    'Why',
    'but why?',
    'why did he do that?',
    'how come',
    'what for?',
    'what was the reason for that',
  ])('%s: the sentence beside it that gives a reason', (followUp) => {
    const { answered, text } = reply('turned back', followUp);
    expect(answered).toMatchObject({ kind: 'quotes', note: 'beside' });
    expect(text).toContain('because the filters were full');
    expect(text).toMatch(/^-# It gives no reason itself/u);
  });

  test('the sentence itself where it gives one, and that it does', () => {
    const { answered, text } = reply('pump had failed', 'why?');
    expect(answered).toMatchObject({ kind: 'quotes', note: 'itself' });
    expect(text).toMatch(/^-# The sentence you replied to says it/u);
  });

  test('the sentence before where this one is told as what came of it', () => {
    expect(reply('As a result the fleet', 'why?').text).toContain('> An inspector found cracks.');
  });

  test('no reason of something else that stands before it', () => {
    const { answered } = reply('He did not send a call', 'why?', 'did he call for help');
    expect(answered).toMatchObject({ kind: 'not-found', lacking: 'reason' });
  });

  test('plainly that none was found, with what stands around it', () => {
    const { answered, text } = reply('closed its office', 'why?', 'did the owner close its office');
    expect(answered).toMatchObject({ kind: 'not-found', lacking: 'reason' });
    expect(text).toMatch(/^I found no sentence near it that says why\./u);
    expect(text).toContain('Nobody answered the door');
  });
});

describe('"when?" and "where?"', () => {
  test.each(['when?', 'when was that?', 'and when did it happen', 'which day?'])(
    '%s: the sentence itself where it has a day',
    (followUp) => {
      expect(reply('closed its office', followUp).answered).toMatchObject({ kind: 'quotes', note: 'itself' });
    },
  );

  test('no sentence without a day is given for one', () => {
    const { answered, text } = reply('A priest spoke', 'when?', 'did a priest speak');
    expect(answered).toMatchObject({ kind: 'not-found', lacking: 'day' });
    expect(text).toMatch(/^I found no sentence near it that says when\./u);
  });

  test('the place where the sentence names one, and else that none was found', () => {
    expect(reply('sank off Iceland', 'where was that?').answered).toMatchObject({ note: 'itself' });
    expect(reply('A priest spoke', 'where?', 'did a priest speak').answered).toMatchObject({
      lacking: 'place',
    });
  });
});

describe('"what else?" and "what happened next?"', () => {
  test.each(['and then?', 'what happened next?', 'then what'])('%s: what stands next', (followUp) => {
    const { answered, text } = reply('turned back', followUp);
    expect(answered).toMatchObject({ kind: 'quotes', note: 'next' });
    expect(text).toContain('A pump had failed');
    expect(text).not.toContain('turned back');
  });

  test.each(['what else?', 'more', 'tell me more', 'anything else'])(
    '%s: the rest of the answer',
    (followUp) => {
      const { answered } = reply('sank off Iceland', followUp, 'how many people died');
      const texts = answered.kind === 'quotes' ? answered.passages.map(({ quote }) => quote.text) : [];
      expect(texts[0]).toContain('at 17');
      expect(texts.join(' ')).not.toContain('sank off');
    },
  );

  test('plainly that there is nothing more', () => {
    const last = reply('A priest spoke', 'and then?');
    expect(last.answered).toMatchObject({ kind: 'not-found', lacking: 'more' });
    expect(last.text).toMatch(/^I found nothing more/u);
  });
});

test('the same sentence again is said to be the same, but not to a whole question of its own', () => {
  const { answered, text } = reply('Divers reached', 'who?', 'what did divers reach');
  expect(answered).toMatchObject({ kind: 'quotes', note: 'same' });
  expect(text).toMatch(/^-# I found nothing nearer than the same sentence/u);
  expect(reply('Divers reached', 'who reached the wreck?').answered).toMatchObject({ note: null });
});

describe('counts on which sources differ', () => {
  test('are said to', () => {
    const answered = ask('how many people died', edition);
    expect(answered).toMatchObject({ kind: 'quotes', note: 'differ' });
    const text = render(answered, IN_CHAT).content;
    expect(text).toMatch(/^-# ⚠ Sources differ\./u);
    expect(text).toContain('killing 14');
    expect(text).toContain('at 17');
  });

  test('and nothing is said where the question is for something else', () => {
    expect(ask('what did Ole Brandt do', edition)).toMatchObject({ kind: 'quotes', note: null });
  });
});

test('a sentence is shown with those before it, up to the one that says who is meant', () => {
  const trial = buildEdition({
    articles: [
      articleOf(
        'A clerk, Ada Moss, pleaded guilty. She told the court that she was sorry. She will be sentenced in August.',
        '2026-03-05',
      ),
    ],
    hash: 'd'.repeat(64),
  });
  const answered = ask('when will she be sentenced', trial);
  const [lead] = answered.kind === 'quotes' ? answered.passages : [];
  expect(lead?.quote.text).toMatch(/^A clerk, Ada Moss.* sorry\..* August\.$/u);
});
