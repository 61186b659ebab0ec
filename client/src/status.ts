// The language status: what the last check of the active report found, what was limited or off, and whether the server runs.
// A notification is shown once in a session at most, when the server has stopped for good.

import { languages, LanguageStatusSeverity, Uri, window, type Disposable, type LanguageStatusItem } from 'vscode';
import type { Checked } from '../../server/src/lsp/protocol';
import type { LanguageServer, ServerState } from './languageServer';
import { LANGUAGE, SECTION } from './names';
import { countsInWords } from './counts';
import { say, type Words } from './words';

const SELECTOR = { language: LANGUAGE };
const RESTART = `${SECTION}.restartServer`;
const SHOW_LOG = `${SECTION}.showLog`;

const STARTING: Words = { zh: '公文检正在启动', en: 'Gongwen Lint is starting' };
const STOPPED: Words = { zh: '公文检已停止检查', en: 'Gongwen Lint has stopped checking' };
const STOPPED_WHY: Words = {
  zh: '语言服务器没有启动成功，或多次意外退出；原因见日志',
  en: 'the language server could not be started or has crashed repeatedly; see the log',
};

interface Check extends Checked {
  readonly time: Date;
}

export class Status implements Disposable {
  readonly #check = languages.createLanguageStatusItem(`${SECTION}.check`, SELECTOR);
  /** There only while there is something to say of it. */
  #config: LanguageStatusItem | undefined;
  #settings: LanguageStatusItem | undefined;
  #log: LanguageStatusItem | undefined;
  readonly #checks = new Map<string, Check>();
  readonly #subscriptions: Disposable[] = [];
  #server: LanguageServer | undefined;
  #state: ServerState = 'starting';
  #notified = false;

  constructor() {
    this.#check.name = say({ zh: '公文检', en: 'Gongwen Lint' });
    this.#subscriptions.push(window.onDidChangeActiveTextEditor(() => this.#show()));
  }

  follow(server: LanguageServer): void {
    this.#server = server;
    this.#subscriptions.push(
      server.onChecked((checked) => {
        this.#checks.set(checked.uri, { ...checked, time: new Date() });
        this.#show();
      }),
      server.onState((state) => this.#serverIs(state)),
    );
  }

  dispose(): void {
    for (const each of [...this.#subscriptions, this.#check, this.#config, this.#settings, this.#log]) each?.dispose();
  }

  #serverIs(state: ServerState): void {
    this.#state = state;
    if (state !== 'running') this.#checks.clear();
    this.#show();
    if (state === 'stopped' && !this.#notified) void this.#notify();
  }

  async #notify(): Promise<void> {
    this.#notified = true;
    const restart = say({ zh: '重新启动', en: 'Restart' });
    const log = say({ zh: '查看日志', en: 'Show log' });
    const chosen = await window.showErrorMessage(
      say({ zh: `${STOPPED.zh}：${STOPPED_WHY.zh}。`, en: `${STOPPED.en}: ${STOPPED_WHY.en}.` }),
      restart,
      log,
    );
    if (chosen === restart) await this.#server?.restart();
    if (chosen === log) this.#server?.showLog();
  }

  #show(): void {
    const document = window.activeTextEditor?.document;
    const check = document === undefined ? undefined : this.#checks.get(this.#server?.uriOf(document) ?? '');
    this.#check.busy = this.#state === 'starting';
    this.#log?.dispose();
    this.#log = undefined;
    if (this.#state === 'stopped') this.#showStopped();
    else if (check === undefined) this.#showWaiting();
    else this.#showCheck(check);
    this.#showConfig(check?.configFile ?? undefined);
    this.#showSettings(check?.faultySettings ?? []);
  }

  #showStopped(): void {
    this.#say(STOPPED, say(STOPPED_WHY), LanguageStatusSeverity.Error);
    this.#check.command = { command: RESTART, title: say({ zh: '重新启动', en: 'Restart' }) };
    this.#log = languages.createLanguageStatusItem(`${SECTION}.log`, SELECTOR);
    this.#log.name = say({ zh: '公文检日志', en: 'Gongwen Lint log' });
    this.#log.text = say({ zh: '停止的原因在日志中', en: 'The log says why it has stopped' });
    this.#log.command = { command: SHOW_LOG, title: say({ zh: '查看日志', en: 'Show log' }) };
  }

  #showWaiting(): void {
    this.#say(
      this.#state === 'starting' ? STARTING : { zh: '公文检', en: 'Gongwen Lint' },
      '',
      LanguageStatusSeverity.Information,
    );
    this.#check.command = undefined;
  }

  #showCheck({ kind, counts, limits, time, milliseconds, locale }: Check): void {
    const at = `${time.getHours()}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
    const took = Math.max(1, Math.round(milliseconds));
    const checked: Words = { zh: `${at} 检查，${took} 毫秒`, en: `checked at ${at} in ${took} ms` };
    const found = countsInWords(counts, locale);
    this.#say(
      { zh: `${kind}：${found}`, en: `${kind}: ${found}` },
      [...limits, checked[locale]].join(locale === 'zh' ? '；' : '; '),
      LanguageStatusSeverity.Information,
      locale,
    );
    this.#check.command = {
      command: `${SECTION}.overview.focus`,
      title: say({ zh: '报告体检', en: 'Report check-up' }, locale),
    };
  }

  #showConfig(file: Checked['configFile'] | undefined): void {
    this.#config?.dispose();
    this.#config = undefined;
    if (file === undefined || file === null || file.problems === 0) return;
    this.#config = languages.createLanguageStatusItem(`${SECTION}.config`, SELECTOR);
    this.#config.name = say({ zh: '公文检配置文件', en: 'Gongwen Lint settings file' });
    this.#config.severity = LanguageStatusSeverity.Warning;
    this.#config.text = say({
      zh: `配置文件有 ${file.problems} 处错误，其余照常生效`,
      en: `Mistakes in the settings file: ${file.problems}; the rest applies`,
    });
    this.#config.command = {
      command: 'vscode.open',
      title: say({ zh: '打开', en: 'Open' }),
      arguments: [Uri.parse(file.uri)],
    };
  }

  #showSettings(faulty: readonly string[]): void {
    this.#settings?.dispose();
    this.#settings = undefined;
    if (faulty.length === 0) return;
    this.#settings = languages.createLanguageStatusItem(`${SECTION}.settings`, SELECTOR);
    this.#settings.name = say({ zh: '公文检的编辑器设置', en: 'Gongwen Lint settings of the editor' });
    this.#settings.severity = LanguageStatusSeverity.Warning;
    this.#settings.text = say({ zh: '编辑器设置有错', en: 'Mistakes in the settings of the editor' });
    this.#settings.detail = faulty.join(', ');
    this.#settings.command = {
      command: 'workbench.action.openSettings',
      title: say({ zh: '打开', en: 'Open' }),
      arguments: [`${SECTION}.`],
    };
  }

  #say(text: Words, detail: string, severity: LanguageStatusSeverity, locale?: 'zh' | 'en'): void {
    this.#check.text = say(text, locale);
    this.#check.detail = detail;
    this.#check.severity = severity;
    this.#check.accessibilityInformation = {
      label: [this.#check.text, detail].filter((part) => part !== '').join('，'),
    };
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
