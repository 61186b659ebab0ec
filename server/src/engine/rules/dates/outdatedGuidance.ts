// A report of today that is guided by the last congress and never names the present one.

import { CONGRESSES } from '../../lexicon/tables/meetings';
import { clauseAfter, clauseBefore } from '../../lexer/context';
import { isAnnualReport, timeOf } from '../../analysis/reportTime';
import type { DocumentRule } from '../rule';
import { mentionsOf, rangeOf } from './shared/mentions';

export const outdatedGuidance: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'outdated-guidance',
    group: 'dates',
    about: 'text',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'convention', note: '指导思想以最近一次党的全国代表大会为准' },
    name: { zh: '指导思想过时', en: 'Guidance of the last congress' },
    rationale: {
      zh: '新一届党代会召开后，指导思想仍只提上一届，多为套用旧稿。',
      en: 'A report that names only the congress before the present one is usually built on an old text.',
    },
    messages: {
      outdated: {
        zh: '{year}年度的报告，全文只提“{found}”，没有提到{current}大；请核对指导思想',
        en: 'A report on {year} names only “{found}” and never the {current}th Congress; check',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { year, earliest } = timeOf(view);
    if (year === undefined || earliest === undefined || !isAnnualReport(view)) return;
    // The congress of the year before: within its own year older texts go on.
    const current = CONGRESSES.filter(
      (congress) => Number(congress.closed.slice(0, 4)) < year && congress.closed < earliest,
    ).at(-1);
    if (current === undefined) return;
    const mentions = mentionsOf(view, 'meetings').filter(({ found }) => found.congress !== undefined);
    if (mentions.some(({ found }) => (found.congress?.value ?? 0) >= current.value)) return;
    const guiding = mentions.find(
      ({ segment, found }) =>
        /学习|贯彻|落实|指导/.test(clauseBefore(segment.text, found.start, 24)) &&
        clauseAfter(segment.text, found.end, 24).includes('精神'),
    );
    if (guiding === undefined) return;
    yield {
      at: rangeOf(guiding),
      message: 'outdated',
      data: { year, found: guiding.segment.text.slice(guiding.found.start, guiding.found.end), current: current.name },
    };
  },
};
