// A whole report on one line.

import type { DocumentView } from '../../analysis/documentView';
import { countHan, skipBlanks } from '../../text/characters';
import { groupBy } from '../../text/groupBy';
import type { Heading } from '../../outline/outline';
import { within, type Segment } from '../../facts/segment';
import type { OptionsSchema } from '../options';
import type { DocumentRule, Edit } from '../rule';
import { lineBreakOf } from '../shared/lineBreak';
import { breaksBefore, inlineElements } from './signatureNotOnOwnLine';

const LEAST_HEADINGS = 2;
/** How much of the line is underlined, in UTF-16 code units. */
const SHOWN = 24;

const OPTIONS = {
  shortest: {
    type: 'integer',
    default: 800,
    min: 200,
    max: 10_000,
    about: {
      zh: '一行多于这么多字、内有两个以上标题，才算丢了分段',
      en: 'A line with two headings inside has lost its paragraphs if it has more characters than this',
    },
  },
} as const satisfies OptionsSchema;

export const flattenedParagraphs: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'flattened-paragraphs',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '每一标题、落款另起一行' },
    name: { zh: '段落丢失', en: 'Lost paragraphs' },
    rationale: {
      zh: '从网页复制时换行丢失，标题、正文、落款挤在一行，无法排版和阅读。',
      en: 'Line breaks were lost in copying; headings, text and signature stand on one line.',
    },
    messages: {
      flattened: {
        zh: '这一行有{han}个字，内含{headings}个标题，分段已丢失；请在各标题和落款之前换行',
        en: 'This line has {han} characters and {headings} headings; break it before each heading and the signature',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { shortest }) {
    for (const [line, headings] of flattenedLines(view, shortest)) {
      const first = line[0] as Segment;
      const han = line.reduce((sum, segment) => sum + countHan(segment.text), 0);
      const start = skipBlanks(first.text, 0);
      yield {
        at: within(first, start, Math.min(first.text.length, start + SHOWN)),
        message: 'flattened',
        data: { han, headings: headings.length },
      };
    }
  },
  fixes(finding, view) {
    const entry = [...flattenedLines(view, 0)].find(([line]) => line[0] === finding.at.start.segment);
    if (entry === undefined) return [];
    const [line, headings] = entry;
    const ending = inlineElements(view.outline).filter((element) => line.includes(element.at.start.segment));
    const edits = [
      ...breakBehindSalutation(line, view),
      ...headings.flatMap((heading) => breaksAround(heading, view)),
      ...breaksBefore(ending, view),
    ];
    return [
      {
        title: { zh: '在各标题和落款之前换行', en: 'Break before each heading and the signature' },
        safe: false,
        edits,
      },
    ];
  },
};

/** The lines that have lost their paragraphs, with the first- and second-level headings that stand inside them. */
function* flattenedLines(
  view: DocumentView,
  shortest: number,
): Generator<readonly [readonly Segment[], readonly Heading[]]> {
  const inline = view.outline.headings.filter((heading) => heading.level <= 2 && !heading.opensLine);
  if (inline.length < LEAST_HEADINGS) return;
  const bySegment = groupBy(inline, ({ marker }) => marker.start.segment);
  for (const line of linesWith(view, bySegment)) {
    const headings = line.flatMap((segment) => bySegment.get(segment) ?? []);
    const han = line.reduce((sum, segment) => sum + countHan(segment.text), 0);
    if (headings.length >= LEAST_HEADINGS && han > shortest) yield [line, headings];
  }
}

/** The lines, as runs of segments, that hold one of the segments. */
function* linesWith(view: DocumentView, segments: ReadonlyMap<Segment, unknown>): Generator<readonly Segment[]> {
  let last: Segment | undefined;
  for (const segment of segments.keys()) {
    // The segments stand in text order: one before the end of the last line is in it.
    if (last !== undefined && view.segments.compare({ segment, column: 0 }, { segment: last, column: 0 }) <= 0)
      continue;
    const line = view.lineOf(segment);
    last = line.at(-1);
    yield line;
  }
}

/** Before a heading, and after it where only a blank parts it from the sentence that follows. */
function breaksAround(heading: Heading, view: DocumentView): readonly Edit[] {
  const { segment, column } = heading.at.end;
  const next = skipBlanks(segment.text, column);
  const runsOn =
    next > column &&
    next < segment.text.length &&
    !segment.facts.markers.some((marker) => marker.type === 'heading' && marker.start === next);
  return [
    ...breaksBefore([{ at: heading.marker }], view),
    ...(runsOn ? [{ at: within(segment, column, next), text: lineBreakOf(view) }] : []),
  ];
}

function breakBehindSalutation(line: readonly Segment[], view: DocumentView): readonly Edit[] {
  const end = view.outline.salutation?.at.end;
  if (end === undefined || !line.includes(end.segment)) return [];
  const next = skipBlanks(end.segment.text, end.column);
  // A heading that follows at once has its own break.
  const headed = view.outline.headings.some(
    ({ marker: { start } }) => start.segment === end.segment && start.column === next,
  );
  return next < end.segment.text.length && !headed
    ? [{ at: within(end.segment, end.column, next), text: lineBreakOf(view) }]
    : [];
}
