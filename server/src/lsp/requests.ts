// All requests that the server answers, one entry each: its type, the capability that announces it, and who answers it.

import {
  CodeActionRequest,
  CodeActionResolveRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  RequestType,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { codeActions, CODE_ACTION_KINDS, documentOfAction, resolveCodeAction } from '../features/codeActions';
import { SOURCE } from '../features/diagnostics';
import { formattingEdits, formattingEditsAbove, LINE_LEFT } from '../features/formatting';
import { renumberingOf, restructuringOf } from '../features/restructuring';
import { LANGUAGE_REQUESTS } from './languageRequests';
import { OVERVIEW_REQUESTS } from './overviewRequests';
import {
  FIX_REQUEST,
  RENUMBER_AFTER_REQUEST,
  RESTRUCTURE_REQUEST,
  type FixParams,
  type FixReply,
  type RenumberParams,
  type RenumberReply,
  type RestructureParams,
  type RestructureReply,
} from './protocol';
import { documentRequest, request, type RequestEntry } from './request';

export const REQUESTS: readonly RequestEntry[] = [
  request(
    DocumentDiagnosticRequest.type,
    // Offered to every client; one that does not know it gets its diagnostics pushed.
    { diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false } },
    ({ textDocument, previousResultId }, session) => session.channel.pull(session.get(textDocument.uri), previousResultId),
  ),
  documentRequest(
    CodeActionRequest.type,
    { codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true } },
    [],
    (document, { range, context }, session) => [...codeActions(document.snapshot, range, context, session.actionOptions(document))],
  ),
  request(CodeActionResolveRequest.type, {}, (action, session) => {
    const document = session.get(documentOfAction(action) ?? '');
    return document === undefined ? action : resolveCodeAction(document.snapshot, action, session.actionOptions(document));
  }),
  documentRequest(DocumentFormattingRequest.type, { documentFormattingProvider: true }, [], ({ snapshot }) => formattingEdits(snapshot)),
  documentRequest(DocumentRangeFormattingRequest.type, { documentRangeFormattingProvider: true }, [], ({ snapshot }, { range }) => formattingEdits(snapshot, range)),
  documentRequest(DocumentOnTypeFormattingRequest.type, { documentOnTypeFormattingProvider: { firstTriggerCharacter: LINE_LEFT } }, [], ({ snapshot }, { position }) =>
    formattingEditsAbove(snapshot, position),
  ),
  ...LANGUAGE_REQUESTS,
  ...OVERVIEW_REQUESTS,
  request(new RequestType<FixParams, FixReply, void>(FIX_REQUEST), {}, (params, session) => session.fix(params)),
  documentRequest(new RequestType<RestructureParams, RestructureReply, void>(RESTRUCTURE_REQUEST), {}, { refused: 'nothing-here' }, ({ snapshot }, { position, deed }) =>
    restructuringOf(snapshot, position, deed),
  ),
  documentRequest(new RequestType<RenumberParams, RenumberReply, void>(RENUMBER_AFTER_REQUEST), {}, { version: undefined, edits: [] }, ({ before, snapshot }) =>
    renumberingOf(before, snapshot),
  ),
];

/** What all of them announce, together. */
export function requestCapabilities(): ServerCapabilities {
  return Object.assign({}, ...REQUESTS.map(({ capabilities }) => capabilities)) as ServerCapabilities;
}
