// A comma inside a list whose other items are kept apart by 、: 发放宣传单、悬挂标语，现场咨询等方式.

import { pairsOf } from '../../lexicon/wordAutomaton';
import {
  commasAmongBracketed,
  commasAmongDatedDays,
  commasAmongFigures,
  commasAmongFrames,
  commasAmongMeans,
  commasAmongSuffixes,
  commasAmongTopics,
  TOPICS_ENDS,
} from '../../facts/numbering/parallelLists';
import type { SegmentReport, SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

export const commaInParallelList: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'comma-in-parallel-list',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.3.1' },
    name: { zh: '并列项混用逗号', en: 'Comma among enumeration commas' },
    why: {
      zh: '同一组并列词语之间用顿号；中间夹一个逗号，会把一组读成两截。',
      en: 'The items of one list are kept apart by “、”; a comma among them breaks the list in two.',
    },
    messages: {
      comma: {
        zh: '这一组并列项的其他各项之间用顿号，此处却用逗号；宜改为“{expected}”',
        en: 'The other items of this list are separated by “{expected}”; so should these be',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [
    ...pairsOf(pairsOf('等', ['', '多种', '各种', '不同']), ['方式', '形式', '途径', '手段', '渠道']),
    ...TOPICS_ENDS,
    ...pairsOf(['目标', '任务'], '，,。；;'),
    ...pairsOf(['制度', '办法', '机制', '规定', '活动', '措施', '平台'], '，,'),
    ...pairsOf(pairsOf('日节月', '，,'), '“"'),
    ...pairsOf('上中里', '，,'),
    ...pairsOf('）)', '，,'),
  ],
  *check({ text }) {
    const columns = new Set([
      ...commasAmongMeans(text),
      ...commasAmongSuffixes(text),
      ...commasAmongDatedDays(text),
      ...commasAmongBracketed(text),
      ...commasAmongTopics(text),
      ...commasAmongFigures(text),
    ]);
    for (const column of columns) yield at(column);
    for (const column of commasAmongFrames(text)) if (!columns.has(column)) yield { ...at(column), severity: 'hint' };
  },
  fixes: (finding) => replaceMark(finding, false),
};

function at(column: number): SegmentReport {
  return { start: column, end: column + 1, message: 'comma', data: { expected: '、' } };
}
