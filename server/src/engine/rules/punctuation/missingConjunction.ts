// Two figures run together: 29个382人次.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { TokenKind } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { within } from '../../facts/segment';
import type { SegmentRule } from '../rule';

/** By the measure word of the first figure, what the second counts, the longest first: people and times, who or which are no attribute of the first. */
const SECOND: readonly (readonly [first: string, second: readonly string[]])[] = [
  ['个场期批次', ['人次', '人']],
  // 6起8人 is how cases and those dealt with are counted.
  ['起件', ['人次']],
  ['个家户名村镇', ['人次', '趟次', '场次', '批次', '户次', '家次', '车次']],
];
/** 957个50人以上 is one figure within the other. */
const OF_SIZE = /^(?:以上|以下|规模|左右)/;
const FIRST = SECOND.map(([first]) => first).join('');

export const missingConjunction: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'missing-conjunction',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '并列的数量之间用顿号' },
    name: { zh: '并列数量缺顿号', en: 'Figures run together' },
    rationale: {
      zh: '两个数量连写会被读成一个；并列时中间用顿号，属修饰关系时加“的”。',
      en: 'Two figures run together read as one; put “、” between them.',
    },
    messages: {
      together: { zh: '两个数量之间缺顿号或“共”“的”，请核对', en: 'Two figures stand side by side without a mark' },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf(new Set(FIRST), DIGITS),
  *check({ text, facts: { tokens } }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const measure = hits.startAt(i);
      const start = figureBefore(text, tokens, measure);
      const end = start === undefined ? undefined : secondEnd(text, tokens, measure);
      if (start !== undefined && end !== undefined)
        yield { start, end, message: 'together', data: { middle: measure + 1 - start } };
    }
  },
  fixes({ at: { start }, data: { middle } }) {
    const column = start.column + Number(middle);
    return [
      {
        title: { zh: '补上顿号', en: 'Add “、”' },
        safe: false,
        edits: [{ at: within(start.segment, column, column), text: '、' }],
      },
    ];
  },
};

/** First column of the figure that ends at a measure word; undefined where there is none, or but one: 1个50人的小组. */
function figureBefore(text: string, tokens: Tokens, measure: number): number | undefined {
  const index = tokens.indexAt(measure - 1);
  if (measure === 0 || tokens.kindAt(index) !== TokenKind.Number || tokens.endOf(index) !== measure) return undefined;
  const start = tokens.startOf(index);
  const figure = /^(\d+)[余多]?$/.exec(tokens.textOf(index))?.[1];
  return figure === undefined || Number(figure) <= 1 || text[start - 1] === '每' ? undefined : start;
}

/** After the figure that follows a measure word, with its own; undefined where it does not count what stands beside the first. */
function secondEnd(text: string, tokens: Tokens, measure: number): number | undefined {
  const index = tokens.indexAt(measure + 1);
  if (tokens.kindAt(index) !== TokenKind.Number || tokens.startOf(index) !== measure + 1) return undefined;
  const end = tokens.endOf(index);
  if (!/^\d+[余多]?$/.test(tokens.textOf(index))) return undefined;
  const own = SECOND.filter(([first]) => first.includes(text[measure] ?? ' '))
    .flatMap(([, second]) => second)
    .find((word) => text.startsWith(word, end));
  return own === undefined || OF_SIZE.test(text.slice(end + own.length)) ? undefined : end + own.length;
}
