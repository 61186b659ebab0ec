// 粮食、油料产量分别达到3万吨: 分别 wants a figure for each.

import { quantitiesIn, type Quantity } from '../../lexer/quantities';
import type { SegmentReport, SegmentRule } from '../rule';

/** What a figure is said to be, after 分别: a deed (分别召开3次会议) may well be done so by each. */
const SAYS_VALUE =
  /^(?:同比|较上年|比上年|同期)?(?:达到|[达为是占]|完成|实现|增长|增加|提高|提升|上升|下降|减少|降低|突破|超过|增至|降至|升至)[了到至]?$/;
/** Figures that are the same for each are no fault where the words say so. */
const SAME = /[均都各每]/;
/** What may follow the only value. */
const END = /^[^，。；;、,\d]{0,4}(?:$|[，。；;,）)])/;
/** A second value after a comma: 分别增长5%，8%. */
const SECOND_VALUE = /^[，,][^，。；;\d]{0,2}\d/;

export const respectivelySingleValue: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'respectively-single-value',
    group: 'counts',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '“分别”之后只有一个数', en: 'Only one figure after 分别' },
    rationale: {
      zh: '“分别”要求几项各有一个数，依次对应；只有一个数，不是漏写，就是应当用“均”。',
      en: '分别 (respectively) wants one figure for each; with one figure another is missing, or 均 (each) is meant.',
    },
    messages: {
      single: {
        zh: '“{found}”只给出一个数；请补上其余各项的数字，各项相同的改用“均”',
        en: '“{found}” gives one figure only; add the others, or write 均 if it is the same for each',
      },
    },
    whileTyping: 'hold',
  },
  triggers: ['分别'],
  *check({ text, facts: { tokens } }, hits): Generator<SegmentReport> {
    const quantities = quantitiesIn(text, tokens);
    for (let i = 0; i < hits.count; i++) {
      const start = hits.startAt(i);
      const value = valueAfter(text, quantities, hits.endAt(i));
      if (value === undefined) continue;
      yield { start, end: value.end, message: 'single', data: { found: text.slice(start, value.end) } };
    }
  },
};

/** The figure straight after 分别 and its verb, where its clause ends with it and no other figure follows as its fellow. */
function valueAfter(text: string, quantities: readonly Quantity[], from: number): Quantity | undefined {
  const value = quantities.find(({ start }) => start >= from);
  if (value === undefined || value.unit === '' || !value.exact) return undefined;
  const verb = text.slice(from, value.start);
  const after = text.slice(value.end, value.end + 16);
  return SAYS_VALUE.test(verb) && !SAME.test(verb) && END.test(after) && !SECOND_VALUE.test(after) ? value : undefined;
}
