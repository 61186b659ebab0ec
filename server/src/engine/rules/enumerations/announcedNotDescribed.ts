// 设三个小组：甲组、乙组、丙组。… and then 甲组, 丁组 and 丙组 are described: what is announced and what follows have different names.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { defineFilter } from '../../incremental/keys';
import { within, type Segment } from '../../facts/segment';
import type { DocumentView } from '../../analysis/documentView';
import type { DocumentRule } from '../rule';

/** What groups and stages are called; each member bears it. The patterns below hold the same words. */
const NOUNS = ['组', '阶段', '专班', '中心', '科室', '队'];
const ANNOUNCED =
  /(?:设|分|成立|组建|划分|建立)[^，。；：:、]{0,10}(?:组|阶段|专班|中心|科室|队)[：:]((?:[^，。；：:、]{1,10}(?:组|阶段|专班|中心|科室|队)[、和及]){1,9}[^，。；：:、和及]{1,10}(?:组|阶段|专班|中心|科室|队))[。；，]/;
/** Where a name opens an item and is said something of. */
const DESCRIBED =
  /(?:^|[。；，\s.．）)、]|[一二三四五六七八九十]是)(\p{Script=Han}{1,8}(?:组|阶段|专班|中心|科室|队))(?=负责|主要|承担|牵头|重点|[：:（(。]|$)/gmu;
/** As many described names show that the text goes through the list. */
const FEWEST = 2;
/** How many lines after the list are read beyond one for each member. */
const MORE_LINES = 4;

const ANNOUNCING = defineFilter(({ text }) => COLONS.some((colon) => text.includes(colon)) && ANNOUNCED.test(text));
const COLONS = pairsOf(NOUNS, '：:');

export const announcedNotDescribed: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'announced-not-described',
    group: 'enumerations',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第十九条第（三）项' },
    name: { zh: '前面所列与后面所写不符', en: 'What is listed is not what is described' },
    rationale: {
      zh: '前面列出几个小组、阶段，后面就应当逐个写到，名称一致。',
      en: 'Groups and stages that are listed are described after it under the same names.',
    },
    messages: {
      differs: {
        zh: '前面列出“{announced}”，后面没有写到；后面写的“{described}”，前面没有列出；请核对名称',
        en: '“{announced}” is listed and not described, “{described}” is described and not listed; check the names',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const segment of view.read(ANNOUNCING)) {
      const match = ANNOUNCED.exec(segment.text);
      if (match === null) continue;
      const names = (match[1] ?? '').split(/[、和及]/);
      const end = match.index + match[0].length;
      const described = describedAfter(segment, end, names.length, view);
      const missing = names.filter((name) => !described.includes(name));
      const others = described.filter((name) => !names.includes(name));
      if (described.length < FEWEST || missing.length === 0 || others.length === 0) continue;
      if (!described.some((name) => names.includes(name))) continue;
      const first = missing[0] ?? '';
      const start = end - 1 - (match[1] ?? '').length + (match[1] ?? '').indexOf(first);
      yield {
        at: within(segment, start, start + first.length),
        message: 'differs',
        data: { announced: missing.join('、'), described: others.join('、') },
      };
    }
  },
};

/** The names that open items in the rest of a segment and in the lines straight after it. */
function describedAfter(segment: Segment, column: number, count: number, view: DocumentView): readonly string[] {
  const lines = [segment.text.slice(column)];
  let next = view.next(segment);
  for (let i = 0; i < count + MORE_LINES && next !== undefined; i++) {
    lines.push(next.text);
    next = view.next(next);
  }
  return [...new Set([...lines.join('\n').matchAll(DESCRIBED)].map(([, name = '']) => name))].slice(0, count + 1);
}
