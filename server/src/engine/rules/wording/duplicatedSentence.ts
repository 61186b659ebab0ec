// A sentence, or several clauses in a row, that stands in two paragraphs word for word.

import { REPEATED_BY_RIGHT } from '../../lexicon/tables/repeatedByRight';
import { clausesOf, isTelling, type Clause } from '../../lexer/clauses';
import { isMadeOfArticles } from '../../analysis/articles';
import type { DocumentView } from '../../analysis/documentView';
import { FirstPlaces } from '../../incremental/firstPlaces';
import type { Heading } from '../../outline/outline';
import { defineDuplicates, defineQuery } from '../../incremental/keys';
import { memoizePerSegment } from '../../incremental/memoize';
import { within, type Range, type Segment } from '../../facts/segment';
import { groupBy } from '../../text/groupBy';
import type { OptionsSchema } from '../options';
import type { DocumentRule, Report } from '../rule';

/** In one paragraph words may come again at once; so many UTF-16 code units apart they are in another part of a flattened text. */
const APART = 300;

/** Of the few segments that have clauses in common. */
const readClauses = memoizePerSegment(({ text }) => clausesOf(text));
/** The segments with clauses that may stand elsewhere too: their hashes alone are compared. */
const REPEATING = defineDuplicates(({ facts }) => facts.clauseHashes);

/** More than a segment of the greatest length can have. */
const MOST_CLAUSES = 1024;

interface Place {
  readonly segment: Segment;
  /** Which clause of the segment. */
  readonly at: number;
}

const OPTIONS = {
  shortest: {
    type: 'integer',
    default: 14,
    min: 14,
    max: 200,
    about: { zh: '短于这么多字的重复不报', en: 'A repetition of fewer characters is not reported' },
  },
} as const satisfies OptionsSchema;

export const duplicatedSentence: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'duplicated-sentence',
    group: 'wording',
    about: 'text',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'convention', note: '校对惯例：重句' },
    name: { zh: '句子重复', en: 'Repeated sentence' },
    rationale: {
      zh: '同一句话在不同部分一字不差地出现两次，多为复制后忘了改写。',
      en: 'The same words in two parts of a report were copied and not rewritten.',
    },
    messages: {
      copy: {
        zh: '自此处起，多句与前文相同且次序一致，疑为同一文稿重复粘贴；请核对，删去一份',
        en: 'from here on sentence after sentence has stood before, in the same order: the text was probably pasted twice; delete one copy',
      },
      repeated: {
        zh: '这句话前文已有；请删去一处，或换一个角度写',
        en: 'these words have stood before; delete one of them or put it another way',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { shortest }) {
    const all = [...repetitionsIn(view, shortest)];
    if (all.length === 0 || isMadeOfArticles(view)) return;
    const copy = copyAmong(all, view);
    if (copy !== undefined) yield report('copy', copy);
    const times = groupBy(all, ({ key }) => key);
    for (const repetition of all)
      if (copy === undefined && times.get(repetition.key)?.length === 1) yield report('repeated', repetition);
  },
};

interface Repetition {
  readonly at: Range;
  readonly earlier: Range;
  /** Its hanzi and digits. */
  readonly key: string;
}

function report(message: 'copy' | 'repeated', { at, earlier }: Repetition): Report {
  return {
    at,
    message,
    related: [{ at: earlier, message: { zh: '前文同一句', en: 'the same words before' } }],
  };
}

/** How far the distances between two copies may differ, as a share of the distance: a page breaks lines otherwise in one of them. */
const NEARLY = 0.1;
/** The share of repetitions at that distance, where one or the other has occurred a third time. */
const MOSTLY = 0.75;

/**
 * The first repetition where a text, or a long part of it, occurs twice: pages show a document and print it again. All that comes
 * again is then as far from where it was before.
 */
function copyAmong(all: readonly Repetition[], view: DocumentView): Repetition | undefined {
  const first = all[0];
  if (first === undefined || all.length < 2) return undefined;
  const { all: segments } = view.segments;
  const distances = all.map(({ at, earlier }) => segments.offset(at.start) - segments.offset(earlier.start));
  const middle = distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
  const alike = distances.filter((distance) => Math.abs(distance - middle) <= middle * NEARLY);
  return alike.length >= Math.max(2, all.length * MOSTLY) ? first : undefined;
}

function* repetitionsIn(view: DocumentView, shortest: number): Generator<Repetition> {
  const body = view.read(REPEATING);
  let clauses = 0;
  for (const segment of body) clauses += segment.facts.clauseHashes.length;
  const first = new FirstPlaces(clauses);
  for (const [index, segment] of body.entries()) {
    const marks = segment.facts.clauseHashes;
    for (let at = 0; at < marks.length;) {
      const mark = marks[at] ?? 0;
      const before = mark === 0 ? undefined : first.meet(mark, index * MOST_CLAUSES + at);
      if (before === undefined) at++;
      else
        at += yield* repetitionAt(
          view,
          { segment: body[Math.floor(before / MOST_CLAUSES)] as Segment, at: before % MOST_CLAUSES },
          { segment, at },
          shortest,
        );
    }
  }
}

/** What begins at a clause if it has stood in an earlier part; returns how many clauses are done with. */
function* repetitionAt(
  view: DocumentView,
  before: Place,
  here: Place,
  shortest: number,
): Generator<Repetition, number> {
  const clauses = readClauses(here.segment);
  const earlier = readClauses(before.segment);
  if (before.segment === here.segment && (clauses[here.at]?.start ?? 0) - (earlier[before.at]?.end ?? 0) < APART)
    return 1;
  let length = 0;
  while (clauses[here.at + length] !== undefined && clauses[here.at + length]?.key === earlier[before.at + length]?.key)
    length++;
  const run = clauses.slice(here.at, here.at + length);
  const key = run.map((clause) => clause.key).join('');
  // Two clauses may have one number without being equal.
  if (length === 0 || !isTelling(key, length) || key.length < shortest || isFormula(key)) return Math.max(length, 1);
  const [start, end] = [run[0] as Clause, run.at(-1) as Clause];
  const [from, to] = [earlier[before.at] as Clause, earlier[before.at + length - 1] as Clause];
  if (
    view.residue.touches(here.segment, start.start, end.end) ||
    view.residue.touches(before.segment, from.start, to.end) ||
    isInHeading(view, before.segment, from.start) ||
    isInHeading(view, here.segment, start.start) ||
    isConsequence(here.segment.text, start.start)
  )
    return length;
  yield {
    at: within(here.segment, start.start, end.end),
    earlier: within(before.segment, from.start, to.end),
    key,
  };
  return length;
}

/** What comes after …的， differs by its condition. */
function isConsequence(text: string, column: number): boolean {
  return /的[，,]\s*$/.test(text.slice(0, column));
}

/** Words that every report repeats; figures other than years make them its own again. */
function isFormula(key: string): boolean {
  return !/\d/.test(key.replace(/(?:19|20)\d{2}年/g, '')) && REPEATED_BY_RIGHT.some((words) => key.includes(words));
}

/** Text before the body, and the words of headings, are taken up again by right. */
function isInHeading(view: DocumentView, segment: Segment, column: number): boolean {
  if (view.segments.compare({ segment, column }, view.outline.body.start) < 0) return true;
  return (
    view
      .read(HEADINGS_BY_SEGMENT)
      .get(segment)
      ?.some(({ at }) => at.start.column <= column && column < at.end.column) ?? false
  );
}

const HEADINGS_BY_SEGMENT = defineQuery(({ outline }: DocumentView): ReadonlyMap<Segment, readonly Heading[]> =>
  groupBy(outline.headings, ({ at }) => at.start.segment),
);
