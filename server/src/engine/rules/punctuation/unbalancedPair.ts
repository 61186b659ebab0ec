// A bracket, quotation mark or title mark without its other half nearby.

import { CLOSING_OF, OPENING_OF } from '../../facts/punctuation/pairs';
import { UNPAIRED_MARKS, type UnpairedMark } from '../../analysis/unpairedMarks';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';

export const unbalancedPair: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'unbalanced-pair',
    group: 'punctuation',
    about: 'text',
    severity: 'error',
    fix: 'none',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.8、4.9、4.15' },
    name: { zh: '标号不成对', en: 'Unpaired mark' },
    why: {
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
        zh: '连续{count}个“{mark}”都没有对应的“{other}”；请删去多余的，或补上另一半',
        en: '{count} times “{mark}” in a row without “{other}”; delete those that are too many, or add the other halves',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { segment, column, mark, opens, count } of runsOf(view.read(UNPAIRED_MARKS).unpaired)) {
      // 〔202318号: the number of a document that has lost its bracket is another rule's.
      if (mark === '〔' && /^〔\d{5,}号/.test(segment.text.slice(column, column + 16))) continue;
      const other = (opens ? CLOSING_OF : OPENING_OF)[mark] ?? '';
      yield {
        at: within(segment, column, column + count),
        message: count > 1 ? 'run' : opens ? 'open' : 'close',
        data: { mark: segment.text[column] ?? '', other, ...(count > 1 && { count }) },
      };
    }
  },
};

/** Equal marks side by side are one fault, and in a text that is none there may be thousands. */
interface Run extends UnpairedMark {
  count: number;
}

function runsOf(marks: readonly UnpairedMark[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { segment, column, mark, opens } of marks) {
    const last = runs.at(-1);
    if (last?.segment === segment && last.mark === mark && last.opens === opens && last.column + last.count === column)
      last.count++;
    else runs.push({ segment, column, mark, opens, count: 1 });
  }
  return runs;
}
