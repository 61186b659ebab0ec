// 200件，其中邻里纠纷90件，占55%; 由80起降至60起，下降30%: the rate is not that of the figures beside it.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { isWithinRounding, marginOf, quantitiesIn, type Quantity } from '../../lexer/quantities';
import { DIGITS } from '../../text/characters';
import type { SegmentReport, SegmentRule } from '../rule';
import { changesIn, type Change, type ChangeBy } from './shared/changes';
import { sharesIn, type Share } from './shared/shares';

const RISES = ['增长', '增加', '增至', '增到', '提高', '提升', '上升', '升至', '升到', '扩大', '上涨'];
const FALLS = ['下降', '减少', '降低', '降至', '降到', '减至', '减到', '缩减', '压缩', '压减', '缩短', '回落', '下滑'];

export const rateContradictsFigures: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'rate-contradicts-figures',
    group: 'counts',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '比率与数量不符', en: 'Rate contradicts the figures' },
    rationale: {
      zh: '占比、增幅、降幅可以由旁边的数字算出；算出来不同，至少有一个数字写错。',
      en: 'Shares and growth follow from the figures beside them; where they do not, one of the figures is wrong.',
    },
    messages: {
      share: {
        zh: '{part}占{whole}的{actual}，此处写“{found}”；请核对数字',
        en: '{part} are {actual} of {whole}, not {found}; check the figures',
      },
      change: {
        zh: '从{from}到{to}，变化是{actual}，此处写“{found}”；请核对数字',
        en: 'From {from} to {to} is a change of {actual}, not {found}; check the figures',
      },
      direction: {
        zh: '从{from}到{to}，数字{actual}，用词却相反；请核对数字或者用词',
        en: 'From {from} to {to} the figure goes the other way than the verb says; check both',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [...RISES, ...FALLS, '占', '率', ...pairsOf(['增', '减', '降', '涨'], DIGITS)],
  *check({ text, facts: { tokens } }): Generator<SegmentReport> {
    const quantities = quantitiesIn(text, tokens);
    if (quantities.length < 2) return;
    for (const share of sharesIn(text, quantities)) {
      const report = reportOfShare(text, share);
      if (report !== undefined) yield report;
    }
    for (const change of changesIn(text, quantities)) {
      const report = reportOfDirection(text, change) ?? reportOfChange(text, change);
      if (report !== undefined) yield report;
    }
  },
};

function reportOfShare(text: string, { part, whole, rate }: Share): SegmentReport | undefined {
  if (!part.exact || !whole.exact || !rate.exact || part.value > whole.value) return undefined;
  const margin = 100 * (marginOf(part) / whole.value + (marginOf(whole) * part.value) / whole.value ** 2);
  const actual = (100 * part.value) / whole.value;
  if (isWithinRounding(actual, rate.value, margin + rate.step)) return undefined;
  return {
    start: rate.start,
    end: rate.end,
    message: 'share',
    data: {
      part: written(text, part),
      whole: written(text, whole),
      actual: `${rounded(actual, rate)}%`,
      found: written(text, rate),
    },
  };
}

/** 由120亿元增长到98亿元. */
function reportOfDirection(text: string, { from, to, direction, start }: Change): SegmentReport | undefined {
  if (direction === undefined || !from.exact || !to.exact || from.value === to.value) return undefined;
  const actual = to.value > from.value ? 'up' : 'down';
  if (actual === direction) return undefined;
  return {
    start,
    end: to.end,
    message: 'direction',
    data: { from: written(text, from), to: written(text, to), actual: actual === 'up' ? '变大' : '变小' },
  };
}

function reportOfChange(text: string, { from, to, by, start }: Change): SegmentReport | undefined {
  if (by === undefined || !from.exact || !to.exact || !by.quantity.exact) return undefined;
  const actual = changeIn(by.quantity.unit, from, to);
  const stated = by.direction === 'up' ? by.quantity.value : -by.quantity.value;
  if (actual === undefined || isWithinRounding(actual.value, stated, actual.margin + by.quantity.step))
    return undefined;
  return {
    start,
    end: by.quantity.end,
    message: 'change',
    data: {
      from: written(text, from),
      to: written(text, to),
      actual: `${actual.value < 0 ? '减少' : '增加'}${rounded(Math.abs(actual.value), by.quantity)}${actual.unit}`,
      found: found(text, by),
    },
  };
}

interface Computed {
  readonly value: number;
  /** By how much it may be off as the figures are rounded. */
  readonly margin: number;
  readonly unit: string;
}

/** The change in the unit in which it is stated; undefined for units that say something else. */
function changeIn(unit: string, from: Quantity, to: Quantity): Computed | undefined {
  const margin = marginOf(from) + marginOf(to);
  if (unit === '个百分点') return from.unit === '%' ? { value: to.value - from.value, margin, unit } : undefined;
  if (from.unit === '%' || from.value === 0) return undefined;
  if (unit === from.unit) return { value: to.value - from.value, margin, unit };
  if (unit !== '%' && unit !== '倍') return undefined;
  const scale = unit === '%' ? 100 : 1;
  const relative = marginOf(to) / from.value + (marginOf(from) * to.value) / from.value ** 2;
  return { value: scale * (to.value / from.value - 1), margin: scale * relative, unit };
}

function rounded(value: number, { step }: Quantity): string {
  const decimals = Math.max(1, Math.round(-Math.log10(step)));
  return String(Number(value.toFixed(decimals)));
}

function found(text: string, { quantity }: ChangeBy): string {
  return written(text, quantity);
}

function written(text: string, { start, end }: Quantity): string {
  return text.slice(start, end);
}
