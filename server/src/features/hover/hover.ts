// What is said about the place under the pointer: findings there, a law or plan that is named, the ordinal and its count.

import type { Hover, Position } from 'vscode-languageserver';
import type { Locale, Snapshot } from '../../engine/index';
import { findingsAt } from '../diagnostics/findingsAt';
import { factAt } from './hoverFacts';
import { findingNote } from './hoverFindings';
import type { Note } from './hoverNote';
import { ordinalNote } from './hoverOrdinals';
import { markup } from './markdown';
import { offsetOf, rangeBetween } from '../protocol/positions';

export interface HoverOptions {
  readonly locale: Locale;
  /** Whether the client shows Markdown. */
  readonly markdown: boolean;
  /** Where the client keeps the pages of the rules. */
  readonly rulePages?: string | undefined;
}

/** More findings than this on one place would fill the screen. */
const MOST_FINDINGS = 3;

/** Null where there is nothing to say. */
export function hover(
  snapshot: Snapshot,
  position: Position,
  { locale, markdown, rulePages }: HoverOptions,
): Hover | null {
  const { segments } = snapshot;
  const offset = offsetOf(segments, position);
  const findings = findingsAt(snapshot, { start: offset, end: offset }).slice(0, MOST_FINDINGS);
  const notes = [
    ...findings.map((finding) => findingNote(snapshot, finding, locale, rulePages)),
    ...[factAt(snapshot, offset, locale), ordinalNote(snapshot, offset, locale)].filter((note) => note !== undefined),
  ];
  const smallest = notes.reduce<Note | undefined>(
    (small, note) => (small === undefined || note.end - note.start < small.end - small.start ? note : small),
    undefined,
  );
  if (smallest === undefined) return null;
  return {
    contents: markup(
      notes.map(({ lines }) => lines),
      markdown,
    ),
    range: rangeBetween(segments, smallest.start, smallest.end),
  };
}
