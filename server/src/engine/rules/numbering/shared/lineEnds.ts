// Paragraphs that end without a mark: finished ones that lack it, and ones that a line break has cut in two.

import { boundaryAt } from '../../../lexicon/wordBoundaries';
import { hasHan, isHan, skipBlanks, skipBlanksBack } from '../../../text/characters';
import type { DocumentView } from '../../../analysis/documentView';
import { lastMark, mayBeWrapped } from '../../../analysis/wrapped';
import { defineCounter, defineFilter, defineQuery } from '../../../incremental/keys';
import type { Segment } from '../../../facts/segment';
import { isOrganName } from '../../../facts/terms/organs';
import { isTableRow } from '../../../text/tableRow';

/** Shorter lines are headings, names, cells of tables. */
const FEWEST_HAN = 25;

export interface OpenLine {
  readonly segment: Segment;
  /** Column after its last character that is not blank. */
  readonly end: number;
  /** The next line with text, where it goes on with this one's sentence. */
  readonly continuation: Segment | undefined;
  /** Whether what follows certainly begins a paragraph of its own: the end, a number, an indented line. */
  readonly certain: boolean;
}

/** Lines so long are paragraphs. UTF-16 code units. */
const PARAGRAPH = 40;
const INDENTED = defineCounter(({ text, opensLine }) =>
  opensLine && text.length >= PARAGRAPH && skipBlanks(text, 0) > 0 ? 1 : 0,
);
const FLUSH = defineCounter(({ text, opensLine }) =>
  opensLine && text.length >= PARAGRAPH && skipBlanks(text, 0) === 0 ? 1 : 0,
);

/** As far as a segment shows by itself that its last sentence ends in a hanzi or a comma. */
const ENDING_OPEN = defineFilter(({ text, eol, facts }) => {
  if (facts.blank || eol === '') return false;
  const mark = lastMark(text);
  if (
    !(isHan(mark.charCodeAt(0)) || '，、,'.includes(mark)) ||
    !hasHan(text, FEWEST_HAN) ||
    text.includes('|') ||
    text.includes('\t') ||
    isTableRow(text)
  )
    return false;
  if (endsInOrgans(text)) return false;
  // A line of one clause may be a heading without a number, a name, a cell; with a sentence before it, it is a paragraph.
  return /[。！？]/.test(text) && !/^\s*(?:[（([图表]|附件|注：)/.test(text);
});

const LAST_SENTENCE = /(?<=[。！？；])[^。！？；]{2,40}$/;
const BY_WHOM = /^(?:牵头|责任|配合|承办|主办|协办|落实|参与)(?:单位|部门|领导|人)[：:]/;

/** A task with the organs that are to do it: …达标。县城管局、县供电公司. */
function endsInOrgans(text: string): boolean {
  const last = LAST_SENTENCE.exec(text.trimEnd())?.[0] ?? '';
  return BY_WHOM.test(last) || (last !== '' && last.split('、').every(isOrganName));
}

/** Paragraphs of the body whose last sentence ends in a hanzi or a comma. */
export const OPEN_LINES = defineQuery(openLines);

function openLines(view: DocumentView): readonly OpenLine[] {
  const { body, headings, signature, date } = view.outline;
  const candidates = view.read(ENDING_OPEN);
  const wrapped = candidates.length > 0 && mayBeWrapped(view);
  const own =
    candidates.length === 0
      ? new Set<Segment>()
      : new Set(headings.filter((each) => each.standsAlone).map((each) => each.marker.start.segment));
  const found: OpenLine[] = [];
  for (const segment of candidates) {
    if (own.has(segment) || isBefore(segment, body.start.segment, view) || isBefore(body.end.segment, segment, view))
      continue;
    // The last paragraph is still being written where nobody has signed, and ends inside its line where somebody signs there.
    if (
      segment === body.end.segment &&
      ((signature.length === 0 && date === undefined) || body.end.column < segment.text.length)
    )
      continue;
    const below = segment === body.end.segment ? undefined : view.next(segment);
    const next = below === undefined ? undefined : withText(below, body.end.segment, view);
    const goesOn =
      next !== undefined &&
      (dividesWord(segment, next, own) ||
        (next === below ? continues(segment, next, own) : continuesBehindBlank(next, own, view)));
    if (goesOn || endsParagraph(segment, next, own, wrapped))
      found.push({
        segment,
        end: skipBlanksBack(segment.text, segment.text.length),
        continuation: goesOn ? next : undefined,
        certain: next === undefined || isHeaded(next, own) || skipBlanks(next.text, 0) > 0,
      });
  }
  return found;
}

function isBefore(a: Segment, b: Segment, view: DocumentView): boolean {
  return view.segments.compare({ segment: a, column: 0 }, { segment: b, column: 0 }) < 0;
}

/** How much of a line on either side of a break is read, in UTF-16 code units. */
const AROUND = 8;

/** Whether the end of a line and the start of the next text make one word: 适当控 / 制信贷. */
function dividesWord(segment: Segment, next: Segment, headings: ReadonlySet<Segment>): boolean {
  const before = segment.text.trimEnd().slice(-AROUND);
  return (
    canContinue(next, headings) &&
    isHan(before.charCodeAt(before.length - 1)) &&
    boundaryAt(before + next.text.slice(0, AROUND), before.length) === 'none'
  );
}

/** Whether the line straight below goes on: it is not indented, bears no number, and either this one is or ends in a comma. */
function continues(segment: Segment, next: Segment, headings: ReadonlySet<Segment>): boolean {
  return canContinue(next, headings) && ('，、,'.includes(lastMark(segment.text)) || skipBlanks(segment.text, 0) > 0);
}

/** Whether a paragraph after blank lines goes on: it alone is not indented where paragraphs are. */
function continuesBehindBlank(next: Segment, headings: ReadonlySet<Segment>, view: DocumentView): boolean {
  return (
    canContinue(next, headings) &&
    hasHan(next.text, FEWEST_HAN) &&
    /[。！？]/.test(next.text) &&
    view.read(INDENTED) > view.read(FLUSH)
  );
}

function canContinue(next: Segment, headings: ReadonlySet<Segment>): boolean {
  return (
    !headings.has(next) &&
    isHan(next.text.charCodeAt(0)) &&
    !next.facts.markers.some((marker) => marker.position === 'line')
  );
}

/** Whether a line begins a paragraph of its own, so that the one before it is over. */
function endsParagraph(
  segment: Segment,
  next: Segment | undefined,
  headings: ReadonlySet<Segment>,
  wrapped: boolean,
): boolean {
  if (next === undefined) return true;
  // 主要原因， may lead to 一是 in the next line.
  if (isHeaded(next, headings)) return next.facts.markers.find((each) => each.position === 'line')?.type !== 'item';
  if (skipBlanks(next.text, 0) > 0) return skipBlanks(segment.text, 0) > 0;
  const end = skipBlanksBack(next.text, next.text.length);
  return !wrapped && hasHan(next.text, FEWEST_HAN) && '。！？”'.includes(next.text[end - 1] ?? ' ');
}

/** Whether a number stands before a line. */
function isHeaded(segment: Segment, headings: ReadonlySet<Segment>): boolean {
  return headings.has(segment) || segment.facts.markers.some((marker) => marker.position === 'line');
}

/** The first segment that is not blank from one on, up to another. */
function withText(from: Segment, last: Segment, view: DocumentView): Segment | undefined {
  let segment: Segment | undefined = from;
  while (segment?.facts.blank === true) segment = segment === last ? undefined : view.next(segment);
  return segment;
}
