// Which of the lines before the text is the title: the lines that look most like one, taken together.

import { isOrganName } from '../facts/terms/organs';
import { skipBlanks, skipBlanksBack } from '../text/characters';
import { within, type Segment } from '../facts/segment';
import type { DocumentElement } from './outline';
import { endsInGenre, isGenre, isSpacedOut } from './titleWords';

/** The organ's name over a subject of three lines. */
export const LONGEST_TITLE_LINES = 4;

/** A line before the text, or a stretch of one. */
export interface HeadLine {
  readonly index: number;
  readonly element: DocumentElement;
}

export interface TitleChoice {
  readonly element: DocumentElement;
  readonly lines: readonly HeadLine[];
}

/** The words of a line; 政 府 工 作 报 告 in letters spaced out is read as one word. */
export function lineElement(segment: Segment): DocumentElement {
  const start = skipBlanks(segment.text, 0);
  const end = skipBlanksBack(segment.text, segment.text.length);
  const text = segment.text.slice(start, end);
  const closed = text.replace(/\s+/g, '');
  return { at: within(segment, start, end), text: isSpacedOut(text) || isGenre(closed) ? closed : text };
}

/** Of the lines that end as titles do the one that most else speaks for, with the lines that it goes with; else the first line that may be one. */
export function chooseTitle(lines: readonly HeadLine[]): TitleChoice | undefined {
  const candidates = lines.filter((line) => isTitleLine(line.element.text));
  const choices = candidates.flatMap((line, at) =>
    endsInGenre(line.element.text) ? [titleEndingAt(candidates, at)] : [],
  );
  const scores = choices.map((choice) => scoreOf(choice));
  const best = Math.max(...scores);
  const first = candidates[0];
  return (
    // Of a few letters with nothing else to speak for them (一般规定) any other line is better.
    (best < 0 && candidates.length > 1 ? undefined : choices[scores.indexOf(best)]) ??
    (first === undefined ? undefined : { element: first.element, lines: [first] })
  );
}

function isTitleLine(text: string): boolean {
  return (
    (text.length >= 4 || isGenre(text)) &&
    /\p{Script=Han}{2}/u.test(text) &&
    !/^[（(—\-\d.]*$/.test(text) &&
    !/^第[一二三四五六七八九十百\d]+[章节条编部]/.test(text) &&
    !/^(?:附件|[—（(]|[–-]{1,2}\d)/.test(text) &&
    !/^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/.test(text)
  );
}

function titleEndingAt(candidates: readonly HeadLine[], at: number): TitleChoice {
  const chosen = candidates[at] as HeadLine;
  let from = at;
  for (let start = at - 1; start >= 0 && at - start < LONGEST_TITLE_LINES; start--) {
    const [line, next] = [candidates[start], candidates[start + 1]];
    if (line === undefined || next === undefined || next.index - line.index > 1) break;
    if (endsInGenre(line.element.text)) break;
    // Of three lines the middle one may be any words: 关于同意… / …建设 / …示范区的批复.
    if (isPartOfTitle(line.element.text, candidates[from]?.element.text ?? '', chosen.element.text)) from = start;
  }
  const parts = candidates.slice(from, at + 1);
  const opening = parts[0] as HeadLine;
  return {
    lines: parts,
    element: {
      at: { start: opening.element.at.start, end: chosen.element.at.end },
      text: parts.map((part) => part.element.text).join(''),
    },
  };
}

/** What speaks for a title, each with its weight: an entry of a menu (规划计划) has none of it. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/关于.{2,60}的/, 3],
  [/(?:19|20)\d{2}|[二一][〇零○一二三四五六七八九]{3}年/, 2],
  [/政府|委员会|办事处|[局厅委办院][^ ]{4}|[省市县区镇乡街道]/, 2],
  [/(?:工作|年度|情况|述[职法廉]|调[研查]|总结)报告$|工作[总小]结$|工作(?:计划|要点|方案|意见)$/, 2],
  [/^.{10,}$/, 2],
  [/^.{0,7}$/, -1],
];

function scoreOf({ element }: TitleChoice): number {
  return SIGNS.reduce((sum, [sign, weight]) => (sign.test(element.text) ? sum + weight : sum), 0);
}

/**
 * Whether a title goes on from a line: an organ's name over 关于…, names over a genre (公告), or a title broken in the middle.
 * @param last the line that it ends in
 */
function isPartOfTitle(line: string, next: string, last: string): boolean {
  return (
    (isOrganName(line) && (isGenre(next) || (isOrganName(next) && isGenre(last)))) ||
    line.includes('关于') ||
    next.startsWith('关于') ||
    next.startsWith('的') ||
    (isOrganName(line) && /^(?:关于|.{2,20}关于|(?:19|20)\d{2}年|法治|工作)/.test(next))
  );
}
