// A report that cites a law which was adopted, or came into force, only after it was signed.

import type { LawRow } from '../../lexicon/tables/laws';
import { clauseBefore } from '../../lexer/context';
import { timeOf } from '../../analysis/reportTime';
import type { DocumentRule } from '../rule';
import { mentionsOf, rangeOf } from './shared/mentions';

const BASED_ON = /(?:依据|按照|根据|依照)[^，。；]{0,24}$/;

export const anachronisticLaw: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'anachronistic-law',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '以法律法规公布和施行的日期为准' },
    name: { zh: '引用尚未公布、施行的法律', en: 'Law cited before its time' },
    rationale: {
      zh: '成文时这部法律还没有通过或者还没有施行，不能作为依据；多为年份写错或套用了后来的稿子。',
      en: 'When the report was signed the law was not yet adopted or in force; the text or the date is of another year.',
    },
    messages: {
      adopted: {
        zh: '《{law}》{adopted}才公布，晚于本报告（{signed}）；请核对法律名称或成文日期',
        en: '《{law}》 was adopted on {adopted}, after this report ({signed}); check',
      },
      effective: {
        zh: '《{law}》{effective}才施行，本报告（{signed}）不能以它为依据；请核对',
        en: '《{law}》 is in force since {effective}; this report ({signed}) cannot rest on it',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { year, signed, latest } = timeOf(view);
    if (latest === undefined) return;
    for (const mention of mentionsOf(view, 'citedTitles')) {
      const { segment, found } = mention;
      const { law } = found;
      const message = law === undefined ? undefined : faultOf(law, latest, clauseBefore(segment.text, found.start, 30));
      if (law === undefined || message === undefined) continue;
      const severity = law.certainty === 'unverified' ? { severity: 'hint' as const } : {};
      yield {
        at: rangeOf(mention),
        message,
        ...severity,
        data: { law: law.name, adopted: law.adopted, effective: law.effective, signed: signed ?? `${year}年度` },
      };
    }
  },
};

function faultOf(law: LawRow, latest: string, before: string): 'adopted' | 'effective' | undefined {
  if (law.adopted > latest) return /草案|立法|起草/.test(before) ? undefined : 'adopted';
  return law.effective > latest && BASED_ON.test(before) ? 'effective' : undefined;
}
