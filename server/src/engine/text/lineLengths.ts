// How long the lines of a text are and how they end: by that a text shows whether its lines were broken at a margin.

import { isBlank, isHan, tableOf } from './characters';

/** Longer lines are counted as one length: no margin is so far to the right. */
export const LONGEST = 127;

/** Counts of lines by their length, blanks at the end left out: in UTF-16 code units, and in columns of half the width of a hanzi. */
export interface LineLengths {
  readonly units: LengthCounts;
  readonly columns: LengthCounts;
  /** Lines that begin with a blank. */
  readonly indented: number;
  readonly total: number;
}

/** Index: length. The last entry counts all that are longer. */
export interface LengthCounts {
  readonly all: Uint32Array;
  /** Those that end in a hanzi, a digit, a letter, a comma or an opening mark: inside a sentence, or without one. */
  readonly open: Uint32Array;
}

const OPEN_MARKS = tableOf('，、,“‘《（(〈「『—-·%％');

/** Whether a line may go on in the next: its last character ends no sentence. */
export function endsOpen(code: number): boolean {
  return isHan(code) || OPEN_MARKS[code] === 1 || (code < 0x80 && /[0-9A-Za-z]/.test(String.fromCharCode(code)));
}

export class LineLengthCounter implements LineLengths {
  readonly units: LengthCounts = emptyCounts(LONGEST);
  readonly columns: LengthCounts = emptyCounts(2 * LONGEST);
  indented = 0;
  total = 0;

  /** Counts the lines of a stretch of text that ends with a line break; what comes after the last line break is left out. */
  addLines(text: string): void {
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 0x0a && code !== 0x0d) continue;
      this.addLine(text, start, i);
      start = i + 1;
    }
  }

  /** @param end before the line break */
  addLine(text: string, start: number, end: number): void {
    if (end - start > LONGEST) {
      this.addLongLine();
      return;
    }
    let last = end - 1;
    while (last >= start && isBlank(text.charCodeAt(last))) last--;
    const length = last + 1 - start;
    if (length === 0) return;
    const columns = columnsOf(text, start, last + 1);
    const open = endsOpen(text.charCodeAt(last));
    count(this.units, length, open);
    count(this.columns, columns, open);
    if (isBlank(text.charCodeAt(start))) this.indented++;
    this.total++;
  }

  /** A line that is too long to be looked at. */
  addLongLine(): void {
    count(this.units, LONGEST + 1, false);
    count(this.columns, 2 * LONGEST + 1, false);
    this.total++;
  }

  add({ units, columns, indented, total }: LineLengths): void {
    addCounts(this.units, units);
    addCounts(this.columns, columns);
    this.indented += indented;
    this.total += total;
  }
}

/** Of a text as it is opened. */
export function lineLengthsOf(text: string): LineLengths {
  const lengths = new LineLengthCounter();
  lengths.addLines(text);
  return lengths;
}

/** Columns of half the width of a hanzi. */
export function columnsOf(text: string, start: number, end: number): number {
  let columns = 0;
  for (let i = start; i < end; i++) columns += text.charCodeAt(i) < 0x100 ? 1 : 2;
  return columns;
}

function emptyCounts(longest: number): LengthCounts {
  return { all: new Uint32Array(longest + 2), open: new Uint32Array(longest + 2) };
}

function count({ all, open }: LengthCounts, length: number, isOpen: boolean): void {
  const index = Math.min(length, all.length - 1);
  all[index] = (all[index] as number) + 1;
  if (isOpen) open[index] = (open[index] as number) + 1;
}

function addCounts(to: LengthCounts, from: LengthCounts): void {
  for (let i = 0; i < to.all.length; i++) {
    to.all[i] = (to.all[i] as number) + (from.all[i] as number);
    to.open[i] = (to.open[i] as number) + (from.open[i] as number);
  }
}
