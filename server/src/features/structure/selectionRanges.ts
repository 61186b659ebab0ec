// What "expand selection" takes next: word, name or quotation, clause, sentence, item, paragraph, sections, document.

import type { Position, SelectionRange } from 'vscode-languageserver';
import { analysis, lexer, type Segments, type Snapshot } from '../../engine/index';
import { documentTree, partsAround } from './documentTree';
import { offsetOf, rangeBetween, type OffsetRange } from '../protocol/positions';
import { wordAt } from './words';

/** Marks that belong to the sentence before them. */
const SENTENCE_END = /^[。；！？;!?]+[”’」』）》〕)]*/;
const LONGEST_END = 8;

/** One for each position, as the protocol wants it. */
export function selectionRanges(snapshot: Snapshot, positions: readonly Position[]): readonly SelectionRange[] {
  return positions.map((position) => chainAt(snapshot, offsetOf(snapshot.segments, position)));
}

function chainAt(snapshot: Snapshot, offset: number): SelectionRange {
  const { segments } = snapshot;
  const whole: OffsetRange = { start: 0, end: segments.length };
  const parts = partsAround(documentTree(snapshot), offset).map(({ start, end }): OffsetRange => ({
    start: start.offset,
    end: end.offset,
  }));
  const stretches = [...textStretches(segments, offset, parts.at(-1) ?? whole), ...parts, whole].sort(
    (a, b) => a.end - a.start - (b.end - b.start),
  );
  const chain: OffsetRange[] = [];
  for (const each of stretches) {
    const inner = chain.at(-1) ?? { start: offset, end: offset };
    // Each must hold the one before it and be larger; the caret alone is no selection.
    if (each.start <= inner.start && each.end >= inner.end && each.end - each.start > inner.end - inner.start)
      chain.push(each);
  }
  const caret: SelectionRange = { range: rangeBetween(segments, offset, offset) };
  return (
    chain.reduceRight<SelectionRange | undefined>(
      (parent, { start, end }) => ({ range: rangeBetween(segments, start, end), ...(parent && { parent }) }),
      undefined,
    ) ?? caret
  );
}

/**
 * Those within the line. A very long line is read sentence by sentence: its segment is a sentence.
 * @param part what clauses and sentences end with: in a flattened text no mark stands before a heading
 */
function* textStretches(segments: Segments, offset: number, part: OffsetRange): Generator<OffsetRange> {
  const { segment, column } = segments.pointAt(offset);
  const { text } = segment;
  const at = ({ start, end }: OffsetRange): OffsetRange => segments.offsetsWithin(segment, start, end);
  const columnAt = (place: number, elsewhere: number): number => {
    const point = segments.pointAt(place);
    return point.segment === segment ? point.column : elsewhere;
  };
  const clauseStart = column - lexer.clauseBefore(text, column, text.length).length;
  const clauseEnd = column + lexer.clauseAfter(text, column, text.length).length;
  const word = wordAt(text.slice(clauseStart, clauseEnd), column - clauseStart);
  if (word !== undefined) yield at({ start: clauseStart + word.start, end: clauseStart + word.end });
  for (const { kind, start, end } of analysis.spansOf(segment)) {
    if (start > column || end < column) continue;
    yield at({ start, end });
    if ((kind === 'title' || kind === 'quote') && start < column && column < end)
      yield at({ start: start + 1, end: end - 1 });
  }
  const within = (start: number, end: number): OffsetRange =>
    at(trimmed(text, Math.max(start, columnAt(part.start, 0)), Math.min(end, columnAt(part.end, text.length))));
  yield within(clauseStart, clauseEnd);
  const sentenceStart = column - lexer.sentenceBefore(text, column, text.length).length;
  const sentenceEnd = column + lexer.sentenceAfter(text, column, text.length).length;
  const marks = SENTENCE_END.exec(text.slice(sentenceEnd, sentenceEnd + LONGEST_END))?.[0].length ?? 0;
  yield within(sentenceStart, sentenceEnd + marks);
  yield at(trimmed(text, 0, text.length));
  yield lineAround(segments, offset);
}

function trimmed(text: string, start: number, end: number): OffsetRange {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function lineAround(segments: Segments, offset: number): OffsetRange {
  const { line } = segments.placeAt(offset);
  return { start: segments.offsetAt(line, 0), end: segments.offsetAt(line, Infinity) };
}
