// A bracket, quotation mark or title mark without its other half in the paragraph.

import type { DocumentView } from '../../lint/documentView';
import { skipBlanks } from '../../scan/characters';
import { within, type Rec } from '../../text/record';
import type { DocumentRule, Report } from '../rule';

const CLOSES: Readonly<Record<string, string>> = { '”': '“', '）': '（', ')': '（', '》': '《', '〉': '〈', '〕': '〔', '】': '【', '」': '「', '』': '『' };
const OPENS: Readonly<Record<string, string>> = { '“': '”', '（': '）', '(': '）', '《': '》', '〈': '〉', '〔': '〕', '【': '】', '「': '」', '『': '』' };

interface Open {
  readonly record: Rec;
  readonly column: number;
  /** In full width, so that (…） is a pair. */
  readonly mark: string;
}

export const unbalancedPair: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'unbalanced-pair',
    group: 'punctuation',
    severity: 'error',
    fix: 'none',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.8、4.9、4.15' },
    name: { zh: '标号不成对', en: 'Unpaired mark' },
    why: { zh: '引号、括号、书名号成对使用，缺一半会使引文或书名的起止不明。', en: 'Quotation marks, brackets and title marks come in pairs; without one half it is unclear where the quotation ends.' },
    messages: {
      open: { zh: '“{mark}”之后缺“{other}”；请在应当结束处补上', en: '“{mark}” is never closed by “{other}”; add it where it should end' },
      close: { zh: '“{mark}”之前缺“{other}”；请在应当开始处补上', en: '“{mark}” closes nothing; add “{other}” where it should begin' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const markers = markerBrackets(view);
    let paragraph: Rec[] = [];
    for (const record of [...view.body, undefined]) {
      if (record === undefined || record.opensLine) {
        yield* checkParagraph(paragraph, record, view, markers);
        paragraph = [];
      }
      if (record !== undefined) paragraph.push(record);
    }
  },
};

/** Brackets of broken numbers, which are another rule's. */
function markerBrackets(view: DocumentView): (record: Rec, column: number) => boolean {
  const broken = view.outline.headings.filter((heading) => heading.broken);
  return (record, column) => broken.some(({ marker }) => marker.start.record === record && column >= marker.start.column && column < marker.end.column);
}

function* checkParagraph(paragraph: readonly Rec[], next: Rec | undefined, view: DocumentView, isMarker: (record: Rec, column: number) => boolean): Generator<Report> {
  const open: Open[] = [];
  for (const record of paragraph) {
    const { text } = record;
    for (let column = 0; column < text.length; column++) {
      const char = text[column] ?? '';
      const opens = OPENS[char] !== undefined;
      const closes = CLOSES[char];
      if ((!opens && closes === undefined) || view.residue.touches(record, column, column + 1) || isMarker(record, column)) continue;
      if (opens) open.push({ record, column, mark: char === '(' ? '（' : char });
      else if (!takeOpen(open, closes ?? '') && !isListMark(text, column)) yield unpaired(record, column, 'close', closes ?? '');
    }
  }
  // A quotation of several paragraphs opens each of them and is closed in the last.
  const continues = next?.text[skipBlanks(next.text, 0)] === '“';
  for (const { record, column, mark } of open) {
    if (mark !== '“' || !continues) yield unpaired(record, column, 'open', OPENS[mark] ?? '');
  }
}

/** Closes the nearest open mark of the kind; marks opened inside it stay open and are found. */
function takeOpen(open: Open[], mark: string): boolean {
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i]?.mark !== mark) continue;
    open.splice(i, 1);
    return true;
  }
  return false;
}

/** 1) and a) number items and are closed by convention only. */
function isListMark(text: string, column: number): boolean {
  return /[)）]/.test(text[column] ?? '') && /(?:^|[\s。；;：:，、])[0-9a-zA-Z]{1,2}$/.test(text.slice(Math.max(0, column - 4), column));
}

function unpaired(record: Rec, column: number, message: 'open' | 'close', other: string): Report {
  return { at: within(record, column, column + 1), message, data: { mark: record.text[column] ?? '', other } };
}
