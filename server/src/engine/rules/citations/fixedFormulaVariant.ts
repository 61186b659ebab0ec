// A fixed formula in other words or in another order: 严格推进规范公正文明执法.

import type { CorruptionRow } from '../../lexicon/tables/corruptionRow';
import { FORMULAS } from '../../lexicon/tables/formulas';
import { Dictionary, type DictionaryMatch } from '../../lexicon/dictionary';
import { guardedMatches, isInTitleMarks } from '../../lexicon/guardedWords';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const formulas = new Dictionary(FORMULAS, (row) => row.wrong);

export const fixedFormulaVariant: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'fixed-formula-variant',
    group: 'citations',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '固定表述，逐条注明出处' },
    name: { zh: '固定表述走样', en: 'Altered formula' },
    rationale: {
      zh: '中央文件中的固定表述，用字、次序、标点都有定式，引用时应当一字不差。',
      en: 'Formulas of central documents are fixed in wording, order and marks.',
    },
    messages: {
      variant: {
        zh: '“{found}”与固定表述不一致，规范表述为“{expected}”（{source}）；请核对改正',
        en: '“{found}” departs from the formula “{expected}” ({source})',
      },
    },
    whileTyping: 'hold',
  },
  triggers: formulas.words,
  *check({ text }, hits) {
    for (const match of guardedMatches(formulas, text, hits))
      if (!isInTitleMarks(text, match.start)) yield reportOf(match);
  },
  checkRows: (segment, tables) => tables.formulas(segment, []).map(reportOf),
  fixes: (finding) => expectedReplacement(finding),
};

function reportOf({ row, start, end }: DictionaryMatch<CorruptionRow>): SegmentReport {
  return {
    start,
    end,
    message: 'variant',
    severity: row.severity,
    data: { found: row.wrong, expected: row.right, source: row.source },
  };
}
