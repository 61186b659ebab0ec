// 15~20%: the first figure of the range lacks its sign.

import { pairsOf } from '../../lexicon/wordAutomaton';
import type { SegmentRule } from '../rule';
import { signAdded, unsignedRanges } from './shared/unsignedRange';

const PERCENT = /^[%％‰]$/;

export const percentRange: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'percent-range',
    group: 'numerals',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '5.1.4（数值范围）' },
    name: { zh: '百分数范围缺“%”', en: 'Percentage range' },
    rationale: {
      zh: '表示百分数范围时，前后两个数都带百分号，以免误解。',
      en: 'Both figures of a range of percentages bear the sign.',
    },
    messages: {
      range: {
        zh: '“{found}”前一个数也应带百分号，宜写作“{expected}”',
        en: 'The first figure of “{found}” lacks its sign: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('~～—–-－至', '0123456789０１２３４５６７８９'),
  check: (segment, hits) => unsignedRanges(segment, hits, PERCENT),
  fixes: (finding) => signAdded(finding, { zh: '补百分号', en: 'Add the sign' }),
};
