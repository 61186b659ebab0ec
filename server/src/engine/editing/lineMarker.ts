// The marker that a line begins with, and the one that would come next. Judged by the line alone, so that it can be done while
// a key is being answered; what the document makes of it is for the fold to say.

import { skipBlanks } from '../text/characters';
import type { HeadingForm, Marker } from '../facts/numbering/marker';
import { markersAmong } from '../facts/numbering/markers';
import { lexWith } from '../lexer/lexer';
import type { ReadingContext } from '../lexer/ordinals';
import { WITHOUT_WORDS } from '../lexicon/wordModel';
import { openingMarkup, readMarkup } from '../text/markup';
import { ordinalLike, WORDS_AFTER } from '../outline/nextOrdinal';

export interface LineMarker {
  /** What the next line has before it as well: blanks, and the markup of lists, headings and quotations. */
  readonly indent: string;
  /** As a line would begin with it: the marker, a mark that belongs to it, the blanks after it. */
  readonly text: string;
  /** The same with the next ordinal; undefined where there is none, as after 最后. */
  readonly next: string | undefined;
  /** Headings by level from 1, then signs such as ①, then items. */
  readonly rank: number;
  /** Equal for markers that count together. */
  readonly kind: string;
  /** Whether anything comes after it. */
  readonly hasWords: boolean;
  /** Whether others of its kind follow in the line: 一是…；二是…. */
  readonly runsOn: boolean;
}

const RANKS: Readonly<Record<HeadingForm, number>> = {
  'chinese-comma': 1,
  'chinese-bracketed': 2,
  'arabic-dot': 3,
  'arabic-bracketed': 4,
};
const SIGN_RANK = 5;
const ITEM_RANK = 6;

/** Ordinals that are one character, each row in its order: ① ⑴ ⒈ ㈠ ㊀. */
const SIGNS: readonly { readonly first: number; readonly count: number }[] = [
  { first: 0x2460, count: 20 },
  { first: 0x2474, count: 20 },
  { first: 0x2488, count: 20 },
  { first: 0x3220, count: 10 },
  { first: 0x3280, count: 10 },
];

/** Undefined for a line that begins with no marker, for broken and empty ones, and where it could be a decimal: 4.3月底前. */
export function lineMarker(line: string): LineMarker | undefined {
  const opening = openingMarkup(line);
  const { text } = readMarkup(line);
  const start = skipBlanks(text, 0);
  const marker = signAt(text, start) ?? scannedAt(text, start);
  return marker && { ...marker, indent: opening.replace(/\[[xX]\]/, '[ ]') + marker.indent };
}

function signAt(line: string, start: number): LineMarker | undefined {
  const code = line.charCodeAt(start);
  const row = SIGNS.find(({ first, count }) => code >= first && code < first + count);
  if (row === undefined) return undefined;
  const last = code === row.first + row.count - 1;
  return read(line, {
    start,
    end: start + 1,
    next: last ? undefined : String.fromCharCode(code + 1),
    rank: SIGN_RANK,
    kind: `sign ${row.first}`,
    runsOn: false,
  });
}

/** The table of words is too large for the part that answers keys, and at the start of a line it has nothing to say. */
const LINE: ReadingContext = { opensLine: true, words: WITHOUT_WORDS };

function scannedAt(line: string, start: number): LineMarker | undefined {
  const markers = markersAmong(lexWith(line, LINE), LINE);
  const marker = markers[0];
  if (marker?.start !== start || marker.position !== 'line') return undefined;
  if (marker.type === 'heading' && (marker.empty || marker.broken || marker.numberFollows)) return undefined;
  const kind = kindOf(marker);
  const runsOn = markers.slice(1).some((other) => kindOf(other) === kind);
  return read(line, {
    start,
    end: marker.end,
    next: nextOf(line, marker),
    rank: marker.type === 'heading' ? RANKS[marker.form] : ITEM_RANK,
    kind,
    runsOn,
  });
}

function kindOf(marker: Marker): string {
  return marker.type === 'heading' ? marker.form : marker.kind;
}

function nextOf(line: string, marker: Marker): string | undefined {
  const { start, end, ordinalStart, ordinalEnd, value } = marker;
  if (marker.type === 'item' && (marker.kind === 'first-then-last' || marker.kind === 'one-hand'))
    return WORDS_AFTER[line.slice(start, end)];
  if (value === undefined) return undefined;
  const ordinal = line.slice(ordinalStart, ordinalEnd);
  return line.slice(start, ordinalStart) + ordinalLike({ ordinal }, value + 1) + line.slice(ordinalEnd, end);
}

interface Found extends Pick<LineMarker, 'next' | 'rank' | 'kind' | 'runsOn'> {
  readonly start: number;
  readonly end: number;
}

function read(line: string, { start, end, next, rank, kind, runsOn }: Found): LineMarker {
  // 首先， and 其一： take their mark along.
  const mark = rank === ITEM_RANK && /[，,：:、]/.test(line[end] ?? '') ? end + 1 : end;
  const words = skipBlanks(line, mark);
  const hasWords = words < line.length;
  const tail = line.slice(end, hasWords ? words : line.length);
  return {
    indent: line.slice(0, start),
    text: line.slice(start, end) + tail,
    next: next === undefined ? undefined : next + tail,
    rank,
    kind,
    hasWords,
    runsOn,
  };
}
