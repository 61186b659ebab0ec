// The requests of our own about a report as a whole: what is to be seen of it, a section that it lacks, a new one.

import { RequestType } from 'vscode-languageserver';
import { editing } from '../engine/index';
import { newReportSnippet } from '../features/editing/newReport';
import { overview } from '../features/overview/overview';
import { protocolEdits } from '../features/protocol/workspaceEdits';
import {
  INSERT_SECTION_REQUEST,
  NEW_REPORT_REQUEST,
  OVERVIEW_REQUEST,
  type DraftOptions,
  type InsertSectionParams,
  type InsertSectionReply,
  type OverviewParams,
  type OverviewReply,
} from './protocol';
import { documentRequest, request, type RequestEntry } from './request';

export const OVERVIEW_REQUESTS: readonly RequestEntry[] = [
  documentRequest(
    new RequestType<OverviewParams, OverviewReply, void>(OVERVIEW_REQUEST),
    {},
    null,
    ({ snapshot, config }) => overview(snapshot, config.resolved.locale),
  ),
  documentRequest(
    new RequestType<InsertSectionParams, InsertSectionReply, void>(INSERT_SECTION_REQUEST),
    {},
    { version: 0, edits: [] },
    ({ snapshot }, { name }) => ({
      version: snapshot.version,
      edits: protocolEdits(snapshot.segments, editing.insertSection(snapshot.view, name) ?? []),
    }),
  ),
  request(new RequestType<DraftOptions, string, void>(NEW_REPORT_REQUEST), {}, (options) => newReportSnippet(options)),
];
