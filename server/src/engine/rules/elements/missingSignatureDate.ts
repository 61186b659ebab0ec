// A report without its date.

import { mustBear } from '../../analysis/completeness';
import { isMonth } from '../../lexer/dates';
import type { DocumentRule, Fix } from '../rule';
import { endOfText, lastCharacter } from './shared/endOfBody';
import { lineBreakOf } from '../shared/lineBreak';

export const missingSignatureDate: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'missing-signature-date',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（十二）项' },
    name: { zh: '缺成文日期', en: 'No date' },
    rationale: {
      zh: '公文应当有成文日期，署会议通过或者发文机关负责人签发的日期。',
      en: 'An official document bears the date on which it was adopted or signed.',
    },
    messages: {
      incomplete: {
        zh: '成文日期只有年、月；请写明日，如“{date}×日”',
        en: 'The date gives year and month only; add the day',
      },
      missing: {
        zh: '文末没有成文日期；请在署名之下写明年月日',
        en: 'There is no date at the end; add it below the signature',
      },
      metadata: {
        zh: '文末没有成文日期（网页信息中为“{date}”）；请在署名之下写明年月日',
        en: 'There is no date at the end (the page gives “{date}”); add it below the signature',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { outline, settings } = view;
    if (outline.date !== undefined && isMonth(outline.date.text))
      yield { at: outline.date.at, message: 'incomplete', data: { date: outline.date.text } };
    if (outline.date !== undefined || !mustBear(outline, 'date')) return;
    const { date } = outline.metadata;
    const report = { at: lastCharacter(view), severity: settings.audience === 'public' ? 'hint' : 'warning' } as const;
    yield date === undefined ? { ...report, message: 'missing' } : { ...report, message: 'metadata', data: { date } };
  },
  fixes(finding, view): readonly Fix[] {
    if (finding.message === 'incomplete') return [];
    const date = writtenOut(view.outline.metadata.date);
    if (date === undefined) return [];
    const end = endOfText(view);
    return [
      {
        title: { zh: `在文末补“${date}”（据网页信息）`, en: `Add “${date}”, as the page says` },
        safe: false,
        edits: [{ at: { start: end, end }, text: lineBreakOf(view) + date }],
      },
    ];
  },
};

/** 2024-03-26 as 2024年3月26日; undefined for anything else. */
function writtenOut(date: string | undefined): string | undefined {
  const parts = /^((?:19|20)\d{2})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(date ?? '');
  return parts === null ? undefined : `${parts[1] ?? ''}年${String(Number(parts[2]))}月${String(Number(parts[3]))}日`;
}
