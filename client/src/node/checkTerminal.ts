// A terminal that shows the command line at work. Closing it, ending its task, or Ctrl+C in it ends the work.

import { spawn, type ChildProcess } from 'node:child_process';
import { env, EventEmitter, ProgressLocation, window, type Pseudoterminal, type WorkspaceConfiguration } from 'vscode';
import { say } from '../words';

export interface CheckRequest {
  /** The command line's bundle. */
  readonly program: string;
  readonly cwd: string;
  /** Folder or file, from `cwd`. */
  readonly path: string;
  readonly settings: WorkspaceConfiguration;
}

const CTRL_C = '\x03';
/** The code of a command that the user has stopped, as shells give it. */
const CANCELLED = 130;

/** What the command line tells its parent. */
interface Progress {
  readonly done: number;
  readonly of: number;
}

export class CheckTerminal implements Pseudoterminal {
  readonly #written = new EventEmitter<string>();
  readonly #closed = new EventEmitter<number>();
  readonly #ended = new EventEmitter<void>();
  readonly #progressed = new EventEmitter<Progress>();
  readonly onDidWrite = this.#written.event;
  readonly onDidClose = this.#closed.event;
  #child: ChildProcess | undefined;

  constructor(private readonly request: CheckRequest) {}

  open(): void {
    const { program, cwd, path, settings } = this.request;
    // The editor's own Node: nobody need have installed one. `--`: a folder may be named like an option.
    const args = [program, 'check', '--editor-settings', JSON.stringify(withLocale(settings)), '--', path];
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.#written.fire(text.replaceAll('\n', '\r\n')));
    }
    child.on('message', (progress: Progress) => this.#progressed.fire(progress));
    child.once('error', ({ message }) => {
      this.#written.fire(`${message}\r\n`);
      this.#end(2);
    });
    // Ended by a signal, it has no code.
    child.once('close', (code) => this.#end(code ?? CANCELLED));
    this.#showProgress();
  }

  close(): void {
    this.#child?.kill();
  }

  /** @param keys as a terminal sends them */
  handleInput(keys: string): void {
    if (keys.includes(CTRL_C)) this.close();
  }

  #end(code: number): void {
    this.#ended.fire();
    this.#closed.fire(code);
  }

  #showProgress(): void {
    const title = say({ zh: '公文检：检查全部报告', en: 'Gongwen Lint: checking all reports' });
    void window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      (progress, cancelled) => {
        let shown = 0;
        this.#progressed.event(({ done, of }) => {
          progress.report({ message: `${done}/${of}`, increment: of === 0 ? 0 : ((done - shown) / of) * 100 });
          shown = done;
        });
        cancelled.onCancellationRequested(() => this.close());
        return new Promise<void>((resolve) => this.#ended.event(resolve));
      },
    );
  }
}

/** The language that the user has left open is the editor's. */
function withLocale(settings: WorkspaceConfiguration): object {
  const locale = settings.get<string>('locale', 'auto');
  return {
    ...settings,
    locale: locale === 'auto' ? (env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en') : locale,
  };
}
