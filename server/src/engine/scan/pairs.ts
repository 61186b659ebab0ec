// Brackets, quotation marks and title marks of a record that have no other half in it.

import { isHan } from './characters';
import type { Scanner } from './scanner';

/** Opening marks, half-width ones as well, and the mark that closes each. */
export const CLOSING_OF: Readonly<Record<string, string>> = { '“': '”', '（': '）', '(': '）', '《': '》', '〈': '〉', '〔': '〕', '【': '】', '「': '」', '『': '』' };
export const OPENING_OF: Readonly<Record<string, string>> = { '”': '“', '）': '（', ')': '（', '》': '《', '〉': '〈', '〕': '〔', '】': '【', '」': '「', '』': '『' };

export interface LoneMark {
  readonly column: number;
  /** In full width, so that (…） is a pair. */
  readonly mark: string;
  readonly opens: boolean;
}

const NONE: readonly LoneMark[] = [];

export const pairs: Scanner<readonly LoneMark[]> = { wakes: [...Object.keys(CLOSING_OF), ...Object.keys(OPENING_OF)], asleep: NONE, scan: ({ text }) => scanPairs(text) };

/** The marks without their other half in the same record, in text order. */
function scanPairs(text: string): readonly LoneMark[] {
  let open: LoneMark[] | undefined;
  let lone: LoneMark[] | undefined;
  for (let column = 0; column < text.length; column++) {
    const code = text.charCodeAt(column);
    if (isHan(code)) continue;
    // All pair marks lie in these three stretches; most characters do not.
    if (code !== 0x28 && code !== 0x29 && !(code >= 0x201c && code <= 0x201d) && !(code >= 0x3008 && code <= 0x3015) && code !== 0xff08 && code !== 0xff09) continue;
    const char = text[column] ?? '';
    if (CLOSING_OF[char] !== undefined) (open ??= []).push({ column, mark: char === '(' ? '（' : char, opens: true });
    else if (OPENING_OF[char] !== undefined && !takeLast(open, OPENING_OF[char]) && !isListMark(text, column)) (lone ??= []).push({ column, mark: char === ')' ? '）' : char, opens: false });
  }
  if (lone === undefined && (open === undefined || open.length === 0)) return NONE;
  return [...(lone ?? []), ...(open ?? [])].sort((a, b) => a.column - b.column);
}

/** Takes out the nearest open mark of the kind; marks opened inside it stay. */
export function takeLast(open: { readonly mark: string }[] | undefined, mark: string | undefined): boolean {
  for (let i = (open?.length ?? 0) - 1; i >= 0; i--) {
    if (open?.[i]?.mark !== mark) continue;
    open?.splice(i, 1);
    return true;
  }
  return false;
}

/** 1) and a) number items and are closed by convention only. */
function isListMark(text: string, column: number): boolean {
  return /[)）]/.test(text[column] ?? '') && /(?:^|[\s。；;：:，、])[0-9a-zA-Z]{1,2}$/.test(text.slice(Math.max(0, column - 4), column));
}
