// What a request that the server answers is: one entry of the table in requests.ts.

import type {
  Connection,
  ProtocolRequestType,
  RequestType,
  ResponseError,
  ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Guard } from './guard';
import type { OpenDocument } from './openDocuments';
import type { Session } from './session';

export interface RequestEntry {
  /** What the server says in `initialize` so that clients send it. */
  readonly capabilities: ServerCapabilities;
  /** Begins to answer it, after the guard. */
  install(connection: Connection, guard: Guard, session: Session): void;
}

/** What was asked for, or an error whose words the client shows to its user. */
type Answer<Result, Failure> = Result | ResponseError<Failure>;

/** Types of the protocol's requests, and of our own. */
type TypeOf<Params, Result, Part, Failure, Registration> =
  ProtocolRequestType<Params, Result, Part, Failure, Registration> | RequestType<Params, Result, Failure>;

/** A request of any kind. */
export function request<Params, Result, Part, Failure, Registration>(
  type: TypeOf<Params, Result, Part, Failure, Registration>,
  capabilities: ServerCapabilities,
  answer: (params: Params, session: Session) => Answer<Result, Failure> | Promise<Answer<Result, Failure>>,
): RequestEntry {
  return {
    capabilities,
    install: (connection, guard, session) => {
      const guarded = guard.request<Params, Answer<Result, Failure>>(type.method, (params) => answer(params, session));
      connection.onRequest(type.method, guarded);
    },
  };
}

/** A request about an open document, answered from its current snapshot; for one that is not open the answer is `none`. */
export function documentRequest<
  Params extends { readonly textDocument: TextDocumentIdentifier },
  Result,
  Part,
  Failure,
  Registration,
>(
  type: TypeOf<Params, Result, Part, Failure, Registration>,
  capabilities: ServerCapabilities,
  none: NoInfer<Result>,
  answer: (
    document: OpenDocument,
    params: Params,
    session: Session,
  ) => Answer<Result, Failure> | Promise<Answer<Result, Failure>>,
): RequestEntry {
  return request(type, capabilities, async (params, session) => {
    const document = session.get(params.textDocument.uri);
    if (document === undefined) return none;
    const { snapshot } = document;
    const answered = await answer(document, params, session);
    // Fixes are worked out for an answer, and may fail.
    session.logProblems(snapshot);
    return answered;
  });
}
