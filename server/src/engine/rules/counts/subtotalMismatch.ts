// 10件，其中甲4件、乙7件: the parts are more than the whole, or, where all are listed, other than the whole.

import { MEASURES } from '../../lexicon/tables/measureWords';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { isWithinRounding, marginOf, quantitiesIn, SCALES, type Quantity } from '../../lexer/quantities';
import type { SegmentReport, SegmentRule } from '../rule';
import { handledIn, type Handled } from './shared/handled';
import { areDisjoint, haveOneHead, isOfPersons, partitionsIn, shareNoun, type Partition } from './shared/partitions';

/** Units that count whatever it is: a part in one of them is a part only where it bears the noun of the whole. */
const UNSPECIFIC = '个项处条次场份家所块';
/** A figure of a growth, of an average or of one thing is no whole of what follows. */
const NO_WHOLE = /[增减升降均每多少差最]|同比|提高|比上年|超过|单个/;
const MANY_PARTS = 4;
const NEARLY = 0.1;
/** What a part may be that is more than the whole: planned, of several years. */
const NO_PART = /总|累计|计划|预计|设计|规划|目标|最高|年产|历年/;

export const subtotalMismatch: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'subtotal-mismatch',
    group: 'counts',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '分项与合计不符', en: 'Parts do not add up' },
    rationale: {
      zh: '分项之和对不上合计，一项大于合计，办结多于受理，都说明至少有一个数字写错。',
      en: 'Where the parts are not the total, or one of them is more than it, one of the figures is wrong.',
    },
    messages: {
      more: {
        zh: '合计{total}，所列各项相加却是{sum}，多于合计；请核对',
        en: 'The total is {total}, but the parts listed add up to {sum}',
      },
      other: {
        zh: '合计{total}，所列各项相加却是{sum}；请核对',
        en: 'The total is {total}, but the parts add up to {sum}',
      },
      part: {
        zh: '一共{total}，“其中”的一项却有{part}，部分多于整体；请核对',
        en: '{part} is said to be a part of {total}; check the figures',
      },
      done: {
        zh: '前面一共{total}，这里却完成了{part}，多于收到的；请核对数字，含往年结转的请写明',
        en: '{part} are done of {total}; check the figures, or say what was carried over',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [
    ...['其中', '包括', '包含', '分别', '共', '合计', '总计'],
    ...[
      '办结',
      '办理',
      '办复',
      '化解',
      '调解',
      '调处',
      '答复',
      '回复',
      '整改',
      '处置',
      '处理',
      '解决',
      '结案',
      '审结',
      '采纳',
    ],
    ...pairsOf('（(', ['即', '含']),
    ...pairsOf(MEASURES, '（(：:'),
  ],
  *check({ text, facts: { tokens } }): Generator<SegmentReport> {
    const quantities = quantitiesIn(text, tokens);
    if (quantities.length < 2) return;
    const reported = new Set<number>();
    for (const partition of partitionsIn(text, quantities)) {
      const report = reportOf(text, partition);
      if (report === undefined || reported.has(report.start)) continue;
      reported.add(report.start);
      yield report;
    }
    for (const handled of handledIn(text, quantities)) {
      const report = reportOfDone(text, handled);
      if (report !== undefined) yield report;
    }
  },
};

function reportOf(text: string, partition: Partition): SegmentReport | undefined {
  const { whole, parts, label, all, larger } = partition;
  if (!whole.exact || parts.some(({ quantity }) => !quantity.exact) || NO_WHOLE.test(label)) return undefined;
  if (parts.length === 1) return all ? undefined : reportOfPart(text, partition);
  const sum = parts.reduce((total, { quantity }) => total + quantity.value, 0);
  const margin = [whole, ...parts.map(({ quantity }) => quantity)].reduce((total, each) => total + marginOf(each), 0);
  if (isWithinRounding(sum, whole.value, margin) || isFilledBefore(partition)) return undefined;
  if (!areDisjoint(parts) && !isNearlyWhole(partition, sum)) return undefined;
  if (!all && sum <= Math.max(whole.value, larger)) return undefined;
  if (!all && !isPartition(partition) && !isNearlyWhole(partition, sum)) return undefined;
  return {
    start: whole.start,
    end: whole.end,
    message: sum > whole.value ? 'more' : 'other',
    data: { total: written(text, whole), sum: inUnitOf(text, whole, sum) },
  };
}

/** Whether the first parts add up to the whole already: what comes after them is something else. */
function isFilledBefore({ whole, parts }: Partition): boolean {
  let sum = 0;
  return parts.some(({ quantity }, i) => (sum += quantity.value) === whole.value && i > 0);
}

/** Many parts that come close to the whole are meant to be it, whatever they are called. */
function isNearlyWhole({ whole, parts }: Partition, sum: number): boolean {
  return parts.length >= MANY_PARTS && Math.abs(sum - whole.value) <= NEARLY * whole.value;
}

/** Parts that are some of the whole add up to no more than it only where none is counted twice: people may be of two kinds. */
function isPartition({ parts, whole }: Partition): boolean {
  return haveOneHead(parts) || !isOfPersons(whole);
}

function reportOfPart(text: string, { whole, parts, label, larger }: Partition): SegmentReport | undefined {
  const part = parts[0];
  if (part === undefined || part.quantity.value - whole.value <= marginOf(whole) + marginOf(part.quantity))
    return undefined;
  if (part.quantity.value <= larger) return undefined;
  if (NO_PART.test(part.label) || (UNSPECIFIC.includes(whole.unit) && !shareNoun(label, part.label))) return undefined;
  return {
    start: whole.start,
    end: part.quantity.end,
    message: 'part',
    data: { total: written(text, whole), part: written(text, part.quantity) },
  };
}

function reportOfDone(text: string, { received, done, doneStart }: Handled): SegmentReport | undefined {
  const total = received.reduce((sum, { value }) => sum + value, 0);
  const first = received[0];
  if (first === undefined || done.value <= total || !done.exact || received.some(({ exact }) => !exact))
    return undefined;
  return {
    start: doneStart,
    end: done.end,
    message: 'done',
    data: { total: inUnitOf(text, first, total), part: written(text, done) },
  };
}

function written(text: string, { start, end }: Quantity): string {
  return text.slice(start, end);
}

/** A number as the figure of a quantity is written, in the same 万 or 亿. */
function inUnitOf(text: string, model: Quantity, value: number): string {
  const rest = written(text, model).replace(/^[\d０-９,，.．]+/, '');
  const scale = /^[十百千万亿]*/.exec(rest)?.[0] ?? '';
  const size = [...scale].reduce((all, each) => all * (SCALES[each] ?? 1), 1);
  return `${String(Number((value / size).toFixed(4)))}${rest}`;
}
