// A 、 before a verb of its own, among items that one verb governs: 清理垃圾60吨、淤泥16吨、新建转运站3座.

import { FIGURE_VERBS } from '../../lexicon/tables/figureVerbs';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { clauseAfter, clauseBefore } from '../../lexer/context';
import type { SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

/** An item that ends in a figure and what it counts: 生活垃圾16吨. */
const COUNTED_ITEM = /[\d０-９][万亿余多]{0,2}[\u4e00-\u9fff]{1,4}$/;
/** How far the items are looked at on each side, in UTF-16 code units. */
const REACH = 60;

export const enumerationCommaBeforeClause: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'enumeration-comma-before-clause',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.1、4.4.3.1' },
    name: { zh: '分句之间误用顿号', en: 'Enumeration comma between clauses' },
    rationale: {
      zh: '顿号用于并列词语之间；后面另起一个动词，就是另一个分句，应用逗号。',
      en: '“、” stands between words; what has a verb of its own is a clause and takes a comma.',
    },
    messages: {
      clause: {
        zh: '“{verb}”另起一个分句，前面应用“{expected}”，不用顿号',
        en: '“{verb}” begins a clause of its own: put “{expected}” before it',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('、', FIGURE_VERBS),
  *check({ text }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const start = hits.startAt(i);
      const end = hits.endAt(i);
      if (boundaryAt(text, end) !== 'none' && opensClause(text, start))
        yield { start, end: start + 1, message: 'clause', data: { verb: text.slice(start + 1, end), expected: '，' } };
    }
  },
  fixes: (finding) => replaceMark(finding, false),
};

/** The first item has a verb, the one straight before has none, and each has its figure, as the one that follows has. */
function opensClause(text: string, pause: number): boolean {
  const before = clauseBefore(text, pause, REACH).split('、');
  const item = clauseAfter(text, pause + 1, REACH).split('、')[0] ?? '';
  const [first = ''] = before;
  return (
    before.length > 1 &&
    [...before, item].every((each) => COUNTED_ITEM.test(each)) &&
    hasVerb(first) &&
    !before.slice(1).some(hasVerb)
  );
}

function hasVerb(item: string): boolean {
  return FIGURE_VERBS.some((verb) => item.includes(verb));
}
