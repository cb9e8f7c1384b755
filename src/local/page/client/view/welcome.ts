import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { runCommand } from '../compose.ts';
import { exampleQuestions } from '../examples.ts';
import type { Channel } from '../state.ts';
import { icon } from './icons.ts';

/** The beginning of a channel: where one is, that this is not Discord itself, and what one could ask. */
export function welcomeView(app: App, channel: Channel): TemplateResult {
  const examples = exampleQuestions(app.state);
  const direct = channel.kind === 'direct';
  const title = direct ? channel.name : `Welcome to #${channel.name}!`;
  const about = () => {
    app.state.panel = 'about';
    app.changed();
  };
  return html`<section class="welcome" aria-label="The beginning">
    <div class="welcome-icon">${icon(channel.kind === 'thread' ? 'thread' : direct ? 'bubble' : 'hash')}</div>
    <h2>${title}</h2>
    <p>${direct ? `This is the beginning of your direct messages with ${channel.name}.` : `This is the start of the #${channel.name} ${channel.kind === 'thread' ? 'thread' : 'channel'}.`}</p>
    <p class="stand-in">${icon('info')}<span>This is a local stand-in for Discord: nothing leaves this machine. <button type="button" class="text-button" @click=${about}>How to go to the real one</button></span></p>
    ${
      examples.length === 0
        ? nothing
        : html`<h3 id="examples">Try asking</h3>
            <ul class="examples" aria-labelledby="examples">
              ${examples.map(
                ({ text, filled }) =>
                  html`<li><button type="button" class="example" @click=${() => runCommand(app, filled)}>${text}</button></li>`,
              )}
            </ul>`
    }
  </section>`;
}
