// Two words for "about" round one figure: 约300人左右, 逾300万元以上.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { Dictionary } from '../../lexicon/dictionary';
import { replacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const BEFORE = ['不少于', '不低于', '不超过', '将近', '大约', '超过', '至少', '最多', '约', '近', '逾', '超'];
const words = new Dictionary(BEFORE, (word) => word);
const BEHIND = /^(?:左右|上下|以上|以下)/;
/** The figure with the unit that it counts. Units that begin another word's 以上 (规模以上, 县级以上) are not among them. */
const FIGURE =
  /^(?:\d[\d.,]*|[一二两三四五六七八九十百千]+)[万亿]*([余多])?(?:个百分点|平方公里|平方米|人次|户次|场次|公里|公斤|分钟|小时|个月|万元|亿元|美元|[%％元人户件起次宗名家场个条项份亩米吨天日年岁里处所])?/;
/** 近, 约 and 超 end many words (最近, 公约, 预约): there they are not "about". */
const OTHER_WORD = /[最附邻靠远亲新临逼]近|[预公契条节签履违合特制邀相]约|[赶反高]超/;

export const doubleApproximation: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'double-approximation',
    group: 'counts',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '概数词只用一个' },
    name: { zh: '概数词叠用', en: 'Approximation said twice' },
    why: {
      zh: '“约”与“左右”、“逾”与“以上”意思重复，“近”与“以上”还自相矛盾，只能留一个。',
      en: 'Two words for “about” repeat or contradict each other; one is enough.',
    },
    messages: {
      twice: {
        zh: '“{before}”与“{behind}”叠用；请只留一个，改为“{first}”或“{second}”',
        en: '“{before}” and “{behind}” say it twice; write “{first}” or “{second}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf(BEFORE, `${DIGITS}一二两三四五六七八九十百千`),
  *check({ text }) {
    let free = 0;
    for (const { row: before, start, end } of words.matches(text)) {
      if (start < free) continue;
      free = end;
      const report = reportAt(text, start, before);
      if (report !== undefined) yield report;
    }
  },
  fixes: (finding) =>
    [finding.data['first'], finding.data['second']].flatMap((text) =>
      typeof text === 'string' ? [replacement(finding, text)] : [],
    ),
};

function reportAt(text: string, start: number, before: string): SegmentReport | undefined {
  if (OTHER_WORD.test(text.slice(Math.max(0, start - 1), start + 1))) return undefined;
  const from = start + before.length;
  const figure = FIGURE.exec(text.slice(from, from + 24));
  if (figure === null) return undefined;
  const found = figure[0];
  const behind = BEHIND.exec(text.slice(from + found.length, from + found.length + 2))?.[0];
  // 近3年以上: of the last years; 三十多 alone may be a name's part.
  if (before === '近' && found.endsWith('年')) return undefined;
  if (behind !== undefined) {
    const end = from + found.length + behind.length;
    return { start, end, message: 'twice', data: { before, behind, first: before + found, second: found + behind } };
  }
  const word = figure[1];
  if (word === undefined || !/^(?:大约|将近|超过|[约近逾超])$/.test(before)) return undefined;
  return {
    start,
    end: from + found.length,
    message: 'twice',
    data: { before, behind: word, first: before + found.replace(word, ''), second: found },
  };
}
