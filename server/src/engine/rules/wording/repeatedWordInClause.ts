// One word twice in one clause: 做好协助部门做好汇总, 通过建设书库建设工作, 采取抽签的方式，抽签确定.

import { sentenceAfter } from '../../lexer/context';
import { isClauseEnd } from '../../lexicon/clauseEnd';
import { rulesFrom } from '../../lexicon/verbObjects';
import type { WordHits } from '../../lexicon/wordAutomaton';
import type { SegmentReport, SegmentRule } from '../rule';

/** Verbs that seldom have another verb for their object, and so do not come twice in one clause. */
const VERBS = ['做好', '抓好', '加大', '加快', '强化', '加强', '完善', '推进', '提高'];
/** Verbs that are nouns before 工作 as well: 建设书库建设工作. */
const WORKS = ['建设', '开展', '整治', '治理', '宣传', '培训', '排查', '落实'];
const WAYS = ['的方式', '的方法', '的形式'];
const WORDS = [...VERBS, ...WORKS, ...WAYS];

/** How far apart the two are at most, in UTF-16 code units. */
const REACH = 20;
const WORK = /^(?:工作|活动)/;
/** What joins two phrases with the same verb. */
const JOINS = '并和再又及以来能要与而同的着去、，。；：';
/** What makes the second a noun: 推进会, 加强版. */
const NOUN_AFTER = /^(?!\p{Script=Han})|^[会情力率度者员的了等与同和必行工能版型机组专小]/u;
/** 采取随机抽取的方式: the verb in it. */
const BY_WAY_OF = /(?:采取|采用)(\p{Script=Han}{2,8})$/u;

export const repeatedWordInClause: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'repeated-word-in-clause',
    group: 'wording',
    about: 'text',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'convention', note: '现代汉语语法：词语叠用' },
    name: { zh: '同一分句词语叠用', en: 'Word twice in one clause' },
    rationale: {
      zh: '一个分句里同一个动词用了两遍，多为改了一半的句子。',
      en: 'A verb twice in one clause is what an unfinished revision leaves.',
    },
    messages: {
      twice: {
        zh: '“{word}”在同一分句里用了两遍；请删去一个或改写',
        en: '“{word}” comes twice in one clause; drop one or rewrite',
      },
    },
    whileTyping: 'hold',
  },
  triggers: WORDS,
  *check({ text }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const word = WORDS[hits.wordAt(i)] ?? '';
      const found = WAYS.includes(word) ? wayTwice(text, hits, i) : verbTwice(text, hits, i, word);
      if (found !== undefined) yield found;
    }
  },
};

function verbTwice(text: string, hits: WordHits, first: number, word: string): SegmentReport | undefined {
  const start = hits.startAt(first);
  const between = hits.endAt(first);
  for (let i = first + 1; i < hits.count && hits.startAt(i) - between <= REACH; i++) {
    if (hits.wordAt(i) !== hits.wordAt(first)) continue;
    const second = hits.startAt(i);
    const after = text.slice(hits.endAt(i));
    if (second - between < 2 || !/^\p{Script=Han}+$/u.test(text.slice(between, second)) || !rulesFrom(text, start))
      return undefined;
    const work = WORK.exec(after)?.[0].length ?? 0;
    const end = hits.endAt(i) + work;
    const isWork = work > 0 && isClauseEnd(text, end);
    const isVerb =
      VERBS.includes(word) && work === 0 && !JOINS.includes(text[second - 1] ?? '，') && !NOUN_AFTER.test(after);
    return isWork || isVerb ? { start, end, message: 'twice', data: { word } } : undefined;
  }
  return undefined;
}

/** 采取随机抽取的方式，从名录中随机抽取: the way names the verb already. */
function wayTwice(text: string, hits: WordHits, index: number): SegmentReport | undefined {
  const at = hits.startAt(index);
  const way = BY_WAY_OF.exec(text.slice(Math.max(0, at - REACH), at));
  const word = way?.[1] ?? '';
  const again = word === '' ? -1 : sentenceAfter(text, hits.endAt(index), 2 * REACH).indexOf(word);
  if (way === null || again < 0) return undefined;
  return {
    start: at - way[0].length,
    end: hits.endAt(index) + again + word.length,
    message: 'twice',
    data: { word },
  };
}
