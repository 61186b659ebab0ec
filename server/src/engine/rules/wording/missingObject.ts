// A verb without the noun that it wants: 实施城市品质提升。, 听取信访工作。, 开展“走百家门，知百家情”。

import type { AdvisedSearch } from '../../lexicon/frames';
import { MISSING_OBJECTS } from '../../lexicon/tables/missingWords';
import { isClauseEnd } from '../../lexicon/clauseEnd';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { frameTableRule } from './shared/frameTable';

/** A slogan of two clauses is no noun: what is carried out is the activity of that name. */
const slogans: AdvisedSearch = {
  words: pairsOf(['实施', '开展', '组织', '举办'], '“'),
  *matches(text, hits, from) {
    for (let i = 0; i < hits.count; i++) {
      if (this.words[hits.wordAt(i) - from] === undefined) continue;
      const open = hits.endAt(i);
      const close = text.indexOf('”', open);
      if (close < 0 || !isClauseEnd(text, close) || !/^[^“。；，]+，[^“。；，]+$/.test(text.slice(open, close)))
        continue;
      const start = hits.startAt(i);
      const verb = text.slice(start, open - 1);
      yield {
        start,
        end: close + 1,
        advice: {
          zh: `“${verb}”后面缺宾语中心语，宜在引号后补“活动”“工程”“行动”等`,
          en: `${verb} wants 活动, 工程 or the like after the name`,
        },
      };
    }
  },
};

export const missingObject = frameTableRule(
  {
    id: 'missing-object',
    severity: 'hint',
    reference: { kind: 'convention', note: '现代汉语语法：宾语残缺' },
    name: { zh: '缺宾语中心语', en: 'Object missing' },
    rationale: {
      zh: '动词、介词后面只有修饰成分而没有中心语，意思没有说完。',
      en: 'What follows the verb or preposition is an attribute only; what it belongs to is missing.',
    },
  },
  MISSING_OBJECTS,
  { searches: [slogans] },
);
