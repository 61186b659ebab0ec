// 2023年工作成效 beside 2022年存在的问题, where no title says which year is meant.

import { yearsIn } from '../../lexer/dates';
import type { YearMention } from '../../outline/outline';
import type { DocumentView } from '../../analysis/documentView';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { isReviewHeading } from '../../outline/headingTense';

export const headingYearInconsistent: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-year-inconsistent',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention' },
    name: { zh: '各级标题年份不一', en: 'Headings of different years' },
    rationale: {
      zh: '同一份报告回顾的是同一年，各部分标题的年份应当一致。',
      en: 'A report looks back on one year, and its headings should name the same.',
    },
    messages: {
      differs: {
        zh: '其他部分标题回顾的是{year}年，此处为“{found}年”；请核对',
        en: 'The other headings look back on {year}, this one on {found}; check',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { year, kind } = view.outline;
    // Where the title names the year, report-year-mismatch compares the headings with it.
    if (year === undefined || year.source === 'title' || kind === 'government-work') return;
    const years = reviewYears(view);
    if (years.length < 2) return;
    const first = years.find((each) => each.value === year.value);
    for (const each of years) {
      if (each.value === year.value || first === undefined) continue;
      yield {
        at: each.at,
        message: 'differs',
        data: { year: year.value, found: each.value },
        related: [{ at: first.at, message: { zh: '另一标题的年份', en: 'The year of another heading' } }],
      };
    }
  },
  fixes(finding) {
    const { year } = finding.data;
    return typeof year !== 'number'
      ? []
      : [
          {
            title: { zh: `改为“${year}”`, en: `Change to ${year}` },
            safe: false,
            edits: [{ at: finding.at, text: String(year) }],
          },
        ];
  },
};

/** The years of headings of the first level that look back; not of a heading that names two. */
function reviewYears({ outline }: DocumentView): readonly YearMention[] {
  return outline.headings.flatMap((heading): readonly YearMention[] => {
    if (heading.level !== 1 || !isReviewHeading(heading.text)) return [];
    const { start, end } = heading.at;
    const years = yearsIn(start.segment.text, start.column, end.column);
    const only = years.length === 1 ? years[0] : undefined;
    return only === undefined ? [] : [{ value: only.value, at: within(start.segment, only.start, only.end) }];
  });
}
