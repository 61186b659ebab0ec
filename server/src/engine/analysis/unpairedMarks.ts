// Which quotation marks, brackets and title marks of a document have no other half, over line ends as well.

import { skipBlanks } from '../text/characters';
import { OPENING_OF, takeLast, type LoneMark } from '../facts/punctuation/pairs';
import type { Rec } from '../facts/segment';
import type { DocumentView } from './documentView';
import { sieve } from '../incremental/sifted';

/**
 * A pair may reach over as many lines that end a sentence, and over as many lines in all: text taken from pages and PDF is
 * broken inside titles and quotations, and a broken line ends no sentence.
 */
const SENTENCES_ACROSS = 3;
const LINES_ACROSS = 12;
/** The longest quotation whose marks are taken to face the wrong way, in UTF-16 code units. */
const LONGEST_WORD = 30;

export interface UnpairedMark {
  readonly record: Rec;
  readonly column: number;
  /** In full width. */
  readonly mark: string;
  readonly opens: boolean;
}

/** Quotation marks that make pairs once they are turned round: ”放管服“, “放管服“. */
export interface MisdirectedQuotes {
  readonly record: Rec;
  /** Columns of the first mark and behind the last. */
  readonly start: number;
  readonly end: number;
  /** Columns of the marks to turn round, in text order. */
  readonly wrong: readonly number[];
}

export interface UnpairedMarks {
  readonly unpaired: readonly UnpairedMark[];
  readonly misdirected: readonly MisdirectedQuotes[];
}

interface Open extends UnpairedMark {
  readonly line: number;
  readonly sentence: number;
}

/** The marks of the report's own text; the brackets of broken numbers, as in 一)加强, are those rules' and left out. */
export function unpairedMarks(view: DocumentView): UnpairedMarks {
  const broken = view.outline.headings.filter((heading) => heading.broken);
  const unpaired: UnpairedMark[] = [];
  const misdirected: MisdirectedQuotes[] = [];
  const open: Open[] = [];
  let line = 0;
  let sentence = 0;
  // Lines and sentences are counted only while a mark is open.
  for (const record of recordsWithMarks(view, () => open.length > 0)) {
    if (record.opensLine && !record.scan.blank) line++;
    while (
      open[0] !== undefined &&
      (sentence - open[0].sentence > SENTENCES_ACROSS || line - open[0].line > LINES_ACROSS)
    )
      unpaired.push(open.shift() as Open);
    const marks = record.scan.lonePairMarks.filter(
      ({ column }) =>
        !view.residue.touches(record, column, column + 1) &&
        !broken.some(
          ({ marker }) => marker.start.record === record && column >= marker.start.column && column < marker.end.column,
        ),
    );
    dropRepeated(open, record, line);
    const turned = open.some(({ mark }) => mark === '“') ? undefined : misdirectedIn(record, marks);
    if (turned !== undefined) misdirected.push(turned);
    for (const mark of marks) {
      if (turned !== undefined && '“”'.includes(mark.mark)) continue;
      if (mark.opens) open.push({ ...mark, record, line, sentence });
      else if (!takeLast(open, OPENING_OF[mark.mark])) unpaired.push({ ...mark, record });
    }
    if (endsSentence(record.text)) sentence++;
  }
  return { unpaired: [...unpaired, ...open], misdirected };
}

const MARKED = sieve(({ scan }) => scan.lonePairMarks.length > 0);

/** The records with lone marks, and all that follow one for as long as a mark is open. */
function* recordsWithMarks(view: DocumentView, isOpen: () => boolean): Generator<Rec> {
  const marked = view.having(MARKED);
  let at = 0;
  for (let record = marked[0]; record !== undefined;) {
    if (record === marked[at]) at++;
    if (!view.residue.covers(record)) yield record;
    record = isOpen() ? view.next(record) : marked[at];
  }
}

/** A quotation of several paragraphs opens each of them and is closed in the last: the earlier marks count as one. */
function dropRepeated(open: Open[], record: Rec, line: number): void {
  if (record.text[skipBlanks(record.text, 0)] !== '“') return;
  const earlier = open.findIndex(
    (each) => each.mark === '“' && each.line < line && opensText(each.record, each.column),
  );
  if (earlier >= 0) open.splice(earlier, 1);
}

function opensText({ text }: Rec, column: number): boolean {
  return skipBlanks(text, 0) === column;
}

function endsSentence(text: string): boolean {
  return /[。！？；!?;…][”’」』）)]?$/.test(text.trimEnd());
}

/** Two lone quotation marks in one record that make whole pairs when turned round. */
function misdirectedIn(record: Rec, marks: readonly LoneMark[]): MisdirectedQuotes | undefined {
  const quotes = marks.filter(({ mark }) => mark === '“' || mark === '”');
  const [first, second] = quotes;
  if (first === undefined || second === undefined || quotes.length !== 2) return undefined;
  const span = { record, start: first.column, end: second.column + 1 };
  const between = record.text.slice(first.column + 1, second.column);
  if (!first.opens && second.opens) return swapped(span, record.text);
  if (/[“”。]/.test(between) || between.length === 0 || between.length > LONGEST_WORD) return undefined;
  if (first.opens && second.opens)
    return opensText(record, first.column) ? undefined : { ...span, wrong: [second.column] };
  return !first.opens && !second.opens ? { ...span, wrong: [first.column] } : undefined;
}

/** ”…“, and ”…“…”…“: every other stretch is a word in quotation marks. */
function swapped(span: Omit<MisdirectedQuotes, 'wrong'>, text: string): MisdirectedQuotes | undefined {
  const wrong: number[] = [];
  for (let i = span.start; i < span.end; i++) if (text[i] === '“' || text[i] === '”') wrong.push(i);
  const words = wrong.filter((_, i) => i % 2 === 0).map((column, i) => text.slice(column + 1, wrong[i * 2 + 1]));
  const alternates = wrong.every((column, i) => text[column] === (i % 2 === 0 ? '”' : '“'));
  return alternates && words.every((word) => word.length > 0 && word.length <= LONGEST_WORD && !word.includes('。'))
    ? { ...span, wrong }
    : undefined;
}
