// What the client has told about itself, as questions that the server has.

import { MarkupKind, type InitializeParams } from 'vscode-languageserver';
import type { Locale } from '../engine/index';
import type { InitializationOptions } from './protocol';

export interface ClientProfile {
  readonly locale: Locale;
  /** URIs without a slash at the end. */
  readonly workspaceFolders: readonly string[];
  readonly tellsWorkspaceFolders: boolean;
  /** Diagnostics are pulled by the client; otherwise they are pushed to it. Never both. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  /** Whether data of ours stays with a diagnostic. */
  readonly diagnosticData: boolean;
  readonly symbolTrees: boolean;
  readonly foldingLimit: number | undefined;
  readonly collapsedText: boolean;
  readonly markdownHover: boolean;
  readonly snippets: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
  readonly confirmsEdits: boolean;
  /** Whether it can be asked for settings; else those of `initialize` and of notifications count. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** URI of the folder in which the client keeps the pages of the rules. */
  readonly rulePages: string | undefined;
  /** Whether the reports of the workspace can be checked without being open: it finds the files, and takes diagnostics of them. */
  readonly findsFiles: boolean;
  readonly showsProgress: boolean;
  readonly options: InitializationOptions;
}

export function clientProfile(params: InitializeParams): ClientProfile {
  const { textDocument, workspace } = params.capabilities;
  const options = optionsOf(params.initializationOptions);
  return {
    locale: localeOf(params.locale),
    workspaceFolders: foldersOf(params),
    tellsWorkspaceFolders: workspace?.workspaceFolders === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true,
    diagnosticData: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.dataSupport === true,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    collapsedText: textDocument?.foldingRange?.foldingRange?.collapsedText === true,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      (textDocument.codeAction.resolveSupport?.properties.includes('edit') ?? false),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    rulePages: typeof options.rulePages === 'string' ? options.rulePages : undefined,
    findsFiles:
      options.findsFiles === true &&
      workspace?.configuration === true &&
      textDocument?.diagnostic?.dynamicRegistration === true,
    showsProgress: params.capabilities.window?.workDoneProgress === true,
    options,
  };
}

/** Chinese for every Chinese locale, and for clients that name none; else English. */
export function localeOf(tag: string | undefined): Locale {
  return tag === undefined || /^zh(?![a-z])/i.test(tag) ? 'zh' : 'en';
}

function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that clients from before workspace folders have
  const { rootUri } = params;
  return typeof rootUri === 'string' ? [rootUri] : [];
}

function optionsOf(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}
