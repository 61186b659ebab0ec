// A backslash before a mark, which a program has put there: 实施\\“两优\\”工程.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { isChineseContext } from '../../text/characters';
import type { SegmentRule } from '../rule';
import { removeMark } from './shared/replaceMark';

/** Marks that programs escape, and the Chinese ones that come of them. */
const MARKS = '“”‘’"\'《》（）()';

export const strayBackslash: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'stray-backslash',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '反斜杠是程序的转义符，不是中文标点' },
    name: { zh: '标点前的反斜杠', en: 'Backslash before a mark' },
    rationale: {
      zh: '反斜杠是程序转存时加的转义符，中文行文里没有。',
      en: 'Programs escape marks with a backslash; Chinese text has none.',
    },
    messages: {
      stray: { zh: '“{mark}”前面多一个反斜杠，请删去', en: 'A backslash before “{mark}”; remove it' },
      many: {
        zh: '全文有{count}处标点前面多一个反斜杠；可一次删去',
        en: '{count} backslashes before marks; remove them all',
      },
    },
    whileTyping: 'hold',
  },
  collapseAbove: 10,
  triggers: pairsOf('\\', MARKS),
  *check({ text }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const start = hits.startAt(i);
      const sides = [start - 1, start + 1, start + 2];
      if (sides.some((column) => isChineseContext(text.charCodeAt(column))))
        yield { start, end: start + 1, message: 'stray', data: { mark: text[start + 1] ?? '' } };
    }
  },
  fixes: (finding) => removeMark(finding, '\\', false),
};
