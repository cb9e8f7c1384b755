import type { Answer } from '../answer/answer.ts';
import { readState } from './button.ts';
import type { Payload } from './payload.ts';
import { render } from './render.ts';
import { IN_CHAT } from './view.ts';

/** Any run gives a page its button *Next*; where it leads to is not asked here. */
const RUN = { command: 'any', options: new Map<string, string>() };

/** An answer as all the messages that the button *Next* would show one after the other, for where there are no buttons. */
export function* renderPages(answer: Answer): Generator<Payload, void> {
  for (let offset: number | null = 0; offset !== null; ) {
    const page: Payload = render(answer, { ...IN_CHAT, run: RUN, offset });
    // The title stands above the first page.
    yield offset === 0 ? page : { ...page, embeds: page.embeds.map(({ title: _title, ...rest }) => rest) };
    offset = nextIn(page);
  }
}

/** The row that the next page begins with; null behind the last. */
function nextIn({ components }: Payload): number | null {
  const states = components.flatMap((row) => row.components.map(({ custom_id }) => readState(custom_id)));
  const next = states.find((state) => state?.action === 'page');
  return next?.action === 'page' ? next.offset : null;
}
