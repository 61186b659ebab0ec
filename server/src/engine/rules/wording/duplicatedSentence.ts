// A sentence, or several clauses in a row, that stands in two paragraphs word for word.

import { REPEATED_BY_RIGHT } from '../../data/repeatedByRight';
import { clausesOf, type Clause } from '../../scan/clauses';
import type { DocumentView } from '../../structure/documentView';
import { remembered } from '../../structure/remembered';
import { within, type Rec } from '../../text/record';
import type { DocumentRule, Report } from '../rule';

/** Hanzi and digits from which on a repetition is no chance; fewer do where figures are among them, more in a single clause. */
const LONG = 20;
const LONG_WITH_FIGURES = 14;
const LONG_ALONE = 30;
/** In one paragraph words may come again at once; so many UTF-16 code units apart they are in another part of a flattened text. */
const APART = 300;

const readClauses = remembered(clausesOf);

interface Place {
  readonly record: Rec;
  /** Which clause of the record. */
  readonly at: number;
}

export const duplicatedSentence: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'duplicated-sentence',
    group: 'wording',
    severity: 'hint',
    fix: 'none',
    basis: { kind: 'convention', note: '校对惯例：重句' },
    name: { zh: '句子重复', en: 'Repeated sentence' },
    why: { zh: '同一句话在不同部分一字不差地出现两次，多为复制后忘了改写。', en: 'The same words in two parts of a report were copied and not rewritten.' },
    messages: {
      repeated: { zh: '这句话前文已有；请删去一处，或换一个角度写', en: 'these words have stood before; delete one of them or put it another way' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const first = new Map<string, Place>();
    for (const record of view.body) {
      const clauses = readClauses(record);
      for (let at = 0; at < clauses.length; ) {
        const behind = at + (yield* repetitionAt(view, first, { record, at }));
        for (; at < behind; at++) {
          const key = clauses[at]?.key ?? '';
          if (!first.has(key)) first.set(key, { record, at });
        }
      }
    }
  },
};

/** Reports what begins at a clause and has stood in an earlier part; returns how many clauses it is done with. */
function* repetitionAt(view: DocumentView, first: ReadonlyMap<string, Place>, here: Place): Generator<Report, number> {
  const clauses = readClauses(here.record);
  const before = first.get(clauses[here.at]?.key ?? '');
  if (before === undefined) return 1;
  const earlier = readClauses(before.record);
  if (before.record === here.record && (clauses[here.at]?.start ?? 0) - (earlier[before.at]?.end ?? 0) < APART) return 1;
  let length = 1;
  while (clauses[here.at + length] !== undefined && clauses[here.at + length]?.key === earlier[before.at + length]?.key) length++;
  const run = clauses.slice(here.at, here.at + length);
  if (!isTelling(run)) return length;
  const [start, end] = [run[0] as Clause, run.at(-1) as Clause];
  const [from, to] = [earlier[before.at] as Clause, earlier[before.at + length - 1] as Clause];
  if (view.residue.touches(here.record, start.start, end.end) || view.residue.touches(before.record, from.start, to.end) || isInHeading(view, before.record, from.start) || isInHeading(view, here.record, start.start)) return length;
  yield { at: within(here.record, start.start, end.end), message: 'repeated', related: [{ at: within(before.record, from.start, to.end), message: { zh: '前文同一句', en: 'the same words before' } }] };
  return length;
}

/** Long enough, and no formula that every report repeats. */
function isTelling(run: readonly Clause[]): boolean {
  const key = run.map((clause) => clause.key).join('');
  if (run.length === 1 && key.length < LONG_ALONE) return false;
  if (/\d/.test(key)) return key.length >= LONG_WITH_FIGURES && /[^\d年月日]\d|\d[^\d年月日]/.test(key.replace(/(?:19|20)\d{2}年/g, ''));
  return key.length >= LONG && !REPEATED_BY_RIGHT.some((words) => key.includes(words));
}

/** Text before the body, and the words of headings, are taken up again by right. */
function isInHeading({ outline, records }: DocumentView, record: Rec, column: number): boolean {
  if (records.compare({ record, column }, outline.body.start) < 0) return true;
  return outline.headings.some(({ at }) => at.start.record === record && at.start.column <= column && column < at.end.column);
}
