// Chinese and Arabic figures before one measure word: 培训12场次 beside 宣讲十五场次.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { expectedReplacement } from '../shared/replacement';
import { matchesIn } from '../../lexer/matchesIn';
import { NUMERALS, parseNumeral } from '../../lexer/numerals';
import type { SegmentRule } from '../rule';

const CHINESE =
  /(?<![第一二三四五六七八九十百千万几数多余])([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]百(?:[一二三四五六七八九]十[一二三四五六七八九]?)?)(人次|场次|[场次件起份])(?![会议届条款])/g;
const ARABIC = /\d(人次|场次|[场次件起份])/g;

export const numeralStyleMixed: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'numeral-style-mixed',
    group: 'numerals',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    basis: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '4.3（同类统一）' },
    name: { zh: '数字体例不一', en: 'Mixed figures' },
    why: {
      zh: '同一段里同类的统计数字，用一种数字书写。',
      en: 'Counts of one kind in one paragraph are written with one kind of figures.',
    },
    messages: {
      mixed: {
        zh: '本段同类数字用阿拉伯数字，此处“{found}”宜写作“{expected}”',
        en: 'Counts of this kind are in Arabic figures here; write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf(NUMERALS, ['人次', '场', '次', '件', '起', '份']),
  *check({ text }) {
    const measures = new Set([...matchesIn(text, ARABIC)].map((match) => match[1]));
    if (measures.size === 0) return;
    for (const match of matchesIn(text, CHINESE)) {
      const [found, numeral = '', measure = ''] = match;
      const value = parseNumeral(numeral);
      if (value !== undefined && value > 10 && measures.has(measure))
        yield {
          start: match.index,
          end: match.index + found.length,
          message: 'mixed',
          data: { found, expected: `${value}${measure}` },
        };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};
