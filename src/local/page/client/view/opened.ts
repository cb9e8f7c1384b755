import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';

/** Opens a dialog as soon as it is on the page: modal, with the focus inside, and back where it was afterwards. */
class Opened extends AsyncDirective {
  private back: Element | null = null;

  override update(part: ElementPart): typeof noChange {
    const dialog = part.element as HTMLDialogElement;
    queueMicrotask(() => {
      if (dialog.open || !dialog.isConnected) return;
      this.back = document.activeElement;
      dialog.showModal();
    });
    return noChange;
  }

  override disconnected(): void {
    const { back } = this;
    if (back instanceof HTMLElement) queueMicrotask(() => back.focus());
  }

  render(): typeof noChange {
    return noChange;
  }
}

export const opened = directive(Opened);
