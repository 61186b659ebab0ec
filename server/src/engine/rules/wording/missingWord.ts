// A sentence that has lost a word: 信息量较大部门, 农家乐、采摘于一体, 在县委坚强领导，.

import { sentenceBefore } from '../../lexer/context';
import type { AdvisedMatch, AdvisedSearch } from '../../lexicon/frames';
import { MISSING_WORDS } from '../../lexicon/tables/missingWords';
import { pairsOf, type WordHits } from '../../lexicon/wordAutomaton';
import { frameTableRule } from './shared/frameTable';

/** What opens …于一体: 集, 融, and others that say as much. */
const GATHERS = /[集融汇寓合聚]/;
const SENTENCE_REACH = 80;

const intoOne: AdvisedSearch = {
  words: ['于一体'],
  *matches(text, hits, from) {
    for (const { start, end } of placesOf(this.words, hits, from))
      if (!GATHERS.test(sentenceBefore(text, start, SENTENCE_REACH)))
        yield {
          start,
          end,
          advice: { zh: '“于一体”前面缺“集”，应为“集……于一体”', en: '集 is missing before …于一体' },
        };
  },
};

/** What an adjective is said of, by its last hanzi, and whom it describes: 任务量较大乡镇. */
const MEASURED = '量率度值额比';
const DESCRIBED =
  /^(?:部门|单位|地区|地方|企业|乡镇|镇街|街道|村庄|村组|社区|行业|领域|群体|人员|家庭|农户|路段|区域|学校|品种|环节|岗位|班组|商户|小区)/;

const attributive: AdvisedSearch = {
  words: pairsOf('较', '大高多低少强好差快'),
  *matches(text, hits, from) {
    for (const { start, end } of placesOf(this.words, hits, from)) {
      const noun = DESCRIBED.exec(text.slice(end))?.[0];
      const before = text[start - 1] === '比' ? start - 2 : start - 1;
      if (noun === undefined || !MEASURED.includes(text[before] ?? ' ')) continue;
      const zh = `“${text.slice(start, end)}”修饰“${noun}”，中间缺“的”`;
      yield { start, end: end + noun.length, advice: { zh, en: `的 is missing before ${noun}` } };
    }
  },
};

export const missingWord = frameTableRule(
  {
    id: 'missing-word',
    severity: 'hint',
    reference: { kind: 'convention', note: '现代汉语语法：成分残缺' },
    name: { zh: '缺字', en: 'Word missing' },
    rationale: {
      zh: '固定格式里少了一个字，句子就不通，多为漏写或删改所致。',
      en: 'A frame that has lost one of its words is no sentence; it was left out in writing or editing.',
    },
  },
  MISSING_WORDS,
  { searches: [intoOne, attributive] },
);

function* placesOf(
  words: readonly string[],
  hits: WordHits,
  from: number,
): Generator<Pick<AdvisedMatch, 'start' | 'end'>> {
  for (let i = 0; i < hits.count; i++)
    if (words[hits.wordAt(i) - from] !== undefined) yield { start: hits.startAt(i), end: hits.endAt(i) };
}
