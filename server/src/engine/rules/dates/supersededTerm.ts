// The former name of an organ or a measure: 强制戒毒, 环保局.

import { PLACES_WITH_YUAN } from '../../lexicon/tables/placesWithYuan';
import { clauseAfter, clauseBefore, containsAny } from '../../lexer/context';
import { timeOf } from '../../analysis/reportTime';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { datedWordsOf, rangeOf } from './shared/mentions';

/** Before the name: it is that of its time. */
const OF_ITS_TIME = [
  '当时',
  '曾任',
  '曾在',
  '曾由',
  '曾经',
  '时任',
  '历任',
  '前身',
  '撤销',
  '整合',
  '合并',
  '废止',
  '取消',
];
/** Straight before the name or that of the place it belongs to: 原环保局, 原县环保局, 原临江县环保局. */
const FORMER = /原(?:来的?)?(?:[\u4e00-\u9fff]{0,8}(?:[省市县区旗州盟镇乡]|街道|国家))?$/;
/** After the name: what has become of it. */
const ITS_END =
  /^.{0,8}?(?:更名|改名|改称|改为|改组|改制|转隶|并入|划入|划转|合并|整合|撤销|撤并|废止|取消|终止|机构改革)/;

export const supersededTerm: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'superseded-term',
    group: 'dates',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '以法律和机构改革方案确定的名称为准，逐条注明出处' },
    name: { zh: '旧称', en: 'Former name' },
    rationale: {
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
      const { segment, found } = mention;
      if (earliest <= found.row.since || isOfThePast(segment.text, found.start, found.end)) continue;
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

function isOfThePast(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start, 12);
  return (
    containsAny(before, OF_ITS_TIME) ||
    (FORMER.test(before) && !PLACES_WITH_YUAN.some((place) => before.endsWith(place))) ||
    ITS_END.test(clauseAfter(text, end, 16))
  );
}
