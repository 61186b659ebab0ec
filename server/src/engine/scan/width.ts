// Half-width marks beside Chinese text, their full-width counterparts, and quotation marks in a record.

import { isChineseContext, isHan } from './characters';

/** Half-width marks and what they become. */
export const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '?': '？', '!': '！' };

export interface WidthScan {
  /** Columns of half-width marks that stand in Chinese text. */
  readonly half: readonly number[];
  /** Number of full-width ，：；（）. */
  readonly full: number;
  /** Columns of straight double quotation marks. */
  readonly straight: readonly number[];
  /** Columns of “ and ”. */
  readonly curly: readonly number[];
}

const EMPTY: WidthScan = { half: [], full: 0, straight: [], curly: [] };

/** Everything in one pass; records without any such mark share one result. */
export function scanWidth(text: string): WidthScan {
  const half: number[] = [];
  const straight: number[] = [];
  const curly: number[] = [];
  let full = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    switch (char) {
      case ',': case ':': case ';': case '(': case ')': case '?': case '!':
        if (standsInChinese(text, i)) half.push(i);
        break;
      case '，': case '：': case '；': case '（': case '）':
        full++;
        break;
      case '"':
        straight.push(i);
        break;
      case '“': case '”':
        curly.push(i);
        break;
      default:
    }
  }
  return half.length + full + straight.length + curly.length === 0 ? EMPTY : { half, full, straight, curly };
}

/**
 * Chinese text on one side at least. Figures on both sides (12,000, 8:00, 1:3) and addresses (http://) have none; a bracket
 * counts by what stands outside it or just inside.
 */
function standsInChinese(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const char = text[at];
  if (char === '?' || char === '!') return isHan(before);
  if (char === ':' && text.startsWith('//', at + 1)) return false;
  return isChineseContext(before) || isChineseContext(after) || (char === ')' && closesChinese(text, at));
}

/** （2021—2025) and (2021)号: whether the bracket that this one closes is full width or stands in Chinese text. */
function closesChinese(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 40; i--) {
    if (text[i] === '（') return true;
    if (text[i] === '(') return isChineseContext(text.charCodeAt(i - 1)) || isChineseContext(text.charCodeAt(i + 1));
  }
  return false;
}
