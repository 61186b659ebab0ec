// Paragraphs that end without a mark: finished ones that lack it, and ones that a line break has cut in two.

import { countHan, isHan, skipBlanks, skipBlanksBack } from '../../scan/characters';
import type { DocumentView } from '../../structure/documentView';
import type { Rec } from '../../text/record';

/** Shorter lines are headings, names, cells of tables. */
const FEWEST_HAN = 25;

export interface OpenLine {
  readonly record: Rec;
  /** Column behind its last character that is not blank. */
  readonly end: number;
  /** The next line, where it goes on with this one's sentence. */
  readonly continuation: Rec | undefined;
}

/** Paragraphs of the body whose last sentence ends in a hanzi or a comma. */
export function* openLines(view: DocumentView): Generator<OpenLine> {
  const { body, headings, signature, date } = view.outline;
  const own = new Set(headings.filter((each) => each.standsAlone).map((each) => each.marker.start.record));
  const { list } = view.records;
  const last = view.records.indexOf(body.end.record);
  for (let index = view.records.indexOf(body.start.record); index <= last; index++) {
    const record = list[index];
    if (record === undefined || record.scan.blank || record.eol === '' || own.has(record) || view.residue.covers(record)) continue;
    // The last paragraph is still being written where nobody has signed, and ends inside its line where somebody signs there.
    if (record === body.end.record && ((signature.length === 0 && date === undefined) || body.end.column < record.text.length)) continue;
    const end = skipBlanksBack(record.text, record.text.length);
    const mark = record.text[end - 1] ?? '。';
    if (!(isHan(mark.charCodeAt(0)) || '，、,'.includes(mark)) || countHan(record.text) < FEWEST_HAN || record.text.includes('|') || record.text.includes('\t')) continue;
    // A line of one clause may be a heading without a number, a name, a cell; with a sentence before it, it is a paragraph.
    if (!/[。！？]/.test(record.text) || /^\s*(?:[（([图表]|附件|注：)/.test(record.text)) continue;
    const next = index < last ? list[index + 1] : undefined;
    const continuation = continuationOf(record, mark, next, own);
    if (continuation !== undefined || next === undefined || endsParagraph(record, nextWithText(list, index + 1, last), own)) yield { record, end, continuation };
  }
}

/** The next line if it is not indented, bears no number, and either this one is or ends in a comma. */
function continuationOf(record: Rec, mark: string, next: Rec | undefined, headings: ReadonlySet<Rec>): Rec | undefined {
  if (next === undefined || next.scan.blank || headings.has(next) || !isHan(next.text.charCodeAt(0)) || next.scan.markers.some((marker) => marker.position === 'line')) return undefined;
  return '，、,'.includes(mark) || skipBlanks(record.text, 0) > 0 ? next : undefined;
}

/** Whether a line certainly begins a paragraph of its own, so that the one before it is over. */
function endsParagraph(record: Rec, next: Rec | undefined, headings: ReadonlySet<Rec>): boolean {
  if (next === undefined) return true;
  const marker = next.scan.markers.find((each) => each.position === 'line');
  // 主要原因， may lead to 一是 in the next line.
  if (headings.has(next) || marker !== undefined) return marker?.type !== 'item';
  if (skipBlanks(next.text, 0) > 0) return skipBlanks(record.text, 0) > 0;
  const end = skipBlanksBack(next.text, next.text.length);
  return countHan(next.text) >= FEWEST_HAN && '。！？”'.includes(next.text[end - 1] ?? ' ');
}

function nextWithText(list: readonly Rec[], from: number, last: number): Rec | undefined {
  for (let index = from; index <= last; index++) if (list[index]?.scan.blank === false) return list[index];
  return undefined;
}
