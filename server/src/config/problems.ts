// A fault of a settings file: where it stands and what it says.

import type { Text } from '../engine/index';

/** Offsets are UTF-16 code units from 0, `end` exclusive; lines and columns count from 1, lines end at \n, \r\n or \r. */
export interface ConfigProblem {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly message: Text;
}

/** A fault before its line has been counted. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly message: Text;
}

/** More than this many faults are counted, not listed. */
const MAX_LISTED = 100;

/** Faults in text order with their lines; of a hopeless file the first hundred, and one that says how many more there are. */
export function toProblems(text: string, faults: readonly Fault[]): readonly ConfigProblem[] {
  const sorted = [...faults].sort((a, b) => a.start - b.start || a.end - b.end);
  const listed = sorted.slice(0, MAX_LISTED);
  const next = sorted[MAX_LISTED];
  if (next !== undefined) listed.push({ ...next, message: omitted(sorted.length - MAX_LISTED) });
  const places = placesOf(
    text,
    listed.map(({ start }) => start),
  );
  // The parser places what is missing at the end of the text a little past it.
  return listed.map(({ start, end, message }, i) => ({
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
    ...(places[i] ?? { line: 1, column: 1 }),
    message,
  }));
}

/** Line and column, from 1, of offsets that rise; those past the end of the text are at its end. */
export function placesOf(
  text: string,
  offsets: readonly number[],
): readonly { readonly line: number; readonly column: number }[] {
  const starts = lineStarts(text);
  let line = 0;
  return offsets.map((offset) => {
    const start = Math.min(offset, text.length);
    while ((starts[line + 1] ?? Infinity) <= start) line++;
    return { line: line + 1, column: start - (starts[line] ?? 0) + 1 };
  });
}

function omitted(count: number): Text {
  return { zh: `另有 ${count} 处错误未列出`, en: `${count} more problems are not listed` };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
