// 、 before 等: A、B、等.

import { clauseAfter, clauseBefore } from '../../lexer/context';
import { beginsWordWithDeng } from '../../lexer/dengWords';
import type { Finding, SegmentRule, SegmentView } from '../rule';
import { removeMark } from './shared/replaceMark';

/** 等 itself is the item: 靠、等、要. */
const ITEM = /^等[、”’"]/;
/** An item beside 等政策 that says what one waits for or leans on as well: 等项目、等资金, 靠上级、等政策. */
const WAITING = /^(?:克服|纠正|破除|破解|摒弃|杜绝|防止|消除|存在|有|改变|转变|反对|不|不再)?[“‘"]?(?:坐等|[等靠要])/;
/** What follows 等 only where it closes a list: the end, a mark, the number of all items; not how long one waits. */
const CLOSED =
  /^等(?:$|[，。；：！？）)》”’\s的]|(?:\d{1,5}|[两二三四五六七八九十]{1,3})(?![\d多余年天日周]|个?月|个?小时|分钟|季度))/;
/** The longest item that is looked at, in UTF-16 code units. */
const REACH = 20;

export const commaBeforeDeng: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'comma-before-deng',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.3.1' },
    name: { zh: '“等”前顿号', en: 'Enumeration comma before 等' },
    rationale: {
      zh: '“等”不是并列的一项，最后一项与“等”之间不加顿号。',
      en: '等 is no item of the list; nothing stands before it.',
    },
    messages: {
      comma: { zh: '“等”前不用顿号，请删去“、”', en: 'No “、” before 等' },
    },
    whileTyping: 'hold',
  },
  triggers: ['、等'],
  *check(segment, hits) {
    for (let i = 0; i < hits.count; i++) {
      const start = hits.startAt(i);
      if (!isItem(segment, start + 1)) yield { start, end: start + 1, message: 'comma' };
    }
  },
  fixes: (finding) => removeMark(finding, '、', isCertain(finding)),
};

/** Whether the words from 等 on are an item of the list or the words of a heading (一、等级评定). */
function isItem({ text, facts }: SegmentView, deng: number): boolean {
  return (
    ITEM.test(text.slice(deng, deng + 2)) ||
    beginsWordWithDeng(text, deng) ||
    WAITING.test(
      clauseBefore(text, deng - 1, REACH)
        .split('、')
        .at(-1) ?? '',
    ) ||
    WAITING.test(clauseAfter(text, deng, REACH).split('、')[1] ?? '') ||
    facts.markers.some(({ end }) => end === deng)
  );
}

/** 融资难、等政策落地: before a noun 等 may be the verb. */
function isCertain({ at: { start } }: Finding): boolean {
  const { text } = start.segment;
  return (
    /[》”’」』]/.test(text[start.column - 1] ?? '') || CLOSED.test(text.slice(start.column + 1, start.column + 10))
  );
}
