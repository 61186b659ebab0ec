// 今年 in a report on 2023 that was signed in 2024.

import { clauseBefore } from '../../lexer/context';
import type { DatedWord } from '../../facts/dates/datedWords';
import { isAnnualReport, publishedOn, timeOf } from '../../analysis/reportTime';
import type { DocumentView } from '../../analysis/documentView';
import type { DocumentRule } from '../rule';
import { oneByOne, others } from '../shared/together';
import { datedWordsOf, rangeOf, type Mention } from './shared/mentions';
import { PlanSections } from './shared/planSections';

type RelativeYearWord = Extract<DatedWord, { kind: 'relative-year' }>;

const OPTIONS = oneByOne(3);

export const relativeYearAmbiguous: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'relative-year-ambiguous',
    group: 'dates',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '公文中的年份应当写具体' },
    name: { zh: '“今年”等相对年份有歧义', en: 'Ambiguous relative year' },
    rationale: {
      zh: '报告写的是上一年，成文却在第二年，“今年”究竟指哪一年，读者无从判断。',
      en: 'In a report on one year that is signed in the next, “this year” may be either.',
    },
    messages: {
      one: {
        zh: '本报告写{year}年，成文于{signed}年，“{found}”指哪一年不明确；建议改为“{expected}”',
        en: 'A report on {year} signed in {signed}: “{found}” is ambiguous; write “{expected}”',
      },
      many: {
        zh: '本报告写{year}年，成文于{signed}年，全文{count}处“今年”“去年”等指哪一年不明确；建议写明年份',
        en: 'A report on {year} signed in {signed}: {count} relative years are ambiguous; name the year',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    const time = timeOf(view);
    const { year } = time;
    const signed = time.signed ?? publishedOn(view);
    if (year === undefined || signed === undefined || !isAnnualReport(view) || Number(signed.slice(0, 4)) !== year + 1)
      return;
    const found = ambiguous(view, year);
    const many = found.length > most;
    for (const place of many ? found.slice(0, 1) : found) {
      const { row } = place.found;
      yield {
        at: rangeOf(place),
        message: many ? 'many' : 'one',
        data: {
          year,
          signed: signed.slice(0, 4),
          found: row.word,
          expected: `${year + row.offset}年`,
          count: found.length,
        },
        related: many ? others(found.map(rangeOf)) : [],
      };
    }
  },
  fixes(finding, view) {
    const { year } = finding.data;
    if (typeof year !== 'number') return [];
    const { segment, column } = finding.at.start;
    const places = ambiguous(view, year).filter(
      (place) => finding.message === 'many' || (place.segment === segment && place.found.start === column),
    );
    const edits = places.map((place) => ({ at: rangeOf(place), text: `${year + place.found.row.offset}年` }));
    return edits.length === 0 ? [] : [{ title: { zh: '写明年份', en: 'Name the year' }, safe: false, edits }];
  },
};

/** Where a plan for the next year speaks, 今年 is the year of signing and right. */
function ambiguous(view: DocumentView, year: number): readonly Mention<RelativeYearWord>[] {
  const plans = new PlanSections(view);
  return [...datedWordsOf(view, 'relative-year')].filter(
    ({ segment, found }) =>
      !plans.covers(segment, found.start) && !clauseBefore(segment.text, found.start, 20).includes(`${year + 1}年`),
  );
}
