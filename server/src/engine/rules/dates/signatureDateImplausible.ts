// An annual report signed long before the year is over, or long after.

import { isAnnualReport, timeOf } from '../../structure/reportTime';
import { parseDate } from '../../scan/dates';
import type { Severity } from '../../terms';
import type { DocumentRule } from '../rule';

export const signatureDateImplausible: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'signature-date-implausible',
    group: 'dates',
    severity: 'warning',
    fix: 'none',
    basis: { kind: 'convention', note: '年度报告在年末或次年年初成文' },
    name: { zh: '成文日期不合理', en: 'Implausible date of signing' },
    why: { zh: '年度报告在年末或次年年初成文；早于当年年中或晚于次年，多为年份写错。', en: 'An annual report is signed near the end of its year or early in the next; another date usually has the wrong year.' },
    messages: {
      early: { zh: '报告写{year}年，成文日期却是“{found}”，当年尚未过半；请核对年份', en: 'A report on {year} signed on “{found}”, before the middle of that year; check the year' },
      late: { zh: '报告写{year}年，成文日期却是“{found}”，已隔一年以上；请核对年份', en: 'A report on {year} signed on “{found}”, more than a year after; check the year' },
      delayed: { zh: '报告写{year}年，成文日期为“{found}”，已过次年年中；请核对', en: 'A report on {year} signed on “{found}”, past the middle of the next year; check the date' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { date } = view.outline;
    const { year } = timeOf(view);
    const signed = parseDate(date?.text ?? '');
    if (date === undefined || signed === undefined || year === undefined || !isAnnualReport(view)) return;
    const verdict = judge(signed, year);
    if (verdict !== undefined) yield { at: date.at, message: verdict.message, severity: verdict.severity, data: { year, found: date.text } };
  },
};

function judge(signed: string, year: number): { message: string; severity: Severity } | undefined {
  if (signed < `${year}-06-30`) return { message: 'early', severity: 'warning' };
  if (signed > `${year + 1}-12-31`) return { message: 'late', severity: 'warning' };
  return signed > `${year + 1}-06-30` ? { message: 'delayed', severity: 'hint' } : undefined;
}
