// A negation too many: 防止事故不再发生.

import { PAIRED_NEGATIONS } from '../../lexicon/tables/sentenceBlends';
import { replacement } from '../shared/replacement';
import type { Finding, Fix } from '../rule';
import { frameTableRule } from './shared/frameTable';

export const pairedNegation = frameTableRule(
  {
    id: 'paired-negation',
    severity: 'hint',
    reference: { kind: 'convention', note: '现代汉语语法：否定失当' },
    name: { zh: '否定失当', en: 'Negation too many' },
    rationale: {
      zh: '“防止”“避免”“杜绝”本身已含否定，再加“不”就说反了。',
      en: 'The verb negates already; another 不 turns the meaning round.',
    },
  },
  PAIRED_NEGATIONS,
  { fixes: withoutNegation },
);

/** The frame without its 不: 防止事故不再发生 becomes 防止事故再发生. */
function withoutNegation(finding: Finding): readonly Fix[] {
  const found = String(finding.data['found']);
  const at = found.lastIndexOf('不');
  return at < 0 ? [] : [replacement(finding, found.slice(0, at) + found.slice(at + 1))];
}
