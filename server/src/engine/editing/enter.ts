// What Enter does after an item or a heading, as a word processor has it: the next ordinal, and an empty one goes. The one file
// of the engine that the editor's side uses directly: a key cannot wait for another process, and must not have to.

import { skipBlanks } from '../text/characters';
import { readMarkup } from '../text/markup';
import { lineMarker, type LineMarker } from './lineMarker';

/**
 * 'next': a new line that begins with `text`. 'remove': the marker of the line goes, with the markup before it; its indentation stays.
 */
export type EnterDeed =
  { readonly operation: 'next'; readonly text: string } | { readonly operation: 'remove'; readonly indent: string };

/** Longer lines hold many paragraphs: Enter breaks them. UTF-16 code units. */
const LONGEST_LINE = 4096;

/** Marks that end what is said; a quotation or a bracket may close after them. */
const COMPLETE = /[。；;！？!?][”’」』）)]?$/;

/**
 * @param line the line that the caret stands at the end of, without its line break
 * @param following the next line with words in it; undefined where there is none
 * @returns undefined where Enter is to be what it is everywhere
 */
export function enterOperation(line: string, following: string | undefined): EnterDeed | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const marker = lineMarker(line);
  if (marker === undefined || marker.runsOn) return undefined;
  if (!marker.hasWords) return { operation: 'remove', indent: line.slice(0, skipBlanks(line, 0)) };
  if (marker.next === undefined || !isWhole(line, marker, following)) return undefined;
  return { operation: 'next', text: marker.indent + marker.next };
}

/** Whether all that belongs to the marker stands in its line: what follows would else be taken from it by the next one. */
function isWhole(line: string, { rank, kind }: LineMarker, following: string | undefined): boolean {
  if (following === undefined) return true;
  const next = lineMarker(following.slice(0, LONGEST_LINE));
  // Below a heading of its own line stands its text; an item, or a heading with its text after it, is complete.
  if (next === undefined) return COMPLETE.test(readMarkup(line).text.trimEnd());
  return next.kind === kind || next.rank < rank;
}

/** Whether a column of a line is the place after its marker, where Tab and Shift+Tab change the level. UTF-16 code units. */
export function isBehindMarker(line: string, column: number): boolean {
  // Markers are short: a caret far into a line need not have the line read.
  if (column > 16 + skipBlanks(line, 0)) return false;
  const marker = lineMarker(line.slice(0, LONGEST_LINE));
  return marker !== undefined && marker.rank <= 4 && column === marker.indent.length + marker.text.length;
}
