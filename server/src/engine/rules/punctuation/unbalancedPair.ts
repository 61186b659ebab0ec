// A bracket, quotation mark or title mark without its other half nearby.

import type { DocumentView } from '../../structure/documentView';
import { skipBlanks } from '../../scan/characters';
import { CLOSING_OF, OPENING_OF, takeLast } from '../../scan/pairs';
import { within, type Rec } from '../../text/record';
import type { DocumentRule, Report } from '../rule';

/** A pair may reach over as many line ends as this: text taken from pages and PDF is broken inside titles and quotations. */
const LINES_ACROSS = 3;

interface Open {
  readonly record: Rec;
  readonly column: number;
  /** Number of the line among those with text. */
  readonly line: number;
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
    const isMarker = markerBrackets(view);
    const open: Open[] = [];
    let line = 0;
    for (const record of view.body) {
      if (record.opensLine) {
        if (!record.scan.blank) line++;
        if (record.text[skipBlanks(record.text, 0)] === '“') dropQuotationOf(open, line - 1);
        yield* tooLongOpen(open, line);
      }
      yield* readRecord(record, line, open, view, isMarker);
    }
    yield* tooLongOpen(open, Infinity);
  },
};

/** Brackets of broken numbers, which are another rule's. */
function markerBrackets(view: DocumentView): (record: Rec, column: number) => boolean {
  const broken = view.outline.headings.filter((heading) => heading.broken);
  return (record, column) => broken.some(({ marker }) => marker.start.record === record && column >= marker.start.column && column < marker.end.column);
}

/** Closes what it can of `open`, adds to it, and reports marks that close nothing. */
function* readRecord(record: Rec, line: number, open: Open[], view: DocumentView, isMarker: (record: Rec, column: number) => boolean): Generator<Report> {
  for (const { column, mark, opens } of record.scan.lonePairMarks) {
    if (view.residue.touches(record, column, column + 1) || isMarker(record, column)) continue;
    const other = OPENING_OF[mark] ?? '';
    if (opens) open.push({ record, column, line, mark });
    else if (!takeLast(open, other)) yield unpaired(record, column, 'close', other);
  }
}

/** A quotation of several paragraphs opens each of them and is closed in the last: the marks before the last one need no other. */
function dropQuotationOf(open: Open[], line: number): void {
  const last = open.findIndex((each) => each.mark === '“' && each.line === line);
  if (last >= 0) open.splice(last, 1);
}

/** Reports and drops what has stayed open for more lines than broken lines and quoted paragraphs explain. */
function* tooLongOpen(open: Open[], line: number): Generator<Report> {
  while (open[0] !== undefined && line - open[0].line > LINES_ACROSS) {
    const { record, column, mark } = open.shift() as Open;
    yield unpaired(record, column, 'open', CLOSING_OF[mark] ?? '');
  }
}

function unpaired(record: Rec, column: number, message: 'open' | 'close', other: string): Report {
  return { at: within(record, column, column + 1), message, data: { mark: record.text[column] ?? '', other } };
}
