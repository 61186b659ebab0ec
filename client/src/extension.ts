// The extension: finds reports, registers commands, and starts the language server with the first report. Nothing else.

import { window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { registerCommands } from './commands';
import { detectReports } from './detection';
import type { LanguageServer } from './languageServer';
import { LANGUAGE, PRODUCT } from './names';

let server: Promise<LanguageServer> | undefined;

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel(PRODUCT, { log: true });
  const started = (): Promise<LanguageServer> => (server ??= startServer());
  const startServer = async (): Promise<LanguageServer> => {
    // Plain text activates us: whoever reads a log file shall not pay for a language client and a process.
    const { LanguageServer } = await import('./languageServer');
    const created = new LanguageServer(context, log);
    await created.start();
    return created;
  };
  const startForReports = ({ languageId }: TextDocument): void => {
    if (languageId === LANGUAGE) void started();
  };
  workspace.textDocuments.forEach(startForReports);
  context.subscriptions.push(log, workspace.onDidOpenTextDocument(startForReports), ...detectReports(), ...registerCommands(started, () => log.show()));
}

export async function deactivate(): Promise<void> {
  await (await server)?.stop();
}
