// 2021年全年 in a report that was signed in November 2021.

import { isAnnualReport, timeOf } from '../../analysis/reportTime';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { datedWordsOf } from './shared/mentions';
import { PlanSections } from './shared/planSections';

/** From this day on the year is as good as over. */
const YEAR_END = '-12-20';
/** What goes on from 全年 where it is a goal, not a result. */
const GOALS = /^(?:[将要度龄]|目标|任务|计划|预计|力争|预期|工作|各项|无休)/;

export const fullYearClaimBeforeYearEnd: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'full-year-claim-before-year-end',
    group: 'dates',
    about: 'text',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'convention', note: '统计数据应当写明起止' },
    name: { zh: '年未终而称“全年”', en: 'Full-year figure before the end of the year' },
    rationale: {
      zh: '成文时这一年还没有过完，不可能有全年的数字。',
      en: 'When the report was signed the year was not over, so there was no figure for all of it.',
    },
    messages: {
      early: {
        zh: '成文日期为{signed}，此时还没有“{found}”的数字；请写明截至日期，或核对成文日期',
        en: 'Signed on {signed}, before there were figures for “{found}”; name the cut-off date',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { year, signed } = timeOf(view);
    if (
      year === undefined ||
      signed === undefined ||
      !isAnnualReport(view) ||
      signed.slice(0, 4) !== String(year) ||
      signed >= `${year}${YEAR_END}`
    )
      return;
    const plans = new PlanSections(view);
    // 全年 alone often stands for the year so far: only 2021年全年 claims the whole.
    const named = `${year}年`;
    for (const { segment, found } of datedWordsOf(view, 'year-phrase')) {
      const start = found.start - named.length;
      if (
        found.row.word !== '全年' ||
        !segment.text.startsWith(named, start) ||
        GOALS.test(segment.text.slice(found.end, found.end + 4)) ||
        plans.covers(segment, start)
      )
        continue;
      yield {
        at: within(segment, start, found.end),
        message: 'early',
        data: { signed, found: segment.text.slice(start, found.end) },
      };
    }
  },
};
