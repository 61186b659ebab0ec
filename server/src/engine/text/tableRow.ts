// Whether a line is a row of a table: its cells are parted by tabs, by bars or by blanks, and what they hold shows that they are cells.

import { isBlank, skipBlanks, skipBlanksBack } from './characters';

/** Longer lines are paragraphs. UTF-16 code units. */
const LONGEST_ROW = 400;
const BARS = /[\t|｜]/;
const SENTENCE = /[。；！？]/;
/** Word parts the number of a list from its words by a tab. */
const NUMBER_ALONE = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．,，]?$/;
/** What stands in a cell of figures: 1,204, -18, 35.5%, 12件; or that there is none: — and /. */
const FIGURE = /^(?:[-+－＋]?\d[\d,，.]*[%％‰]?(?![年月日号时])\p{Script=Han}{0,2}|[-—–]{1,2}|[/／])$/u;
const BARE_FIGURE = /^[-+－＋]?\d[\d,.]*[%％‰]?$/;
const LONGEST_FIGURE = 24;
/** Of the figures at the end of a line parted by blanks so many at least are cells: by wide ones, by single ones. */
const FEWEST_FIGURES = { wide: 2, single: 3 } as const;

export function isTableRow(text: string): boolean {
  if (text.length > LONGEST_ROW) return false;
  const [start, end] = [skipBlanks(text, 0), skipBlanksBack(text, text.length)];
  return BARS.test(text.slice(start, end)) ? isBarredRow(text.slice(start, end)) : isSpacedRow(text, start, end);
}

/** Whether a line is one cell with a figure and no more, as tables leave whose cells have become lines. */
export function isFigureLine(text: string): boolean {
  return text.length <= LONGEST_FIGURE && BARE_FIGURE.test(text.trim());
}

function isBarredRow(line: string): boolean {
  const [first = '', ...others] = line.split(BARS).map((cell) => cell.trim());
  const cells = NUMBER_ALONE.test(first) ? others : [first, ...others];
  if (cells.length < 2 || cells.some((cell) => SENTENCE.test(cell))) return false;
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 2 || cells.slice(1).some((cell) => FIGURE.test(cell));
}

/** 总计  20  0  21: figures in a row at the end. */
function isSpacedRow(text: string, start: number, end: number): boolean {
  let figures = 0;
  let wide = 0;
  for (let to = end; to > start;) {
    const from = startOfCell(text, to, start);
    if (!FIGURE.test(text.slice(from, to))) break;
    const before = skipBlanksBack(text, from);
    if (before <= start) return false;
    figures++;
    if (from - before > 1) wide++;
    to = before;
  }
  const isRow = figures >= FEWEST_FIGURES.single || (figures >= FEWEST_FIGURES.wide && wide === figures);
  return isRow && !SENTENCE.test(text.slice(start, end));
}

function startOfCell(text: string, to: number, limit: number): number {
  const least = Math.max(limit, to - LONGEST_FIGURE);
  let from = to;
  while (from > least && !isBlank(text.charCodeAt(from - 1))) from--;
  return from;
}
