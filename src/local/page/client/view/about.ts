import { html, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { icon } from './icons.ts';
import { opened } from './opened.ts';

/** What this page is and is not, and the way from here to a real server. */
export function aboutDialog(app: App): TemplateResult {
  const close = () => {
    app.state.panel = 'none';
    app.changed();
  };
  return html`<dialog class="dialog" aria-labelledby="about-title" ${opened()} @close=${close} @click=${backdrop}>
    <form method="dialog">
      <div class="dialog-head"><h2 id="about-title">A local stand-in for Discord</h2><button class="icon-button" aria-label="Close">${icon('close')}</button></div>
      <p>The bot behind this page is the real one. The server it talks to is not: it runs on this machine, keeps everything in memory and forgets it all when it stops. Nothing is sent anywhere.</p>
      <p>Below, on the left, you can be a member or a moderator. Open this address in a second window to be both at once.</p>
      <h3>To the real Discord</h3>
      <ol>
        <li>Make an application with a bot at <a class="md-link" href="https://discord.com/developers/applications" target="_blank" rel="noopener noreferrer">discord.com/developers</a> and copy its token.</li>
        <li>Put the token into <code>.env</code>; <code>.env.example</code> shows how.</li>
        <li>Stop and start again. An invite link for your server is printed.</li>
      </ol>
      <p>The README has every step with what each permission is for.</p>
      <div class="dialog-foot"><button class="button primary">Got it</button></div>
    </form>
  </dialog>`;
}

/** A click beside the dialog closes it. */
export function backdrop(event: MouseEvent): void {
  const dialog = event.currentTarget as HTMLDialogElement;
  if (event.target === dialog) dialog.close();
}
