// The note of attachments below a report's text: 附件：1.名单.

import { skipBlanks, skipBlanksBack } from '../../../text/characters';
import { NOTE_HEAD } from '../../../outline/annexLabels';
import type { DocumentView } from '../../../analysis/documentView';
import { defineFilter } from '../../../incremental/keys';
import type { Rec } from '../../../facts/segment';

export interface AttachmentEntry {
  readonly record: Rec;
  /** Columns of the number; empty where the entry has none. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly number: number | undefined;
  /** Columns of the name, the mark behind it included. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

export interface AttachmentNote {
  readonly record: Rec;
  /** Columns of 附件 with what stands before the colon. */
  readonly start: number;
  readonly end: number;
  readonly entries: readonly AttachmentEntry[];
}

const NOTES = defineFilter(({ text }) => text.startsWith('附件', skipBlanks(text, 0)));

const LONGEST_NAME = 60;
const MOST_ENTRIES = 20;

/** The first note: a line that begins with 附件 and a colon, and the numbered lines straight below. Undefined where there is none. */
export function attachmentNoteOf(view: DocumentView): AttachmentNote | undefined {
  for (const record of view.read(NOTES)) {
    const start = skipBlanks(record.text, 0);
    const head = NOTE_HEAD.exec(record.text.slice(start, start + 8));
    const first = head === null ? undefined : entryOf(record, start + head[0].length);
    if (head === null || first === undefined) continue;
    return { record, start, end: start + head[0].length - 1, entries: [first, ...furtherEntries(record, view)] };
  }
  return undefined;
}

function entryOf(record: Rec, from: number): AttachmentEntry | undefined {
  const numberStart = skipBlanks(record.text, from);
  const numbered = /^(\d{1,2})[.．、，,]/.exec(record.text.slice(numberStart, numberStart + 4));
  const numberEnd = numberStart + (numbered?.[0].length ?? 0);
  const nameStart = skipBlanks(record.text, numberEnd);
  const nameEnd = skipBlanksBack(record.text, record.text.length);
  if (nameEnd <= nameStart || nameEnd - nameStart > LONGEST_NAME) return undefined;
  return {
    record,
    numberStart,
    numberEnd,
    number: numbered === null ? undefined : Number(numbered[1]),
    nameStart,
    nameEnd,
  };
}

function furtherEntries(first: Rec, view: DocumentView): readonly AttachmentEntry[] {
  const found: AttachmentEntry[] = [];
  for (let record = view.next(first); record !== undefined && found.length < MOST_ENTRIES; record = view.next(record)) {
    const entry = entryOf(record, 0);
    if (entry?.number === undefined) break;
    found.push(entry);
  }
  return found;
}
