// What the server tells of its checks, a moment later and the latest of each document only: status and overview are drawn by the same
// thread as text and squiggles, and those come first.

import { EventEmitter, type Disposable } from 'vscode';
import type { Checked } from '../../server/src/lsp/protocol';

/** How long a notice waits. Milliseconds: the squiggles of a key are on the screen by then, and a reader sees no delay. */
const DELAY = 200;

export class LintStatusNotifier implements Disposable {
  readonly #told = new EventEmitter<Checked>();
  readonly #waiting = new Map<string, Checked>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onChecked = this.#told.event;

  /** The timer is not begun anew: who types without a pause sees status and overview follow all the same. */
  received(checked: Checked): void {
    this.#waiting.set(checked.uri, checked);
    this.#timer ??= setTimeout(() => this.#tell(), DELAY);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#told.dispose();
  }

  #tell(): void {
    this.#timer = undefined;
    const notices = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const notice of notices) this.#told.fire(notice);
  }
}
