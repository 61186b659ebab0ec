// 2024年以来 with a figure, in a report on 2024 that was signed in 2025: the count has no end.

import { sentenceAfter } from '../../lexer/context';
import { isAnnualReport, timeOf } from '../../analysis/reportTime';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { datedWordsOf } from './shared/mentions';
import { PlanSections } from './shared/planSections';

/** Before the year: not 自2024年以来, which says that it is still going on, nor the end of a span. */
const STANDS_ALONE = /[^\d自从—\-~至]/;
/** How far after 以来 the figure may stand, in UTF-16 code units. */
const REACH = 40;

export const periodOpenEnded: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'period-open-ended',
    group: 'dates',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '统计数据应当写明起止' },
    name: { zh: '“某年以来”统计口径不清', en: 'Open-ended period' },
    rationale: {
      zh: '年度报告在次年成文，“本年以来”的数字会把次年的也算进去。',
      en: 'In an annual report signed in the next year, a count “since” the year runs on into the next.',
    },
    messages: {
      open: {
        zh: '本报告成文于{signed}年，“{year}年以来”的数字截至何时不明确；只统计当年的，请改为“{year}年”',
        en: 'Signed in {signed}: figures “since {year}” have no end; write “in {year}”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { year, signed } = timeOf(view);
    if (year === undefined || signed === undefined || !isAnnualReport(view) || Number(signed.slice(0, 4)) <= year)
      return;
    const plans = new PlanSections(view);
    for (const { segment, found } of datedWordsOf(view, 'year-phrase')) {
      const start = found.start - String(year).length;
      if (
        found.row.word !== '年以来' ||
        !segment.text.startsWith(String(year), start) ||
        !STANDS_ALONE.test(segment.text[start - 1] ?? ' ')
      )
        continue;
      if (
        !/\d[件起次场个户人份名宗万余多]/.test(sentenceAfter(segment.text, found.end, REACH)) ||
        plans.covers(segment, start)
      )
        continue;
      yield { at: within(segment, start, found.end), message: 'open', data: { year, signed: signed.slice(0, 4) } };
    }
  },
  fixes(finding) {
    const { segment, column } = finding.at.end;
    return [
      {
        title: { zh: '删去“以来”', en: 'Delete 以来' },
        safe: false,
        edits: [{ at: within(segment, column - 2, column), text: '' }],
      },
    ];
  },
};
