import type { Answer } from '../answer/answer.ts';
import { type Payload, textPayload } from './payload.ts';
import { renderFigures } from './render/figures.ts';
import { renderNotFound, renderQuotes } from './render/quotes.ts';
import { renderAbout, renderHelp, renderPassage, renderSources } from './render/reference.ts';
import { renderStatements, renderTopic } from './render/statements.ts';
import { renderSummary } from './render/summary.ts';
import { renderTimeline } from './render/timeline.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

/**
 * Turns an answer into a Discord message. Pure: the same answer and view give the same message. Stays within Discord's
 * limits by leaving out whole quotes, never by cutting one.
 */
export function render(answer: Answer, view: View): Payload {
  switch (answer.kind) {
    case 'quotes':
      return renderQuotes(answer, view);
    case 'not-found':
      return renderNotFound(answer, view);
    case 'figures':
      return renderFigures(answer, view);
    case 'timeline':
      return renderTimeline(answer, view);
    case 'statements':
      return renderStatements(answer, view);
    case 'topic':
      return renderTopic(answer, view);
    case 'summary':
      return renderSummary(answer, view);
    case 'about':
      return renderAbout(answer, view);
    case 'passage':
      return renderPassage(answer);
    case 'sources':
      return renderSources(answer, view);
    case 'help':
      return renderHelp(answer, view);
    case 'invalid':
      return textPayload(words.invalid(answer.reason));
  }
}
