// Quotations or titles side by side in a list, with 、 between them or without.

import type { Scanner } from '../scanner';

/** “A”、“B” and 《A》、《B》. */
export type ListedKind = 'quotation' | 'title';

export interface MarkedList {
  readonly kind: ListedKind;
  /** Columns of its 、, in UTF-16 code units; at least one. */
  readonly commas: readonly number[];
  /** Whether words follow the last item: they may be of it alone, as in “A”、“B”行动. */
  readonly hasWordsAfter: boolean;
}

export interface ListedMarks {
  /** Lists with 、 all of whose items are of one kind, in text order. */
  readonly lists: readonly MarkedList[];
  /** Number of places where a closing quotation mark is straight followed by an opening one. */
  readonly bareQuotations: number;
}

const NONE: ListedMarks = { lists: [], bareQuotations: 0 };
/** The opening half of each closing mark; the quotation marks of columns and of quotations inside others as well. */
const OPENING: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
};

export const listedMarks: Scanner<ListedMarks> = {
  triggers: [
    ...Object.entries(OPENING).map(([close, open]) => `${close}、${open}`),
    ...['', '、'].flatMap((between) => [`”${between}“`, `”${between}"`, `"${between}“`, `"${between}"`]),
  ],
  none: NONE,
  scan: ({ text }) => scanListedMarks(text),
};

/** What follows a list and is of all its items. */
const CLOSED = /[等的，。；：,;:！？和与及以“”《》（）()\s]/;
/** “A”、“B”改革、C: the words are of B alone. */
const WORDS_AND_ITEM = /^[\u4e00-\u9fff]{1,12}、/;

function scanListedMarks(segment: string): ListedMarks {
  const text = withCurlyQuotes(segment);
  const lists = new Map<number, MarkedList & { readonly commas: number[] }>();
  for (let column = text.indexOf('、'); column >= 0; column = text.indexOf('、', column + 1)) {
    const close = text[column - 1] ?? '';
    const open = OPENING[close];
    if (open === undefined || text[column + 1] !== open) continue;
    const start = listStart(text, column, open, close);
    const end = listEnd(text, column, open, close);
    if (start === undefined || end === undefined || !isWholeList(text, start, end, open)) continue;
    const list = lists.get(start);
    if (list !== undefined) list.commas.push(column);
    else {
      const kind = '》〉'.includes(close) ? 'title' : 'quotation';
      lists.set(start, { kind, commas: [column], hasWordsAfter: !CLOSED.test(text[end] ?? '') });
    }
  }
  const bareQuotations = countBare(text);
  return lists.size === 0 && bareQuotations === 0 ? NONE : { lists: [...lists.values()], bareQuotations };
}

/** Straight quotation marks read as pairs where their number is even, so that a list is the same before and after they are curled. */
function withCurlyQuotes(text: string): string {
  if (!text.includes('"')) return text;
  let straight = 0;
  const curly = text.replaceAll('"', () => (straight++ % 2 === 0 ? '“' : '”'));
  return straight % 2 === 0 ? curly : text;
}

function countBare(text: string): number {
  let count = 0;
  for (let i = text.indexOf('”“'); i >= 0; i = text.indexOf('”“', i + 2)) count++;
  return count;
}

/**
 * Whether no item of the list stands without the marks, or has a bracket after it: 《A》（试行）、《B》 and “A”行动、“B” keep their 、,
 * and so does the whole list. Words after the last item are of all of them, as in “A”、“B”行动, unless one more item follows these.
 */
function isWholeList(text: string, start: number, end: number, open: string): boolean {
  if (text[start - 1] === '、' || (!'《〈'.includes(open) && isInTitle(text, start))) return false;
  const bracket = /^[（(〔][^）)〕]{0,30}[）)〕]/.exec(text.slice(end, end + 32))?.[0] ?? '';
  const next = text[end + bracket.length];
  // At the end of a line the list may go on in the next one.
  if (next === undefined) return false;
  if (!'《〈'.includes(open) && WORDS_AND_ITEM.test(text.slice(end, end + 16))) return false;
  return next !== '、' && (bracket === '' || next !== open);
}

/** Column of the first opening mark of the list that the 、 belongs to. */
function listStart(text: string, column: number, open: string, close: string): number | undefined {
  let start = text.lastIndexOf(open, column - 2);
  while (start > 0 && (text[start - 1] === close || (text[start - 1] === '、' && text[start - 2] === close))) {
    const before = text.lastIndexOf(open, start - 2);
    if (before < 0) break;
    start = before;
  }
  return start < 0 ? undefined : start;
}

/** Column after the last closing mark of the list. */
function listEnd(text: string, column: number, open: string, close: string): number | undefined {
  let end = text.indexOf(close, column + 1) + 1;
  while (end > 0) {
    const next = text[end] === open ? end : text[end] === '、' && text[end + 1] === open ? end + 1 : undefined;
    if (next === undefined) return end;
    end = text.indexOf(close, next) + 1;
  }
  return undefined;
}

function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at) && text.includes('》', at);
}
