// Which quotation marks, brackets and title marks of a document have no other half, over line ends as well.

import { endsClause, skipBlanks, skipBlanksBack } from '../text/characters';
import { groupBy } from '../text/groupBy';
import { OPENING_OF, type LoneMark } from '../facts/punctuation/pairs';
import type { Segment } from '../facts/segment';
import type { DocumentView } from './documentView';
import { defineFilter, defineQuery } from '../incremental/keys';
import type { Heading } from '../outline/outline';
import { FLATTENED_LINE } from '../outline/parseHeadings';

/**
 * A pair may reach over as many lines that end a sentence, and over as many lines in all: text taken from pages and PDF is
 * broken inside titles and quotations, and a broken line ends no sentence.
 */
const SENTENCES_ACROSS = 3;
const LINES_ACROSS = 12;
/** The longest quotation whose marks are taken to face the wrong way, in UTF-16 code units. */
const LONGEST_WORD = 30;

export interface UnpairedMark {
  readonly segment: Segment;
  readonly column: number;
  /** In full width. */
  readonly mark: string;
  readonly opens: boolean;
}

/** Quotation marks that make pairs once they are turned round: ”放管服“, “放管服“. */
export interface MisdirectedQuotes {
  readonly segment: Segment;
  /** Columns of the first mark and after the last. */
  readonly start: number;
  readonly end: number;
  /** Columns of the marks to turn round, in text order. */
  readonly wrong: readonly number[];
}

export interface UnpairedMarks {
  readonly unpaired: readonly UnpairedMark[];
  readonly misdirected: readonly MisdirectedQuotes[];
}

export const UNPAIRED_MARKS = defineQuery(unpairedMarks);

/** The marks of the report's own text; the brackets of broken numbers, as in 一)加强, are those rules' and left out. */
function unpairedMarks(view: DocumentView): UnpairedMarks {
  const { residue } = view;
  const broken = view.read(BROKEN_HEADINGS);
  const unpaired: PlacedMark[] = [];
  const misdirected: MisdirectedQuotes[] = [];
  const open = new OpenMarks();
  let line = 0;
  let sentence = 0;
  // Lines and sentences are counted only while a mark is open.
  for (const segment of segmentsWithMarks(view, () => open.count > 0)) {
    if (segment.opensLine && !segment.facts.blank) line++;
    for (let first = open.first; first !== undefined && isOutOfReach(first, line, sentence); first = open.first)
      unpaired.push(open.take(first));
    const numbers = broken.get(segment) ?? [];
    const marks = segment.facts.lonePairMarks.filter(
      ({ column }) =>
        !residue.touches(segment, column, column + 1) &&
        !numbers.some(({ marker }) => column >= marker.start.column && column < marker.end.column),
    );
    if (segment.text[skipBlanks(segment.text, 0)] === '“') open.dropRepeated(line);
    const turned = open.has('“') ? undefined : misdirectedIn(segment, marks);
    if (turned !== undefined) misdirected.push(turned);
    for (const { column, mark, opens } of marks) {
      if (turned !== undefined && '“”'.includes(mark)) continue;
      if (opens) open.add({ segment, column, mark, opens, line, sentence, closed: false });
      else if (!open.closeLast(OPENING_OF[mark])) unpaired.push({ segment, column, mark, opens, line });
    }
    if (endsSentence(segment.text)) sentence++;
  }
  return { unpaired: withoutParagraphs([...unpaired, ...open.rest()]), misdirected };
}

interface PlacedMark extends UnpairedMark {
  readonly line: number;
}

/** The marks but those that open paragraphs of one quotation, in a line that has lost its paragraphs: two at least in a line. */
function withoutParagraphs(marks: readonly PlacedMark[]): readonly UnpairedMark[] {
  const opening = groupBy(marks.filter(opensParagraph), ({ line }) => line);
  return marks
    .filter((mark) => !opensParagraph(mark) || (opening.get(mark.line)?.length ?? 0) < 2)
    .map(({ segment, column, mark, opens }) => ({ segment, column, mark, opens }));
}

/** Whether a mark opens a quotation after a clause of a line without paragraphs: …修改为：“…。“… */
function opensParagraph({ segment, column, mark }: UnpairedMark): boolean {
  const { text, opensLine } = segment;
  if (mark !== '“' || (opensLine && text.length <= FLATTENED_LINE)) return false;
  const before = skipBlanksBack(text, column);
  return before === 0 ? !opensLine : endsClause(text.charCodeAt(before - 1));
}

/** The headings that lack a bracket, by their segments. */
const BROKEN_HEADINGS = defineQuery(({ outline }: DocumentView): ReadonlyMap<Segment, readonly Heading[]> =>
  groupBy(
    outline.headings.filter(({ broken }) => broken),
    ({ marker }) => marker.start.segment,
  ),
);

interface OpenMark extends UnpairedMark {
  readonly line: number;
  readonly sentence: number;
  /** Whether its other half has been found, or it is not waited for. */
  closed: boolean;
}

function unpairedOf({ segment, column, mark, opens, line }: OpenMark): PlacedMark {
  return { segment, column, mark, opens, line };
}

function isOutOfReach(mark: OpenMark, line: number, sentence: number): boolean {
  return sentence - mark.sentence > SENTENCES_ACROSS || line - mark.line > LINES_ACROSS;
}

/** The marks that wait for their other half, in text order. There may be very many, so that none is ever looked for. */
class OpenMarks {
  readonly #all: OpenMark[] = [];
  /** Index of the first that may still be open. */
  #head = 0;
  readonly #byMark = new Map<string, OpenMark[]>();
  /** Those of “ that begin their segment or an announced quotation, by which a quotation of several paragraphs opens each of them. */
  readonly #atStart: OpenMark[] = [];
  #startHead = 0;
  count = 0;

  /** The one that waits longest. */
  get first(): OpenMark | undefined {
    while (this.#all[this.#head]?.closed === true) this.#head++;
    return this.#all[this.#head];
  }

  has(mark: string): boolean {
    return this.#last(mark) !== undefined;
  }

  add(mark: OpenMark): void {
    this.count++;
    this.#all.push(mark);
    const alike = this.#byMark.get(mark.mark);
    if (alike === undefined) this.#byMark.set(mark.mark, [mark]);
    else alike.push(mark);
    if (mark.mark === '“' && opensText(mark.segment, mark.column)) this.#atStart.push(mark);
  }

  take(mark: OpenMark): PlacedMark {
    this.#close(mark);
    return unpairedOf(mark);
  }

  /** Closes the nearest of a kind; marks opened inside it stay. False where none is open. */
  closeLast(mark: string | undefined): boolean {
    const last = mark === undefined ? undefined : this.#last(mark);
    if (last !== undefined) this.#close(last);
    return last !== undefined;
  }

  /** A quotation of several paragraphs opens each of them and is closed in the last: the earlier marks count as one. */
  dropRepeated(line: number): void {
    while (this.#atStart[this.#startHead]?.closed === true) this.#startHead++;
    const earlier = this.#atStart[this.#startHead];
    if (earlier !== undefined && earlier.line < line) this.#close(earlier);
  }

  rest(): readonly PlacedMark[] {
    return this.#all
      .slice(this.#head)
      .filter(({ closed }) => !closed)
      .map(unpairedOf);
  }

  #last(mark: string): OpenMark | undefined {
    const alike = this.#byMark.get(mark);
    while (alike?.at(-1)?.closed === true) alike.pop();
    return alike?.at(-1);
  }

  #close(mark: OpenMark): void {
    mark.closed = true;
    this.count--;
  }
}

const MARKED = defineFilter(({ facts }) => facts.lonePairMarks.length > 0);

/** The segments with lone marks, and all that follow one for as long as a mark is open. */
function* segmentsWithMarks(view: DocumentView, isOpen: () => boolean): Generator<Segment> {
  const marked = view.read(MARKED);
  let at = 0;
  for (let segment = marked[0]; segment !== undefined;) {
    if (segment === marked[at]) at++;
    if (!view.residue.covers(segment)) yield segment;
    segment = isOpen() ? view.next(segment) : marked[at];
  }
}

/** At the start of its segment, or after the colon that announces a quotation. */
function opensText({ text }: Segment, column: number): boolean {
  return skipBlanks(text, 0) === column || '：:'.includes(text[column - 1] ?? ' ');
}

function endsSentence(text: string): boolean {
  return /[。！？；!?;…][”’」』）)]?$/.test(text.trimEnd());
}

/** Two lone quotation marks in one segment that make whole pairs when turned round. */
function misdirectedIn(segment: Segment, marks: readonly LoneMark[]): MisdirectedQuotes | undefined {
  const quotes = marks.filter(({ mark }) => mark === '“' || mark === '”');
  const [first, second] = quotes;
  if (first === undefined || second === undefined || quotes.length !== 2) return undefined;
  const span = { segment, start: first.column, end: second.column + 1 };
  const between = segment.text.slice(first.column + 1, second.column);
  if (!first.opens && second.opens) return swapped(span, segment.text);
  if (/[“”。]/.test(between) || between.length === 0 || between.length > LONGEST_WORD) return undefined;
  if (first.opens && second.opens)
    return opensText(segment, first.column) ? undefined : { ...span, wrong: [second.column] };
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
