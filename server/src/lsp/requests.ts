// All requests that the server answers, one entry each: its type, the capability that announces it, and who answers it.

import {
  CodeActionRequest,
  CodeActionResolveRequest,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  RequestType,
  type ServerCapabilities,
} from 'vscode-languageserver';
import {
  codeActions,
  CODE_ACTION_KINDS,
  documentOfAction,
  resolveCodeAction,
} from '../features/codeActions/codeActions';
import { SOURCE } from '../features/diagnostics/diagnostics';
import { IGNORE_COMMAND, readIgnoreParams } from '../features/codeActions/ignoreActions';
import { LANGUAGE_REQUESTS } from './languageRequests';
import { OVERVIEW_REQUESTS } from './overviewRequests';
import { CLEAN_IGNORES_COMMAND, FIX_REQUEST, type FixParams, type FixReply } from './protocol';
import { documentRequest, request, type RequestEntry } from './request';
import { WRITING_REQUESTS } from './writingRequests';

export const REQUESTS: readonly RequestEntry[] = [
  request(
    DocumentDiagnosticRequest.type,
    // Offered to every client; one that does not know it gets its diagnostics pushed.
    { diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false } },
    ({ textDocument, previousResultId }, session) =>
      session.channel.pull(session.get(textDocument.uri), previousResultId),
  ),
  documentRequest(
    CodeActionRequest.type,
    { codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true } },
    [],
    (document, { range, context }, session) => [
      ...codeActions(document.snapshot, range, context, session.actionOptions(document)),
    ],
  ),
  request(CodeActionResolveRequest.type, {}, (action, session) => {
    const document = session.get(documentOfAction(action) ?? '');
    if (document === undefined) return action;
    const resolved = resolveCodeAction(document.snapshot, action, session.actionOptions(document));
    session.logProblems(document.snapshot);
    return resolved;
  }),
  request(
    ExecuteCommandRequest.type,
    { executeCommandProvider: { commands: [IGNORE_COMMAND, CLEAN_IGNORES_COMMAND] } },
    async ({ command, arguments: given }, session) => {
      const params = readIgnoreParams(given?.[0]);
      if (command === IGNORE_COMMAND && params !== undefined) await session.ignore(params);
      return command === CLEAN_IGNORES_COMMAND ? session.cleanIgnores() : null;
    },
  ),
  ...LANGUAGE_REQUESTS,
  ...OVERVIEW_REQUESTS,
  ...WRITING_REQUESTS,
  request(new RequestType<FixParams, FixReply, void>(FIX_REQUEST), {}, (params, session) => session.fix(params)),
];

/** What all of them announce, together. */
export function requestCapabilities(): ServerCapabilities {
  return Object.assign({}, ...REQUESTS.map(({ capabilities }) => capabilities)) as ServerCapabilities;
}
