// A bracket, quotation mark or title mark without its other half nearby.

import { CLOSING_OF, OPENING_OF } from '../../facts/punctuation/pairs';
import { UNPAIRED_MARKS, type UnpairedMark } from '../../analysis/unpairedMarks';
import { within } from '../../facts/segment';
import { groupBy } from '../../text/groupBy';
import type { DocumentRule, Report } from '../rule';

export const unbalancedPair: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'unbalanced-pair',
    group: 'punctuation',
    about: 'text',
    severity: 'error',
    fix: 'none',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.8、4.9、4.15' },
    name: { zh: '标号不成对', en: 'Unpaired mark' },
    rationale: {
      zh: '引号、括号、书名号成对使用，缺一半会使引文或书名的起止不明。',
      en: 'Quotation marks, brackets and title marks come in pairs; without one half it is unclear where the quotation ends.',
    },
    messages: {
      open: {
        zh: '“{mark}”之后缺“{other}”；请在应当结束处补上',
        en: '“{mark}” is never closed by “{other}”; add it where it should end',
      },
      close: {
        zh: '“{mark}”之前缺“{other}”；请在应当开始处补上',
        en: '“{mark}” closes nothing; add “{other}” where it should begin',
      },
      run: {
        zh: '连续{count}个标点“{found}”都没有另一半；请删去多余的，或补上另一半',
        en: '{count} marks in a row, “{found}”, without their other halves; delete those that are too many, or add the halves',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const run of runsOf(view.read(UNPAIRED_MARKS).unpaired)) {
      if (run.length < SHORTEST_RUN) yield* run.filter((mark) => !opensBrokenNumber(mark)).map(reportOf);
      else yield runReport(run);
    }
  },
};

/** So many side by side are one fault: in a text that is none there may be thousands. */
const SHORTEST_RUN = 3;
/** How many of them the message shows. */
const SHOWN = 6;

function reportOf({ segment, column, mark, opens }: UnpairedMark): Report {
  const other = (opens ? CLOSING_OF : OPENING_OF)[mark] ?? '';
  return {
    at: within(segment, column, column + 1),
    message: opens ? 'open' : 'close',
    data: { mark: segment.text[column] ?? '', other },
  };
}

function runReport(run: readonly UnpairedMark[]): Report {
  const { segment, column } = run[0] as UnpairedMark;
  const count = run.length;
  const found = segment.text.slice(column, column + Math.min(count, SHOWN)) + (count > SHOWN ? '…' : '');
  return { at: within(segment, column, column + count), message: 'run', data: { count, found } };
}

/** 〔202318号: the number of a document that has lost its bracket is another rule's. */
function opensBrokenNumber({ segment, column, mark }: UnpairedMark): boolean {
  return mark === '〔' && /^〔\d{5,}号/.test(segment.text.slice(column, column + 16));
}

/** The marks of each segment in text order, those side by side together. */
function runsOf(marks: readonly UnpairedMark[]): readonly (readonly UnpairedMark[])[] {
  const runs: UnpairedMark[][] = [];
  for (const here of groupBy(marks, ({ segment }) => segment).values()) {
    here.sort((a, b) => a.column - b.column);
    for (const [i, mark] of here.entries()) {
      if (here[i - 1]?.column === mark.column - 1) runs.at(-1)?.push(mark);
      else runs.push([mark]);
    }
  }
  return runs;
}
