// A campaign that was over before the year reported on: 深入开展扫黑除恶专项斗争 in 2021.

import { clauseAfter, clauseBefore, containsAny } from '../../lexer/context';
import { isAnnualReport, timeOf } from '../../analysis/reportTime';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { datedWordsOf, rangeOf } from './shared/mentions';

const LOOKING_BACK = [
  '回顾',
  '期间',
  '总结',
  '收官',
  '以来',
  '圆满',
  '结束',
  '表彰',
  '先进',
  '胜利',
  '三年',
  '巩固',
  '成果',
  '经验',
  '转',
  '常态化',
  '打好',
  '曾',
  '“回头看”',
  '督导',
];

export const expiredCampaign: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'expired-campaign',
    group: 'dates',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '以部署专项行动的文件载明的期限为准' },
    name: { zh: '已结束的专项行动', en: 'Campaign that is over' },
    rationale: {
      zh: '专项行动有期限，结束以后转为常态化工作，名称随之改变。',
      en: 'A campaign has a term; what goes on behind it has another name.',
    },
    messages: {
      over: {
        zh: '“{found}”到{last}年底已结束，{year}年宜写“{expected}”；请核对',
        en: '“{found}” ended with {last}; in {year} write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { year } = timeOf(view);
    if (year === undefined || !isAnnualReport(view)) return;
    for (const mention of datedWordsOf(view, 'campaign')) {
      const { segment, found } = mention;
      const around = clauseBefore(segment.text, found.start, 16) + clauseAfter(segment.text, found.end, 10);
      if (year <= found.row.last || containsAny(around, LOOKING_BACK)) continue;
      yield {
        at: rangeOf(mention),
        message: 'over',
        data: { found: found.row.word, last: found.row.last, year, expected: found.row.instead },
      };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};
