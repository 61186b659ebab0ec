// A title of 2023 over a body of 2022.

import type { DocumentView } from '../../analysis/documentView';
import { skipBlanks } from '../../text/characters';
import { yearsIn } from '../../lexer/dates';
import type { YearMention } from '../../outline/outline';
import { within, type Range } from '../../facts/segment';
import type { Severity } from '../../terms';
import type { DocumentRule, Report } from '../rule';
import { isPlanHeading, isReviewHeading } from '../../outline/headingTense';

export const reportYearMismatch: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'report-year-mismatch',
    group: 'dates',
    about: 'text',
    severity: 'error',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '标题与正文年份不符', en: 'Year of title and text differ' },
    rationale: {
      zh: '年度报告的标题、开头、过渡语和各部分标题应当说同一年；不一致多为套用上一年的稿子。',
      en: 'Title, opening, lead-in and headings of an annual report speak of one year; a difference is usually left over from last year.',
    },
    messages: {
      opening: {
        zh: '标题为{title}年，开头却是“{found}年”；请改为“{title}年”，或核对标题',
        en: 'The title says {title}, the opening {found}; make them agree',
      },
      leadIn: {
        zh: '标题为{title}年，过渡语却说“{found}年”；请改为“{title}年”，或核对标题',
        en: 'The title says {title}, the lead-in {found}; make them agree',
      },
      heading: {
        zh: '标题为{title}年，此处小标题却是“{found}年”；请改为“{title}年”，或核对',
        en: 'The title says {title}, this heading {found}; make them agree',
      },
      plan: {
        zh: '{title}年度的报告，工作安排一般写{next}年，此处为“{found}年”；请核对',
        en: 'A report on {title} plans for {next}; this heading says {found}',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { outline } = view;
    const year = outline.year;
    // The years of work reports differ by right: a report of 2023 looks back on 2022.
    if (
      year?.source !== 'title' ||
      outline.kind === 'government-work' ||
      outline.kind === 'other' ||
      outline.title === undefined
    )
      return;
    const related = [{ at: year.at, message: { zh: '标题中的年份', en: 'The year of the title' } }];
    for (const { at, value, message, severity } of mismatches(view, year.value)) {
      yield {
        at,
        message,
        ...(severity === undefined ? {} : { severity }),
        data: { title: year.value, found: value, next: year.value + 1 },
        related,
      };
    }
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    const title = view.outline.year;
    const { title: wanted, found, next } = finding.data;
    if (title === undefined || wanted === undefined || found === undefined) return [];
    const year = String(finding.message === 'plan' ? next : wanted);
    const digits = within(segment, column, column + 4);
    const toTitle = {
      title: { zh: `改为“${year}年”，与标题一致`, en: `Change to ${year}, as in the title` },
      safe: false,
      edits: [{ at: digits, text: year }],
    };
    if (finding.message === 'plan') return [toTitle];
    return [
      toTitle,
      {
        title: { zh: `标题改为“${found}年”`, en: `Change the title to ${found}` },
        safe: false,
        edits: [{ at: title.at, text: String(found) }],
      },
    ];
  },
};

interface Mismatch {
  readonly at: Range;
  readonly value: number;
  readonly message: Report['message'];
  readonly severity?: Severity;
}

function* mismatches(view: DocumentView, year: number): Generator<Mismatch> {
  const { leadIn, headings } = view.outline;
  const opening = openingYear(view);
  if (opening !== undefined && opening.value !== year) {
    // Where the lead-in names the title's year, the opening may look back.
    yield {
      at: withUnit(opening),
      value: opening.value,
      message: 'opening',
      ...(leadIn?.year?.value === year ? { severity: 'hint' as const } : {}),
    };
  }
  if (leadIn?.year !== undefined && leadIn.year.value !== year)
    yield { at: withUnit(leadIn.year), value: leadIn.year.value, message: 'leadIn' };
  for (const heading of headings) {
    const { start, end } = heading.at;
    const found = heading.level === 1 ? yearsIn(start.segment.text, start.column, end.column)[0] : undefined;
    if (found === undefined) continue;
    const mention = { value: found.value, at: within(start.segment, found.start, found.end) };
    if (isPlanHeading(heading.text)) {
      if (found.value !== year && found.value !== year + 1)
        yield { at: withUnit(mention), value: found.value, message: 'plan', severity: 'warning' };
    } else if (isReviewHeading(heading.text) && found.value !== year)
      yield { at: withUnit(mention), value: found.value, message: 'heading' };
  }
}

/** The year with which the first paragraph opens: 2022年，. */
function openingYear(view: DocumentView): YearMention | undefined {
  const { start } = view.outline.body;
  const column = skipBlanks(start.segment.text, start.column);
  const year = yearsIn(start.segment.text, column, column + 8)[0];
  if (year?.start !== column || !/^年(?:度|以来|来)?[，,]/.test(start.segment.text.slice(year.end, year.end + 4)))
    return undefined;
  return { value: year.value, at: within(start.segment, year.start, year.end) };
}

/** With the 年 or 年度 after it. */
function withUnit(year: YearMention): Range {
  const { segment, column } = year.at.end;
  return within(segment, year.at.start.column, column + (segment.text.startsWith('年度', column) ? 2 : 1));
}
