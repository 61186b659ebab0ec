// Characters that conversion leaves behind: invisible ones, radicals for characters, garbage of a wrong encoding.

import { RADICALS } from '../data/radicals';
import { skipBlanks, skipBlanksBack } from './characters';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly right?: string;
}

const NONE: readonly Place[] = [];

/** Zero-width characters, soft hyphens, direction marks, line separators; no-break blanks between the words of a line. */
export function invisibleCharacters(text: string): readonly Place[] {
  if (!/[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/.test(text)) return NONE;
  const [from, to] = [skipBlanks(text, 0), skipBlanksBack(text, text.length)];
  const found: Place[] = [];
  for (const { index, 0: run } of text.matchAll(/\u00a0+|[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g)) {
    const blank = run.startsWith('\u00a0');
    // Blanks at the ends of a line are its layout, or trailing ones.
    if (blank && (index < from || index >= to)) continue;
    found.push({ start: index, end: index + run.length, right: blank ? ' ' : '' });
  }
  return found;
}

/** Characters of the blocks for radicals, which look like ⼀ and ⽂ but are found by no search. */
export function radicals(text: string): readonly Place[] {
  if (!/[\u2e80-\u2fdf]/.test(text)) return NONE;
  return [...text.matchAll(/[\u2e80-\u2fdf]/g)].map(({ index, 0: radical }): Place => {
    const right = RADICALS[radical] ?? radical.normalize('NFKC');
    return right === radical ? { start: index, end: index + 1 } : { start: index, end: index + 1, right };
  });
}

/** Replacement characters, private characters, and what UTF-8 and GB 18030 make of each other. */
const GARBAGE = /\ufffd+|[\ue000-\uf8ff]+|(?:锟斤拷)+|烫{3,}|屯{3,}|[锛銆鈥][\u4e00-\u9fff\ue000-\uf8ff]?|□{2,}|(?:[\u00c2-\u00ef][\u0080-\u00bf]{1,2}){2,}/g;

export function garbage(text: string): readonly Place[] {
  if (!/[\ufffd\ue000-\uf8ff锟烫屯锛銆鈥□\u00c2-\u00ef]/.test(text)) return NONE;
  return [...text.matchAll(GARBAGE)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}
