// A decrease by so many times: 下降2倍.

import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentRule } from '../rule';

const DECREASE =
  /(?:下降|减少|降低|缩减|缩短|锐减)(?:[了近约]|超过|超)?(?:\d{1,4}(?:\.\d{1,3})?|[一二两三四五六七八九十几数]{1,2})多?倍/g;

export const foldDecrease: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'fold-decrease',
    group: 'numerals',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '《现代汉语词典》“倍”：减少不用倍数' },
    name: { zh: '减少用“倍”', en: 'Decrease in multiples' },
    rationale: {
      zh: '倍数只用于增加；减少一倍就等于零，应当用分数或百分数。',
      en: 'Multiples are for increases; a decrease by one time leaves nothing. Use fractions or percentages.',
    },
    messages: {
      fold: {
        zh: '减少不能用倍数，“{found}”请改用分数或百分数（如“下降三分之二”）',
        en: 'A decrease takes no multiples: give “{found}” as a fraction or a percentage',
      },
    },
    whileTyping: 'hold',
  },
  triggers: '倍',
  *check({ text }) {
    for (const match of matchesIn(text, DECREASE))
      yield { start: match.index, end: match.index + match[0].length, message: 'fold', data: { found: match[0] } };
  },
};
