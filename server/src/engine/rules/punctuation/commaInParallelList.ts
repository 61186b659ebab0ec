// A comma inside a list whose other items are kept apart by 、: 发放宣传单、悬挂标语，现场咨询等方式.

import { pairsOf, type WordHits } from '../../lexicon/wordAutomaton';
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

/** The shapes of lists, and the words of which one stands in each. */
const SHAPES: readonly {
  readonly words: readonly string[];
  readonly commas: (text: string) => Iterable<number>;
  readonly severity?: 'hint';
}[] = [
  {
    words: pairsOf(pairsOf('等', ['', '多种', '各种', '不同']), ['方式', '形式', '途径', '手段', '渠道']),
    commas: commasAmongMeans,
  },
  {
    words: pairsOf(['制度', '办法', '机制', '规定', '活动', '措施', '平台'], '，,'),
    commas: commasAmongSuffixes,
  },
  { words: pairsOf(pairsOf('日节月', '，,'), '“"'), commas: commasAmongDatedDays },
  { words: pairsOf('）)', '，,'), commas: commasAmongBracketed },
  { words: TOPICS_ENDS, commas: commasAmongTopics },
  { words: pairsOf(['目标', '任务'], '，,。；;'), commas: commasAmongFigures },
  { words: pairsOf('上中里', '，,'), commas: commasAmongFrames, severity: 'hint' },
];
/** For each of the triggers its shape. */
const SHAPE_OF = SHAPES.flatMap((shape) => shape.words.map(() => shape));

function shapesOf(hits: WordHits): readonly (typeof SHAPES)[number][] {
  const woken = new Set(Array.from({ length: hits.count }, (_, i) => SHAPE_OF[hits.wordAt(i)]));
  return SHAPES.filter((shape) => woken.has(shape));
}

export const commaInParallelList: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'comma-in-parallel-list',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.3.1' },
    name: { zh: '并列项混用逗号', en: 'Comma among enumeration commas' },
    rationale: {
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
  triggers: SHAPES.flatMap(({ words }) => words),
  *check({ text }, hits) {
    const columns = new Set<number>();
    for (const { commas, severity } of shapesOf(hits))
      for (const column of commas(text)) {
        if (columns.has(column)) continue;
        columns.add(column);
        yield { ...at(column), ...(severity === undefined ? {} : { severity }) };
      }
  },
  fixes: (finding) => replaceMark(finding, false),
};

function at(column: number): SegmentReport {
  return { start: column, end: column + 1, message: 'comma', data: { expected: '、' } };
}
