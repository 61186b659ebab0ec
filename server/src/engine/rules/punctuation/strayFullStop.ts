// A full stop before words that only go on with a sentence: 计划。如下：, 采取宣传。等方式.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { isHan } from '../../text/characters';
import type { SegmentRule } from '../rule';
import { removeMark } from './shared/replaceMark';

const STOPS = '。．.';
/** Words that no sentence begins with, with what must follow so that they are these and no others. */
const CONTINUATIONS = [
  ...pairsOf(['如下'], '：:'),
  ...pairsOf(['等', '等多种', '等各种'], ['方式', '形式', '措施', '手段', '途径', '渠道']),
];

export const strayFullStop: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'stray-full-stop',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.1.3.1' },
    name: { zh: '句中误用句号', en: 'Full stop inside a sentence' },
    rationale: {
      zh: '句号用在一句话说完之后；话没有说完，中间不用句号。',
      en: 'A full stop ends a sentence; one inside it cuts the sentence in two.',
    },
    messages: {
      stray: {
        zh: '“{next}”接着前面的话说，前面不用句号；请删去“{mark}”',
        en: '“{next}” goes on with the sentence; remove “{mark}” before it',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf(STOPS, CONTINUATIONS),
  *check({ text }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const start = hits.startAt(i);
      const next = text.slice(start + 1, hits.endAt(i)).replace(/[：:]$/, '');
      if (isHan(text.charCodeAt(start - 1)) && boundaryAt(text, start + 1 + next.length) !== 'none')
        yield { start, end: start + 1, message: 'stray', data: { mark: text[start] ?? '', next } };
    }
  },
  fixes: (finding) => removeMark(finding, String(finding.data['mark']), false),
};
