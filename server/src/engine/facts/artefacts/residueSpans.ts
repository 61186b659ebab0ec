// Residue inside a line that also holds the report: what stands before its first and after its last words.

import {
  METADATA_FIELDS,
  REPORT_FIELDS,
  RESIDUE_ROWS,
  ROW_FIELDS,
  TRAILING_FIELDS,
} from '../../lexicon/tables/residue';
import { isBlank, skipBlanks, skipBlanksBack } from '../../text/characters';
import { POSITION, POSITION_STARTS } from './pageShape';
import { TOOLS } from './residue';

export interface ResidueSpan {
  /** Columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'web' | 'metadata';
}

/** How far a cue is read, in UTF-16 code units: pages set blanks between the characters of a field. */
const CUE_REACH = 40;
/** The longest value of a metadata field; a longer stretch is text. */
const LONGEST_VALUE = 40;
const MOST_SPANS = 60;
const MOST_TITLE_LINES = 4;
/** A field without a colon is at least this long, in UTF-16 code units. */
const SHORTEST_CELL = 3;

/**
 * The residue with which a line begins, stretch by stretch. Stretches that `isTitle` accepts are passed over: a page has its
 * title before, between and after its fields.
 */
export function leadingResidue(text: string, isTitle: (stretch: string) => boolean): readonly ResidueSpan[] {
  const spans: ResidueSpan[] = [];
  let at = skipBlanks(text, 0);
  for (let round = 0; round < MOST_SPANS && at < text.length; round++) {
    const cue =
      cueAt(text, at, isTitle, spans.length > 0) ?? (spans.length > 0 ? looseCueAt(text, at, isTitle) : undefined);
    const end = cue?.end ?? stretchEnd(text, at);
    if (cue === undefined && !isTitle(text.slice(at, end)) && !(spans.length === 0 && leadsToStamp(text, end))) break;
    if (cue !== undefined) join(spans, text, { start: at, end, kind: cue.kind });
    at = skipBlanks(text, end);
  }
  return withoutCommentEnd(text, spans);
}

const COMMENT_END = '-->';

/** The end of a comment with which residue ends is code of the page, which is more than its words. */
function withoutCommentEnd(text: string, spans: readonly ResidueSpan[]): readonly ResidueSpan[] {
  const last = spans.at(-1);
  if (last === undefined || !text.slice(last.start, last.end).endsWith(COMMENT_END)) return spans;
  const end = skipBlanksBack(text, last.end - COMMENT_END.length);
  return end > last.start ? [...spans.slice(0, -1), { ...last, end }] : spans;
}

const STAMP = /^(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?(?=\s)/;

/** The day of a page, before its buttons or fields: 2024-03-05 【字体：大 中 小】. */
function stampAt(text: string, at: number): Cue | undefined {
  const stamp = STAMP.exec(text.slice(at, at + CUE_REACH))?.[0];
  if (stamp === undefined) return undefined;
  const end = at + stamp.length;
  const next = skipBlanks(text, end);
  return (buttonsAt(text, next) ?? webCueAt(text, next) ?? fieldAt(text, next)) ? { kind: 'metadata', end } : undefined;
}

/** Whether nothing but stretches of words that may be a title stand between a column and the day of a page. */
function leadsToStamp(text: string, from: number): boolean {
  let at = skipBlanks(text, from);
  for (let lines = 0; lines < MOST_TITLE_LINES && at < text.length; lines++) {
    if (stampAt(text, at) !== undefined) return true;
    const end = stretchEnd(text, at);
    if (/[，。；：！？]/.test(text.slice(at, end))) return false;
    at = skipBlanks(text, end);
  }
  return false;
}

/** The first column from which on the rest of a line is residue of a page; undefined where there is none. */
export function trailingResidueStart(text: string): number | undefined {
  for (let at = 1; at < text.length; at++) {
    const before = text[at - 1] ?? '';
    const opens = isBlank(text.charCodeAt(at - 1)) || '。！”）日'.includes(before);
    if (!opens || isBlank(text.charCodeAt(at))) continue;
    const cue = webCueAt(text, at) ?? fieldAt(text, at);
    if (cue !== undefined) return at;
  }
  return undefined;
}

/** A counter or a date of the page, with its colon. */
function fieldAt(text: string, at: number): number | undefined {
  return TRAILING_FIELDS.map((field) => squeezedEnd(text, at, field)).find(
    (end) => end !== undefined && /[:：]/.test(text[skipBlanks(text, end)] ?? ''),
  );
}

const IN_TABLE: readonly string[] = [...METADATA_FIELDS, ...ROW_FIELDS];

interface Cue {
  readonly kind: 'web' | 'metadata';
  readonly end: number;
}

/** @param inTable whether other residue has gone before, so that a short field may be one */
function cueAt(text: string, at: number, isTitle: (stretch: string) => boolean, inTable = false): Cue | undefined {
  return (
    metadataCueAt(text, at, isTitle, inTable) ??
    stampAt(text, at) ??
    webCueAt(text, at) ??
    buttonsAt(text, at) ??
    barAt(text, at)
  );
}

/** 【字号 大 中 小】【打印】, [ 大 中 小 ] */
function buttonsAt(text: string, at: number): Cue | undefined {
  if (text[at] !== '【' && text[at] !== '[') return undefined;
  const buttons = /^(?:[【[][^【】[\]]{1,16}[】\]]\s*)+/.exec(text.slice(at, at + CUE_REACH * 2))?.[0];
  return buttons === undefined ? undefined : { kind: 'web', end: at + buttons.trimEnd().length };
}

const MOST_LOOSE = 8;
/** A word that only its neighbours can tell: neither figures nor marks, but the colon of a field. */
const LOOSE = /^[\p{Script=Han}A-Za-z]{1,8}[：:]?$|^\p{Script=Han}{2,6}[：:][^，。；、：:]{1,20}$/u;

/** Short words and fields of any name between residue and residue. */
function looseCueAt(text: string, at: number, isTitle: (stretch: string) => boolean): Cue | undefined {
  let end = at;
  for (let words = 0, next = at; words < MOST_LOOSE && next < text.length; words++, next = skipBlanks(text, end)) {
    if (words > 0 && cueAt(text, next, isTitle, true) !== undefined) return { kind: 'web', end };
    end = stretchEnd(text, next);
    const word = text.slice(next, end);
    if (!LOOSE.test(word) || isTitle(word) || REPORT_FIELDS.some((field) => word.startsWith(field))) return undefined;
  }
  return undefined;
}

/** A field with its colon and, unless another field follows, its value. */
function metadataCueAt(
  text: string,
  at: number,
  isTitle: (stretch: string) => boolean,
  inTable: boolean,
): Cue | undefined {
  for (const field of inTable ? IN_TABLE : METADATA_FIELDS) {
    const end = squeezedEnd(text, at, field);
    const colon = end === undefined ? undefined : skipBlanks(text, end);
    if (end === undefined || colon === undefined) continue;
    // The cells of a table's row are parted by a blank; short fields are words of titles as well.
    const cell =
      colon > end &&
      (inTable || field.length >= SHORTEST_CELL) &&
      text.startsWith(field, at) &&
      !ROW_FIELDS.includes(field);
    if (!/[:：|]/.test(text[colon] ?? '') && !cell) continue;
    const value = cell ? colon : skipBlanks(text, colon + 1);
    const valueEnd = clockEnd(text, stretchEnd(text, value));
    const hasValue =
      value < text.length &&
      valueEnd - value <= LONGEST_VALUE &&
      !/[，。,]/.test(text.slice(value, valueEnd)) &&
      !isTitle(text.slice(value, valueEnd)) &&
      cueAt(text, value, isTitle) === undefined;
    return {
      kind: 'metadata',
      end: hasValue || (field === '标题' && valueEnd > value) ? valueEnd : cell ? end : colon + 1,
    };
  }
  return undefined;
}

/** After a date its time of day belongs to it: 2024-01-25 17:20. */
function clockEnd(text: string, from: number): number {
  if (!/\d{1,2}[-/.月]\d{1,2}日?$/.test(text.slice(Math.max(0, from - 6), from))) return from;
  const at = skipBlanks(text, from);
  const clock = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/.exec(text.slice(at, at + 8));
  return clock === null ? from : at + clock[0].length;
}

const WEB_ROWS = RESIDUE_ROWS.filter((row) => row.weak !== true && row.kind === 'web');
const LONGEST_TOOL = Math.max(...[...TOOLS].map((word) => word.length));
/** What a cue of a page can begin with, position and end of a comment with it: looked up first, since nearly every place of a text is none. */
const WEB_STARTS = new Set([
  ...WEB_ROWS.flatMap(({ words }) => words.map((word) => word[0])),
  ...[...TOOLS].map((word) => word[0]),
  ...POSITION_STARTS,
  ...'【】[]：-',
]);

function webCueAt(text: string, at: number): Cue | undefined {
  if (!WEB_STARTS.has(text[at]) && !isBlank(text.charCodeAt(at))) return undefined;
  const word = text.slice(at, stretchEnd(text, at, at + LONGEST_TOOL + 1));
  if (TOOLS.has(word)) return { kind: 'web', end: at + word.length };
  if (text.startsWith(COMMENT_END, at)) return { kind: 'web', end: at + COMMENT_END.length };
  const position = POSITION.exec(text.slice(at, at + CUE_REACH))?.[0];
  if (position !== undefined) return { kind: 'web', end: breadcrumbEnd(text, at + position.length) };
  for (const row of WEB_ROWS) {
    if (row.match === 'whole') {
      const whole = row.words.find(
        (each) => text.startsWith(each, at) && stretchEnd(text, at, at + each.length + 1) === at + each.length,
      );
      if (whole !== undefined) return { kind: 'web', end: at + whole.length };
    }
    if (row.match !== 'start') continue;
    for (const each of row.words) {
      const end = squeezedEnd(text, at, each);
      if (end !== undefined) return { kind: 'web', end: breadcrumbEnd(text, Math.max(end, stretchEnd(text, at))) };
    }
  }
  return undefined;
}

function barAt(text: string, at: number): Cue | undefined {
  let end = at;
  while (end < text.length && '|=-'.includes(text[end] ?? ' ')) end++;
  return end > at && (end - at >= 3 || text[at] === '|') ? { kind: 'metadata', end } : undefined;
}

const STEP_MARKS = '>＞»›→/／\\';

/** 首页 > 政务公开 > 正文: stretches joined by > belong to the breadcrumb. */
function breadcrumbEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const next = skipBlanks(text, end);
    const joins = STEP_MARKS.includes(text[next] ?? ' ') || `${STEP_MARKS}：:`.includes(text[end - 1] ?? ' ');
    if (!joins || next >= text.length) return end;
    const stop = stretchEnd(text, next);
    if (stop - next > LONGEST_VALUE) return end;
    end = stop;
  }
}

/** Where a word ends that begins at a column, blanks and 【】[] inside it passed over; undefined where it does not stand there. */
function squeezedEnd(text: string, at: number, word: string): number | undefined {
  let matched = 0;
  for (let i = at; i < text.length && i - at < CUE_REACH && matched < word.length; i++) {
    const char = text[i] === '：' ? ':' : text[i];
    if (char === word[matched]) matched++;
    else if (!isBlank(text.charCodeAt(i)) && !'【】[]'.includes(text[i] ?? '')) return undefined;
    if (matched === word.length) return i + 1;
  }
  return undefined;
}

/** Column of the next blank, or the column up to which it is looked for. */
function stretchEnd(text: string, from: number, to = text.length): number {
  let end = from;
  while (end < text.length && end < to && !isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** Stretches of one kind with only blanks between are one. */
function join(spans: ResidueSpan[], text: string, span: ResidueSpan): void {
  const last = spans.at(-1);
  if (last?.kind === span.kind && skipBlanks(text, last.end) === span.start)
    spans[spans.length - 1] = { ...last, end: span.end };
  else spans.push(span);
}
