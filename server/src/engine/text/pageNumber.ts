// A line that is the number of a page: — 3 —, 第3页 共8页.

import { skipBlanks, skipBlanksBack } from './characters';

const PAGE =
  /^(?:[-—–－]{1,2}\s{0,2}\d{1,3}\s{0,2}[-—–－]{1,2}|第\s{0,2}\d{1,3}\s{0,2}页(?:[\s，,/／]{0,2}共\s{0,2}\d{1,3}\s{0,2}页)?|[Pp](?:age|AGE)\s\d{1,3}(?:\s(?:of|OF)\s\d{1,3})?)$/;

const LONGEST = 40;

/** The columns of the number; undefined for any other line. */
export function pageNumberIn(line: string): { readonly start: number; readonly end: number } | undefined {
  if (line.length > LONGEST) return undefined;
  const [start, end] = [skipBlanks(line, 0), skipBlanksBack(line, line.length)];
  return PAGE.test(line.slice(start, end)) ? { start, end } : undefined;
}
