// The extension, whatever host it runs in: finds reports, registers commands, and starts the language server with the first report.

import { window, workspace, type Disposable, type ExtensionContext, type TextDocument } from 'vscode';
import { registerCommands } from './commands';
import { detectReports } from './detection';
import { fixCommands } from './fixCommands';
import type { LanguageServer, MakeClient } from './languageServer';
import { LANGUAGE, PRODUCT, SECTION } from './names';
import { numberForMe } from './numberForMe';
import { DiagnosticsWhileTyping } from './diagnosticsWhileTyping';
import { OverviewView } from './overview/view';
import { rulePages } from './rulePages';
import { Status } from './status';
import { offerReopening } from './reopen';

/** What an entry of the manifest exports. */
export interface Extension {
  readonly activate: (context: ExtensionContext) => void;
  readonly deactivate: () => Promise<void>;
}

/**
 * @param loadClient Gives the language client of the host. Called when it is first needed: whoever reads a log file shall not pay for it.
 * @param ofHost What only this host can offer.
 */
export function extension(
  loadClient: () => Promise<MakeClient>,
  ofHost: (context: ExtensionContext) => readonly Disposable[] = () => [],
): Extension {
  let server: Promise<LanguageServer> | undefined;
  return {
    activate(context) {
      const log = window.createOutputChannel(PRODUCT, { log: true });
      const quiet = new DiagnosticsWhileTyping();
      const pages = rulePages(context);
      const followers = [new Status(), new OverviewView()];
      const started = (): Promise<LanguageServer> => (server ??= startServer());
      const startServer = async (): Promise<LanguageServer> => {
        const [{ LanguageServer }, makeClient] = await Promise.all([import('./languageServer'), loadClient()]);
        const created = new LanguageServer(context, log, quiet, makeClient);
        for (const follower of followers) follower.follow(created);
        await created.start();
        return created;
      };
      const startForReports = ({ languageId }: TextDocument): void => {
        if (languageId === LANGUAGE) void started();
      };
      // The folder is checked without a report being open.
      const startForFolder = (): void => {
        if (workspace.getConfiguration(SECTION).get('checkFolder') === true) void started();
      };
      const folderSetting = workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.checkFolder`)) startForFolder();
      });
      workspace.textDocuments.forEach(startForReports);
      startForFolder();
      context.subscriptions.push(
        log,
        quiet,
        ...followers,
        workspace.onDidOpenTextDocument(startForReports),
        ...detectReports(),
        offerReopening(),
        pages,
        folderSetting,
        ...ofHost(context),
      );
      context.subscriptions.push(
        ...registerCommands({ server: started, quiet, showLog: () => log.show(), pages }),
        ...fixCommands(started),
        ...numberForMe(started),
      );
    },
    async deactivate() {
      await (await server)?.stop();
    },
  };
}
