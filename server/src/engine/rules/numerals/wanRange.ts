// 3~5万: the unit of the first figure is left out.

import { pairsOf } from '../../lexicon/wordAutomaton';
import type { SegmentRule } from '../rule';
import { signAdded, unsignedRanges } from './shared/unsignedRange';

const POWER = /^[十百千]?[千万亿]+$/;

export const wanRange: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'wan-range',
    group: 'numerals',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '5.1.4（数值范围）' },
    name: { zh: '数值范围省略“万”“亿”', en: 'Range without its unit' },
    rationale: {
      zh: '用“万”“亿”作单位的数值范围，前一个数的单位不省略，以免误解为个位数。',
      en: 'In a range of 万 or 亿 the first figure keeps its unit.',
    },
    messages: {
      range: {
        zh: '“{found}”前一个数的单位不宜省略，宜写作“{expected}”',
        en: 'The first figure of “{found}” lacks its unit: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('~～—–-－', '0123456789０１２３４５６７８９'),
  check: (segment, hits) => unsignedRanges(segment, hits, POWER),
  fixes: (finding) => signAdded(finding, { zh: '补单位', en: 'Add the unit' }),
};
