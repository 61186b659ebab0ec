// 共10件，其中甲4件、乙7件: the parts are more than the whole, or, where all are listed, other than the whole.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentReport, SegmentRule } from '../rule';

const TOTAL = /(?:共|总计|合计|累计)[^，。；,;\d]{0,12}(\d{1,7})([件起宗个场次份项家所处])(?![余多次])/g;
/** What may lead from the total to its parts. */
const LEAD = /^[，,：:（(]?(其中|包括|分别是|分别为|即)?[：:，,]?/;
const PART = /^[^，。；,;、：:（(\d]{1,12}(\d{1,7})([件起宗个场次份项家所处])(?![余多次])[）)]?/;
const FEWEST_PARTS = 2;

export const subtotalMismatch: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'subtotal-mismatch',
    group: 'counts',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    basis: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '分项之和不等于合计', en: 'Parts do not add up' },
    why: {
      zh: '合计与分项之和对不上，至少有一个数字写错。',
      en: 'Where total and parts differ, one of the figures is wrong.',
    },
    messages: {
      more: {
        zh: '合计{total}{unit}，所列各项相加却是{sum}{unit}，多于合计；请核对',
        en: 'The total is {total}, but the parts listed add up to {sum}',
      },
      other: {
        zh: '合计{total}{unit}，所列各项相加却是{sum}{unit}；请核对',
        en: 'The total is {total}, but the parts add up to {sum}',
      },
    },
    whileTyping: 'hold',
  },
  triggers: ['其中', '包括', '分别是', '分别为', ...pairsOf('，,：:（(件起宗个场次份项家所处', '即')],
  *check({ text }): Generator<SegmentReport> {
    for (const match of matchesIn(text, TOTAL)) {
      const from = match.index + match[0].length;
      const lead = LEAD.exec(text.slice(from, from + 6));
      const word = lead?.[1];
      if (lead === null || word === undefined) continue;
      const parts = partsOf(text, from + lead[0].length, match[2] ?? '');
      const total = Number(match[1]);
      const sum = parts.reduce((all, part) => all + part, 0);
      if (parts.length < FEWEST_PARTS || sum === total || (sum < total && word === '其中')) continue;
      yield {
        start: match.index,
        end: from,
        message: sum > total ? 'more' : 'other',
        data: { total, sum, unit: match[2] ?? '' },
      };
    }
  },
};

/** The figures of a list of parts in the unit of the total; none where the list is not whole or goes on in other words. */
function partsOf(text: string, from: number, unit: string): readonly number[] {
  const parts: number[] = [];
  for (let at = from; ;) {
    const part = PART.exec(text.slice(at, at + 24));
    if (part === null || part[2] !== unit || /其中|[等率占共比增降超]/.test(part[0])) return NONE;
    parts.push(Number(part[1]));
    at += part[0].length;
    const mark = text[at];
    if (mark === undefined || /[。；;）)]/.test(mark)) return parts;
    if (!/[，,、和]/.test(mark)) return NONE;
    at++;
  }
}

const NONE: readonly number[] = [];
