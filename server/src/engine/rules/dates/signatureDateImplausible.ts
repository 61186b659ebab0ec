// An annual report signed long before the year is over, or long after.

import { isAnnualReport, timeOf } from '../../analysis/reportTime';
import { parseDate } from '../../lexer/dates';
import type { Severity } from '../../terms';
import type { OptionsSchema } from '../options';
import type { DocumentRule } from '../rule';

const OPTIONS = {
  lastMonth: {
    type: 'integer',
    default: 6,
    min: 1,
    max: 12,
    about: {
      zh: '年度报告最迟在次年几月成文：更晚的提示核对',
      en: 'The month of the next year by whose end an annual report is signed; a later date is reported',
    },
  },
} as const satisfies OptionsSchema;

export const signatureDateImplausible: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'signature-date-implausible',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '年度报告在年末或次年年初成文' },
    name: { zh: '成文日期不合理', en: 'Implausible date of signing' },
    rationale: {
      zh: '年度报告在年末或次年年初成文；早于当年年中或晚于次年，多为年份写错。',
      en: 'An annual report is signed near the end of its year or early in the next; another date usually has the wrong year.',
    },
    messages: {
      early: {
        zh: '报告写{year}年，成文日期却是“{found}”，当年尚未过半；请核对年份',
        en: 'A report on {year} signed on “{found}”, before the middle of that year; check the year',
      },
      late: {
        zh: '报告写{year}年，成文日期却是“{found}”，已隔一年以上；请核对年份',
        en: 'A report on {year} signed on “{found}”, more than a year after; check the year',
      },
      delayed: {
        zh: '报告写{year}年，成文日期为“{found}”，已过次年{lastMonth}月；请核对',
        en: 'A report on {year} signed on “{found}”, past month {lastMonth} of the next year; check the date',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { lastMonth }) {
    const { date } = view.outline;
    const { year } = timeOf(view);
    const signed = parseDate(date?.text ?? '');
    if (date === undefined || signed === undefined || year === undefined || !isAnnualReport(view)) return;
    const verdict = judge(signed, year, lastMonth);
    if (verdict !== undefined)
      yield {
        at: date.at,
        message: verdict.message,
        severity: verdict.severity,
        data: { year, found: date.text, lastMonth },
      };
  },
};

function judge(signed: string, year: number, lastMonth: number): { message: string; severity: Severity } | undefined {
  if (signed < `${year}-06-30`) return { message: 'early', severity: 'warning' };
  if (signed > `${year + 1}-12-31`) return { message: 'late', severity: 'warning' };
  return signed > `${year + 1}-${String(lastMonth).padStart(2, '0')}-31`
    ? { message: 'delayed', severity: 'hint' }
    : undefined;
}
