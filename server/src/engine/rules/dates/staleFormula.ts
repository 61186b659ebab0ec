// A formula that a later document has worded again: 廉洁高效、守法诚信 after 2021.

import { clauseBefore } from '../../lexer/context';
import { timeOf } from '../../analysis/reportTime';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { datedWordsOf, rangeOf } from './shared/mentions';

export const staleFormula: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'stale-formula',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '以最近的中央文件的表述为准，逐条注明出处' },
    name: { zh: '过期的固定表述', en: 'Formula of former years' },
    rationale: {
      zh: '中央文件已有新的表述，沿用旧表述多为套用旧稿。',
      en: 'A central document has since given the formula another wording; the old one comes from an old text.',
    },
    messages: {
      stale: {
        zh: '“{found}”是{since}以前的表述，现行表述为“{expected}”（{source}）；请改正',
        en: '“{found}” is the wording before {since}; now “{expected}” ({source})',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { earliest } = timeOf(view);
    if (earliest === undefined) return;
    for (const mention of datedWordsOf(view, 'formula')) {
      const { row, start } = mention.found;
      if (earliest <= row.since || /曾|原来|过去|转化|当时|旧/.test(clauseBefore(mention.segment.text, start, 40)))
        continue;
      const severity = row.severity === 'hint' || row.certainty === 'unverified' ? { severity: 'hint' as const } : {};
      yield {
        at: rangeOf(mention),
        message: 'stale',
        ...severity,
        data: { found: row.stale, expected: row.current, since: row.since, source: row.source },
      };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};
