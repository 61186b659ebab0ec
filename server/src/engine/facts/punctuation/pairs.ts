// Brackets, quotation marks and title marks of a segment that have no other half in it.

import type { Scanner } from '../scanner';

/** Opening marks, half-width ones as well, and the mark that closes each. */
export const CLOSING_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '（': '）',
  '(': '）',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
  '「': '」',
  '『': '』',
};
export const OPENING_OF: Readonly<Record<string, string>> = {
  '”': '“',
  '）': '（',
  ')': '（',
  '》': '《',
  '〉': '〈',
  '〕': '〔',
  '】': '【',
  '」': '「',
  '』': '『',
};

export interface LoneMark {
  readonly column: number;
  /** In full width, so that (…） is a pair. */
  readonly mark: string;
  readonly opens: boolean;
}

const NONE: readonly LoneMark[] = [];

export const pairs: Scanner<readonly LoneMark[]> = {
  triggers: [...Object.keys(CLOSING_OF), ...Object.keys(OPENING_OF)],
  none: NONE,
  scan: ({ text }) => scanPairs(text),
};

/** For each UTF-16 code unit its pair, counted from 1 and negative for a closing mark; 0 for all others. */
const pairOf = new Int8Array(0x10000);
Object.entries(CLOSING_OF).forEach(([open, close], _, all) => {
  // The half-width bracket is of the pair of its full-width form.
  const pair = 1 + all.findIndex(([, other]) => other === close);
  pairOf[open.charCodeAt(0)] = pair;
  pairOf[close.charCodeAt(0)] = -pair;
});
pairOf[')'.charCodeAt(0)] = pairOf['）'.charCodeAt(0)] as number;

/** The marks without their other half in the same segment, in text order. */
function scanPairs(text: string): readonly LoneMark[] {
  let open: number[] | undefined;
  let lone: LoneMark[] | undefined;
  for (let column = 0; column < text.length; column++) {
    const pair = pairOf[text.charCodeAt(column)] as number;
    if (pair === 0) continue;
    if (pair > 0) (open ??= []).push(column);
    else if (!closesOne(text, open, -pair) && !isListMark(text, column)) (lone ??= []).push(loneMark(text, column));
  }
  if (open !== undefined) for (const column of open) (lone ??= []).push(loneMark(text, column));
  return lone === undefined ? NONE : lone.sort((a, b) => a.column - b.column);
}

function loneMark(text: string, column: number): LoneMark {
  const mark = text[column] ?? '';
  return { column, mark: FULL_WIDTH_BRACKET[mark] ?? mark, opens: CLOSING_OF[mark] !== undefined };
}

const FULL_WIDTH_BRACKET: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

/** Takes out the nearest open mark of a pair; marks opened inside it stay. */
function closesOne(text: string, open: number[] | undefined, pair: number): boolean {
  if (open === undefined) return false;
  for (let i = open.length - 1; i >= 0; i--) {
    if (pairOf[text.charCodeAt(open[i] as number)] !== pair) continue;
    // Nearly always the last, which leaves nothing after.
    if (i === open.length - 1) open.pop();
    else open.splice(i, 1);
    return true;
  }
  return false;
}

/** 1) and a) number items and are closed by convention only. */
function isListMark(text: string, column: number): boolean {
  return (
    /[)）]/.test(text[column] ?? '') &&
    /(?:^|[\s。；;：:，、])[0-9a-zA-Z]{1,2}$/.test(text.slice(Math.max(0, column - 4), column))
  );
}
