// What a document shows as a whole: annexes, years, parts, lengths; and the queries by which more is asked of it.

export { annexesOf, type Annex } from './annexes';
export { attachmentNoteOf } from './attachmentNote';
export { charactersBySection, charactersOf, charactersOfSection } from './characterCounts';
export { defineQuery } from '../incremental/keys';
export type { DocumentView } from './documentView';
export { dueDates, namedYears, requiredParts } from './reportParts';
export { ownTown } from './ownTown';
export { spansOf } from './segmentSpans';
