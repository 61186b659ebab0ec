// 法制 where official language has long written 法治: 法制宣传.

import { LEGAL_SYSTEM_UNTIL } from '../../lexicon/tables/legalSystem';
import type { Outline } from '../../outline/outline';
import { defineFilter } from '../../incremental/keys';
import { within } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';

const MENTIONING = defineFilter((segment) => segment.facts.legalSystem.length > 0);

export const legalSystemVsRuleOfLaw: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'legal-system-vs-rule-of-law',
    group: 'citations',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '党的十八届四中全会以来的规范用语' },
    name: { zh: '“法制”与“法治”混用', en: '法制 for 法治' },
    rationale: {
      zh: '“法制”指法律制度，“法治”指依法治理；宣传、教育、建设、思维等一律用“法治”，“法制审核”等法定名称仍用“法制”。',
      en: '法制 is the legal system, 法治 the rule of law; each goes with other nouns.',
    },
    messages: {
      system: {
        zh: '“{found}”今用“{expected}”；请改正（法制审核、法制机构等法定名称除外）',
        en: '“{found}” is now written “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { outline, residue } = view;
    if (!isOfOurTime(outline)) return;
    for (const segment of view.read(MENTIONING)) {
      for (const { row, start, end } of segment.facts.legalSystem) {
        if (!residue.touches(segment, start, end))
          yield { at: within(segment, start, end), message: 'system', data: { found: row.wrong, expected: row.right } };
      }
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

/** A report without a year is taken for a new one if it is on law-based government, a kind that older times did not have. */
function isOfOurTime({ year, kind }: Outline): boolean {
  return year === undefined ? kind === 'law-based-government' : year.value > LEGAL_SYSTEM_UNTIL;
}
