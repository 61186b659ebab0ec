// Characters that conversion leaves behind: invisible ones, radicals for characters, garbage of a wrong encoding.

import { RADICALS } from '../../lexicon/tables/radicals';
import { PRIVATE_USE } from '../../lexicon/wordAutomaton';
import { isHan, skipBlanks, skipBlanksBack } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import { mayEndQuestion } from '../../lexer/questions';
import type { Scanner } from '../scanner';

/** Columns in UTF-16 code units; `end` exclusive. */
export interface OddPlace {
  readonly start: number;
  readonly end: number;
  /** What is to be written instead; undefined where nobody knows. */
  readonly right?: string;
  /** It looks like one of its kind and may be right. */
  readonly doubtful?: true;
}

export interface OddCharacters {
  readonly invisible: readonly OddPlace[];
  /** Characters that end a line or a paragraph for some programs and are no line end for others. */
  readonly breaks: readonly OddPlace[];
  readonly radicals: readonly OddPlace[];
  readonly garbage: readonly OddPlace[];
}

const NOTHING: readonly OddPlace[] = [];
const NONE: OddCharacters = { invisible: NOTHING, breaks: NOTHING, radicals: NOTHING, garbage: NOTHING };

export const oddCharacters: Scanner<OddCharacters> = {
  triggers: `?\u000b\u0085\u00a0\u00ad\u2060\ufeff\ufffd锟烫屯锛銆鈥□${stretch(0xc2, 0xef)}${stretch(0x200b, 0x200f)}${stretch(0x2028, 0x202e)}${stretch(0x2e80, 0x2fdf)}${PRIVATE_USE}`,
  none: NONE,
  scan: ({ text }) => scanOddCharacters(text),
};

/** The characters of a stretch of code units, both ends included. */
function stretch(from: number, to: number): string {
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

function scanOddCharacters(text: string): OddCharacters {
  return {
    invisible: invisibleCharacters(text),
    breaks: irregularBreaks(text),
    radicals: radicals(text),
    garbage: garbage(text),
  };
}

/** Zero-width characters, soft hyphens, direction marks; no-break blanks between the words of a line. */
function invisibleCharacters(text: string): readonly OddPlace[] {
  const [from, to] = [skipBlanks(text, 0), skipBlanksBack(text, text.length)];
  const found: OddPlace[] = [];
  for (const { index, 0: run } of text.matchAll(/\u00a0+|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g)) {
    const blank = run.startsWith('\u00a0');
    // Blanks at the ends of a line are its layout, or trailing ones.
    if (blank && (index < from || index >= to)) continue;
    found.push({ start: index, end: index + run.length, right: blank ? ' ' : '' });
  }
  return found;
}

/** Line and paragraph separators, next line, and the vertical tab that word processors write for a line break. Not the form feed, which begins a page. */
function irregularBreaks(text: string): readonly OddPlace[] {
  return [...text.matchAll(/[\v\u0085\u2028\u2029]+/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
}

/** Characters of the blocks for radicals, which look like ⼀ and ⽂ but are found by no search. */
function radicals(text: string): readonly OddPlace[] {
  return [...text.matchAll(/[\u2e80-\u2fdf]/g)].map(({ index, 0: radical }): OddPlace => {
    const right = RADICALS[radical] ?? radical.normalize('NFKC');
    return right === radical ? { start: index, end: index + 1 } : { start: index, end: index + 1, right };
  });
}

/** Replacement characters, private characters, and what UTF-8 and GB 18030 make of each other. */
const GARBAGE =
  /\ufffd+|[\ue000-\uf8ff]+|(?:锟斤拷)+|烫{3,}|屯{3,}|[锛銆鈥][\u4e00-\u9fff\ue000-\uf8ff]?|□{2,}|(?:[\u00c2-\u00ef][\u0080-\u00bf]{1,2}){2,}/g;

const QUESTION_MARKS = /\?+/g;

function garbage(text: string): readonly OddPlace[] {
  const found = [...matchesIn(text, GARBAGE)].map(({ index, 0: run }): OddPlace => ({
    start: index,
    end: index + run.length,
  }));
  const lost = lostCharacters(text);
  return lost.length === 0 ? found : [...found, ...lost].sort((a, b) => a.start - b.start);
}

/** Question marks between hanzi where nothing is asked: what a conversion writes for characters that it does not know. */
function lostCharacters(text: string): readonly OddPlace[] {
  return [...matchesIn(text, QUESTION_MARKS)]
    .filter(({ index, 0: run }) => isHan(text.charCodeAt(index - 1)) && isHan(text.charCodeAt(index + run.length)))
    .filter(({ index }) => !mayEndQuestion(text, index))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length, doubtful: true }));
}
