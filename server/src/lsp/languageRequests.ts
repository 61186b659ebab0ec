// The requests of reading and writing: each entry asks one feature about the current snapshot.

import {
  CodeLensRequest,
  CompletionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { codeLenses, inlayHints } from '../features/overview/annotations';
import { completion } from '../features/completion/completion';
import { documentHighlights } from '../features/navigation/documentHighlights';
import { documentLinks } from '../features/navigation/documentLinks';
import { documentSymbols, flatSymbols } from '../features/structure/documentSymbols';
import { foldingRanges } from '../features/structure/foldingRanges';
import { hover } from '../features/hover/hover';
import { offsetsOf, rangeBetween } from '../features/protocol/positions';
import { nameAt, rename } from '../features/navigation/rename';
import { selectionRanges } from '../features/structure/selectionRanges';
import { semanticTokens, TOKENS_LEGEND } from '../features/tokens/semanticTokens';
import { tokenData } from '../features/tokens/tokenData';
import { workspaceEdit } from '../features/protocol/workspaceEdits';
import { configured } from './openDocuments';
import { documentRequest, type RequestEntry } from './request';
import { fullTokens, tokenChanges } from './tokenResults';

export const LANGUAGE_REQUESTS: readonly RequestEntry[] = [
  documentRequest(
    DocumentSymbolRequest.type,
    { documentSymbolProvider: true },
    [],
    ({ snapshot, uri, config }, _, { profile }) => {
      const { locale } = config.resolved;
      return profile.symbolTrees ? [...documentSymbols(snapshot, locale)] : [...flatSymbols(snapshot, uri, locale)];
    },
  ),
  documentRequest(
    FoldingRangeRequest.type,
    { foldingRangeProvider: true },
    [],
    ({ snapshot, config }, _, { profile }) => [
      ...foldingRanges(snapshot, {
        locale: config.resolved.locale,
        limit: profile.foldingLimit,
        collapsedText: profile.collapsedText,
      }),
    ],
  ),
  documentRequest(SelectionRangeRequest.type, { selectionRangeProvider: true }, [], ({ snapshot }, { positions }) => [
    ...selectionRanges(snapshot, positions),
  ]),
  documentRequest(HoverRequest.type, { hoverProvider: true }, null, ({ snapshot, config }, { position }, { profile }) =>
    hover(snapshot, position, {
      locale: config.resolved.locale,
      markdown: profile.markdownHover,
      rulePages: profile.rulePages,
    }),
  ),
  documentRequest(
    DocumentHighlightRequest.type,
    { documentHighlightProvider: true },
    null,
    ({ snapshot }, { position }) => documentHighlights(snapshot, position),
  ),
  documentRequest(
    SemanticTokensRequest.type,
    { semanticTokensProvider: { legend: TOKENS_LEGEND, full: { delta: true }, range: true } },
    { data: [] },
    fullTokens,
  ),
  documentRequest(SemanticTokensDeltaRequest.type, {}, { data: [] }, (document, { previousResultId }) =>
    tokenChanges(document, previousResultId),
  ),
  documentRequest(SemanticTokensRangeRequest.type, {}, { data: [] }, ({ snapshot }, { range }) => ({
    data: tokenData(semanticTokens(snapshot, offsetsOf(snapshot.segments, range))),
  })),
  documentRequest(DocumentLinkRequest.type, { documentLinkProvider: {} }, [], ({ snapshot, uri, config }) => [
    ...documentLinks(snapshot, uri, config.resolved.locale),
  ]),
  documentRequest(InlayHintRequest.type, { inlayHintProvider: true }, [], async (document, { range }) => {
    await configured(document);
    const { snapshot, config } = document;
    return [...inlayHints(snapshot, range, config.annotations, config.resolved.locale)];
  }),
  documentRequest(CodeLensRequest.type, { codeLensProvider: {} }, [], async (document) => {
    await configured(document);
    const { snapshot, config } = document;
    return [...codeLenses(snapshot, config.annotations, config.resolved.locale)];
  }),
  // Only after 《 does the list come by itself; elsewhere it is asked for.
  documentRequest(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: ['《'] } },
    null,
    ({ snapshot, config }, { position }, { profile }) =>
      completion(snapshot, position, { locale: config.resolved.locale, snippets: profile.snippets }),
  ),
  documentRequest(
    PrepareRenameRequest.type,
    { renameProvider: { prepareProvider: true } },
    null,
    ({ snapshot }, { position }) => {
      const found = nameAt(snapshot, position);
      return found === undefined
        ? null
        : { range: rangeBetween(snapshot.segments, found.start, found.end), placeholder: found.name };
    },
  ),
  documentRequest(RenameRequest.type, {}, null, (document, { position, newName }, session) => {
    const renaming = rename(document.snapshot, position, newName);
    if ('refused' in renaming)
      return new ResponseError<never>(LSPErrorCodes.RequestFailed, renaming.refused[document.config.resolved.locale]);
    return workspaceEdit(session.actionOptions(document).target, renaming.edits);
  }),
];
