// The requests of writing: formatting, moving and numbering.

import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  RequestType,
} from 'vscode-languageserver';
import { formattingEdits, formattingEditsAbove, LINE_LEFT } from '../features/codeActions/formatting';
import { renumberingOf, restructuringOf } from '../features/editing/restructuring';
import {
  RENUMBER_AFTER_REQUEST,
  RESTRUCTURE_REQUEST,
  type RenumberParams,
  type RenumberReply,
  type RestructureParams,
  type RestructureReply,
} from './protocol';
import { documentRequest, type RequestEntry } from './request';

const RESTRUCTURE = new RequestType<RestructureParams, RestructureReply, void>(RESTRUCTURE_REQUEST);
const RENUMBER_AFTER = new RequestType<RenumberParams, RenumberReply, void>(RENUMBER_AFTER_REQUEST);

export const WRITING_REQUESTS: readonly RequestEntry[] = [
  documentRequest(DocumentFormattingRequest.type, { documentFormattingProvider: true }, [], ({ snapshot }) =>
    formattingEdits(snapshot),
  ),
  documentRequest(
    DocumentRangeFormattingRequest.type,
    { documentRangeFormattingProvider: true },
    [],
    ({ snapshot }, { range }) => formattingEdits(snapshot, range),
  ),
  documentRequest(
    DocumentOnTypeFormattingRequest.type,
    { documentOnTypeFormattingProvider: { firstTriggerCharacter: LINE_LEFT } },
    [],
    ({ snapshot }, { position }) => formattingEditsAbove(snapshot, position),
  ),
  documentRequest(RESTRUCTURE, {}, { refused: 'nothing-here' }, ({ snapshot }, { position, operation }) =>
    restructuringOf(snapshot, position, operation),
  ),
  documentRequest(RENUMBER_AFTER, {}, { version: undefined, edits: [] }, ({ before, snapshot }) =>
    renumberingOf(before, snapshot),
  ),
];
