// The note of attachments below a report's text: 附件：1.名单.

import { skipBlanks, skipBlanksBack } from '../text/characters';
import { NOTE_HEAD } from '../outline/annexLabels';
import type { DocumentView } from './documentView';
import { defineFilter } from '../incremental/keys';
import type { Segment } from '../facts/segment';

export interface AttachmentEntry {
  readonly segment: Segment;
  /** Columns of the number; empty where the entry has none. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly number: number | undefined;
  /** Columns of the name, the mark after it included. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

export interface AttachmentNote {
  readonly segment: Segment;
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
  for (const segment of view.read(NOTES)) {
    const start = skipBlanks(segment.text, 0);
    const head = NOTE_HEAD.exec(segment.text.slice(start, start + 8));
    const first = head === null ? undefined : entryOf(segment, start + head[0].length);
    if (head === null || first === undefined) continue;
    return { segment, start, end: start + head[0].length - 1, entries: [first, ...furtherEntries(segment, view)] };
  }
  return undefined;
}

function entryOf(segment: Segment, from: number): AttachmentEntry | undefined {
  const numberStart = skipBlanks(segment.text, from);
  const numbered = /^(\d{1,2})[.．、，,]/.exec(segment.text.slice(numberStart, numberStart + 4));
  const numberEnd = numberStart + (numbered?.[0].length ?? 0);
  const nameStart = skipBlanks(segment.text, numberEnd);
  const nameEnd = skipBlanksBack(segment.text, segment.text.length);
  if (nameEnd <= nameStart || nameEnd - nameStart > LONGEST_NAME) return undefined;
  return {
    segment,
    numberStart,
    numberEnd,
    number: numbered === null ? undefined : Number(numbered[1]),
    nameStart,
    nameEnd,
  };
}

function furtherEntries(first: Segment, view: DocumentView): readonly AttachmentEntry[] {
  const found: AttachmentEntry[] = [];
  for (
    let segment = view.next(first);
    segment !== undefined && found.length < MOST_ENTRIES;
    segment = view.next(segment)
  ) {
    const entry = entryOf(segment, 0);
    if (entry?.number === undefined) break;
    found.push(entry);
  }
  return found;
}
