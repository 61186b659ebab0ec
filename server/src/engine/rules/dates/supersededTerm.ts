// The former name of an organ or a measure: 强制戒毒, 环保局.

import { clauseBefore, containsAny } from '../../lexer/context';
import { timeOf } from '../../analysis/reportTime';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { datedWordsOf, rangeOf } from './shared/mentions';

const OF_THE_PAST = ['原', '当时', '曾', '时任', '撤销', '整合', '合并', '更名', '改为', '由'];

export const supersededTerm: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'superseded-term',
    group: 'dates',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '以法律和机构改革方案确定的名称为准，逐条注明出处' },
    name: { zh: '旧称', en: 'Former name' },
    why: {
      zh: '机构改革或者法律修改以后，名称已经改变。',
      en: 'A reform or a law has given the organ or the measure another name.',
    },
    messages: {
      former: {
        zh: '“{found}”是旧称，{since}起一般称“{expected}”（{source}）；请核对',
        en: '“{found}” is a former name, “{expected}” since {since} ({source}); check',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { earliest } = timeOf(view);
    if (earliest === undefined) return;
    for (const mention of datedWordsOf(view, 'former-name')) {
      const { record, found } = mention;
      if (earliest <= found.row.since || containsAny(clauseBefore(record.text, found.start, 8), OF_THE_PAST)) continue;
      yield {
        at: rangeOf(mention),
        message: 'former',
        data: { found: found.row.old, expected: found.row.current, since: found.row.since, source: found.row.source },
      };
    }
  },
  // Where more than one name has come in its place (A或者B, （已废止）), the writer decides.
  fixes: (finding) => (/或者|（/.test(String(finding.data['expected'])) ? [] : expectedReplacement(finding)),
};
