// The Markdown markup of a line: headings, bold, lists, quotations, rules, code, links. What it encloses is read, it is not.
// By the marks of CommonMark, but decided as a reader of Chinese does: there are no blanks around words that could decide.

import { NOTHING_HIDDEN, type HiddenText, type ReadText } from './hiddenText';

/** Columns of the source that hold markup. */
interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A line without any of these holds no markup; nearly all lines are such. */
const MAY_BE_MARKED = /^[ \t]*[#>+*=~`-]|\*\*|`|\]\(/;

/** Rules between parts, underlines of headings, fences of code: nothing in them is read. */
const WHOLE_LINE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|={3,}[ \t]*|(?:```|~~~)[\w+-]*[ \t]*)$/;

/** What may open a line, one after the other: `> - **…**`. Each is followed by words: `- 3 -` is the number of a page. */
const OPENERS: readonly RegExp[] = [
  /[ \t]*>[ \t]?(?=[ \t]*[\p{L}*#>“（《-])/uy,
  /[ \t]*[-+*](?:[ \t]+\[[ xX]\])?[ \t]+(?=[^\d\s*-]|\d+[^\s\d-]|\*\*)/uy,
  /[ \t]*#{1,6}[ \t\u3000]+(?=\S)/uy,
  /[ \t]*#{2,6}(?=[^#\s])/uy,
];

/** Bold words: two hanzi or letters at least, no blank or stop at the edges, as `张**、李**` has names that are masked. */
const BOLD = /(?<!\*)(\*{2,3})(?=[^\s*、，。；：！？,.;:!?])([^*\n]*[^\s*、])\1(?!\*)/gu;
const CODE = /(?<!`)(`{1,2})([^`\n]+)\1(?!`)/gu;
/** A link; of a picture nothing can be read. */
const LINK = /(?<!!)(\[)([^[\]\n]+)\]\([^()\s]*\)/gu;

const WORDS = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;
const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const BRACKET = /^[（(]/;

/** @param line without its line break */
export function readMarkup(line: string): ReadText {
  if (!MAY_BE_MARKED.test(line)) return { text: line, hidden: NOTHING_HIDDEN };
  if (WHOLE_LINE.test(line)) return { text: '', hidden: [{ kind: 'markup', column: 0, text: line }] };
  const start = openersEnd(line);
  const marks = inlineMarks(line, start);
  return withoutMarks(line, start === 0 ? marks : [{ start: 0, end: start }, ...marks]);
}

/** The markup that opens a line, with the blanks around it: `- `, `> ## `; '' where there is none. */
export function openingMarkup(line: string): string {
  return MAY_BE_MARKED.test(line) && !WHOLE_LINE.test(line) ? line.slice(0, openersEnd(line)) : '';
}

/** Of a part of a line that does not open it. */
export function readInlineMarkup(part: string): ReadText {
  return MAY_BE_MARKED.test(part) ? withoutMarks(part, inlineMarks(part, 0)) : { text: part, hidden: NOTHING_HIDDEN };
}

function openersEnd(line: string): number {
  let end = 0;
  for (const opener of OPENERS) {
    opener.lastIndex = end;
    if (opener.test(line)) end = opener.lastIndex;
  }
  return end;
}

function inlineMarks(line: string, from: number): readonly Mark[] {
  const marks: Mark[] = [];
  if (line.includes('**', from)) {
    for (const match of line.matchAll(BOLD)) if (isBold(line, match)) marks.push(...around(match));
  }
  if (line.includes('`', from)) for (const match of line.matchAll(CODE)) marks.push(...around(match));
  if (line.includes('](', from)) for (const match of line.matchAll(LINK)) marks.push(...around(match));
  return marks.filter(({ start }) => start >= from).sort((a, b) => a.start - b.start);
}

function isBold(line: string, { index, 2: words = '' }: RegExpMatchArray): boolean {
  // 张**（男） is a name that is masked, not the beginning of bold words.
  const masked = BRACKET.test(words) && WORD_BEFORE.test(line.slice(0, index));
  return WORDS.test(words) && /\p{L}/u.test(words) && !masked;
}

/** What a match of an opening mark, words and a closing mark holds besides the words. */
function around({ index = 0, 0: { length }, 1: open = '', 2: words = '' }: RegExpMatchArray): readonly Mark[] {
  return [
    { start: index, end: index + open.length },
    { start: index + open.length + words.length, end: index + length },
  ];
}

function withoutMarks(line: string, marks: readonly Mark[]): ReadText {
  if (marks.length === 0) return { text: line, hidden: NOTHING_HIDDEN };
  const hidden: HiddenText[] = [];
  let text = '';
  let from = 0;
  for (const { start, end } of marks) {
    // Code within bold words and the like: the outer marks are hidden, and of marks that cross the first.
    if (start < from) continue;
    text += line.slice(from, start);
    hidden.push({ kind: 'markup', column: text.length, text: line.slice(start, end) });
    from = end;
  }
  return { text: text + line.slice(from), hidden };
}
