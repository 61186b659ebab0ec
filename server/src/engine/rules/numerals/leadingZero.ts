// .5% for 0.5%.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS, isBlank, isHan } from '../../text/characters';
import { within } from '../../facts/segment';
import type { SegmentRule } from '../rule';

/** At most so many UTF-16 code units with the beginning of its unit. */
const REACH = 8;
const FRACTION = /^\.\d{1,4}(?=[%％万亿倍元个亩]|平方|公顷|公里|千米)/;

export const leadingZero: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'leading-zero',
    group: 'numerals',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '5.1.3（小数）' },
    name: { zh: '纯小数缺“0”', en: 'Fraction without its zero' },
    rationale: { zh: '纯小数必须写出小数点前的“0”。', en: 'A fraction keeps the zero before its point.' },
    messages: {
      zero: {
        zh: '“{found}”缺小数点前的数字，应为“0{found}”；请核对',
        en: '“{found}” lacks the figure before its point: “0{found}”; check',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('.', DIGITS),
  *check({ text }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const start = hits.startAt(i);
      const found = FRACTION.exec(text.slice(start, start + REACH))?.[0];
      if (found === undefined) continue;
      const before = text.charCodeAt(start - 1);
      if (start === 0 || !(isHan(before) || (isBlank(before) && isHan(text.charCodeAt(start - 2))))) continue;
      const end = start + found.length + (/[%％]/.test(text[start + found.length] ?? '') ? 1 : 0);
      yield { start, end, message: 'zero', data: { found: text.slice(start, end) } };
    }
  },
  fixes(finding) {
    const { start } = finding.at;
    return [
      {
        title: { zh: '补“0”', en: 'Add the zero' },
        safe: false,
        edits: [{ at: within(start.segment, start.column, start.column), text: '0' }],
      },
    ];
  },
};
