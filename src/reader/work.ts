import type { Answer, Summary } from '../answer/answer.ts';
import { showContext } from '../answer/passage.ts';
import { answerQuestion } from '../answer/question.ts';
import { quoteSentence } from '../answer/quote.ts';
import type { SummaryTopic } from '../answer/summary/topics.ts';
import { summarise } from '../answer/summary.ts';
import type { Choice, Listed } from '../command/command.ts';
import { dispatch, type RawOptions, suggest } from '../command/dispatch.ts';
import { parseOptions } from '../command/line.ts';
import { topicsOf } from '../command/topic.ts';
import type { Edition } from '../edition.ts';
import type { ButtonState } from '../reply/button.ts';
import { type Payload, textPayload } from '../reply/payload.ts';
import type { Freshness, PinName } from '../reply/pins/list.ts';
import type { Marker } from '../reply/pins/marker.ts';
import type { Refusal } from '../reply/pins/outcome.ts';
import { renderMore } from '../reply/render/quotes.ts';
import { render } from '../reply/render.ts';
import { IN_CHAT, type View } from '../reply/view.ts';
import { words } from '../reply/words.ts';
import { markedAnswer, type Shown } from './marked-answer.ts';
import { freshnessOf, nameOf, renewed } from './pin-target.ts';

/** What work is done with. */
export interface Desk {
  readonly edition: Edition;
  readonly commands: readonly Listed[];
}

/** A message, and the answer to draw a picture of, where it goes with one. */
export interface Told {
  readonly payload: Payload;
  readonly drawn: Answer | null;
}

/** What a follow-up replies to: the question asked before and the ids of the sentences that answered it. */
export interface Before {
  readonly question: string;
  readonly sentences: readonly string[];
}

/** The first bars of thousands of figures show nothing. */
const MOST_ROWS_DRAWN = 500;

/**
 * Everything the bot asks of an edition: pure functions of it and of plain data, so that each can be done here or in
 * another thread.
 */
export const WORK = {
  /** Runs a command. */
  answer(
    { edition, commands }: Desk,
    name: string,
    options: RawOptions,
    isPrivate: boolean,
    commandIds: View['commandIds'],
  ): Told {
    const answer = dispatch(name, options, edition, commands);
    const run = { command: name, options: asText(options) };
    const view = { private: isPrivate, run, offset: 0, questionVisible: false, commandIds };
    return { payload: render(answer, view), drawn: drawn(answer) };
  },

  /** Offers values for an option from what has been typed so far. */
  suggest({ edition, commands }: Desk, name: string, option: string, typed: unknown): readonly Choice[] {
    return suggest(name, option, typed, edition, commands);
  },

  /** Runs a command that was typed in a chat. */
  command({ edition, commands }: Desk, name: string, options: RawOptions): Payload {
    const run = { command: name, options: asText(options) };
    return render(dispatch(name, options, edition, commands), { ...IN_CHAT, run });
  },

  /** Answers what was written in a chat. */
  question({ edition }: Desk, text: string, before: Before | null): Payload {
    if (text === '')
      return render({ kind: 'invalid', edition: edition.id, reason: { because: 'empty-question' } }, IN_CHAT);
    const answer = (before?.sentences ?? []).flatMap((id) => edition.sentence(id) ?? []);
    // Sentences that no longer stand in the articles are nothing to build on.
    const after = before === null || answer.length === 0 ? undefined : { question: before.question, answer };
    return render(answerQuestion(text, edition, after), IN_CHAT);
  },

  /** What a button shows. */
  press(
    { edition, commands }: Desk,
    state: ButtonState,
    isPrivate: boolean,
    commandIds: View['commandIds'],
  ): Told {
    const view: View = { private: isPrivate, run: null, offset: 0, questionVisible: false, commandIds };
    switch (state.action) {
      case 'context':
        return { payload: context(edition, state.sentence, view), drawn: null };
      case 'more':
      case 'share-quotes': {
        const passages = state.sentences.flatMap((id) => {
          const sentence = edition.sentence(id);
          return sentence === null ? [] : [quoteSentence(edition, sentence)];
        });
        return { payload: renderMore(edition.id, passages, view), drawn: null };
      }
      case 'page':
      case 'share': {
        const { command, offset, options } = state;
        const answer = dispatch(command, parseOptions(command, options, commands), edition, commands);
        const payload = render(answer, { ...view, run: { command, options }, offset });
        return { payload, drawn: offset === 0 ? drawn(answer) : null };
      }
    }
  },

  /** A sentence in its paragraph, for whoever chose it alone. */
  sentence({ edition }: Desk, id: string, commandIds: View['commandIds']): Payload {
    return context(edition, id, { private: true, run: null, offset: 0, questionVisible: false, commandIds });
  },

  /** Sums a topic up. */
  summary({ edition }: Desk, topic: SummaryTopic, most: number): Summary {
    return summarise(topic, most, edition);
  },

  /** What a pin is called, and whether it still says what the edition says. */
  pin(
    { edition, commands }: Desk,
    marker: Marker,
  ): { readonly name: PinName; readonly freshness: Freshness } {
    const topics = topicsOf(commands);
    return {
      name: nameOf(marker, topics, edition),
      freshness: freshnessOf(marker, topics, edition),
    };
  },

  /** What a pin would say if it were made now, or null. */
  renewed({ edition, commands }: Desk, marker: Marker, asOf: number): Payload | null {
    return renewed(marker, topicsOf(commands), edition, asOf);
  },

  /** An answer with the marker it has while it is pinned, or why it cannot be kept true. */
  marked({ edition }: Desk, shown: Shown, asOf: number): { readonly payload: Payload } | Refusal {
    return markedAnswer(shown, edition, asOf);
  },
} as const;

/** Names of the pieces of work, what each is given and what comes of it. */
export type Work = typeof WORK;
export type Given<Name extends keyof Work> =
  Parameters<Work[Name]> extends [Desk, ...infer Rest] ? Rest : never;
export type Made<Name extends keyof Work> = ReturnType<Work[Name]>;

/** Does a piece of work. */
export function doWork<Name extends keyof Work>(name: Name, desk: Desk, given: Given<Name>): Made<Name> {
  const work = WORK[name] as unknown as (desk: Desk, ...given: Given<Name>) => Made<Name>;
  return work(desk, ...given);
}

function context(edition: Edition, id: string, view: View): Payload {
  const sentence = edition.sentence(id);
  return sentence === null ? textPayload(words.gone) : render(showContext(sentence, edition), view);
}

function drawn(answer: Answer): Answer | null {
  if (answer.kind === 'figures') return answer.rows.length <= MOST_ROWS_DRAWN ? answer : null;
  if (answer.kind === 'timeline') return answer.entries.length <= MOST_ROWS_DRAWN ? answer : null;
  return null;
}

function asText(options: RawOptions): ReadonlyMap<string, string> {
  return new Map([...options].map(([name, value]) => [name, String(value)]));
}
