// 主动公开425条，不予公开140。: the one figure of a row that lacks the measure word of the others; and 投资3亿 for 3亿元.

import { pairsOf, type WordHits } from '../../lexicon/wordAutomaton';
import type { Tokens } from '../../lexer/tokens';
import { quantitiesIn, type Quantity } from '../../lexer/quantities';
import { DIGITS } from '../../text/characters';
import { within } from '../../facts/segment';
import type { SegmentReport, SegmentRule } from '../rule';
import { MONEY_ENDS, moneyBefore } from './shared/money';

/** What ends a figure that should have a unit. */
const ENDS = '，。；、,;';
/** Words between two figures of a row: a mark, and the name of the next one. */
const NEXT_OF_ROW = /^[，、；,;](?:其中)?[^，。；：、,;\d（）()]{2,16}$/;
/** Names of what has no unit: numbers of documents, telephones, places. */
const NO_COUNT = /[第号码址编电话年度月日版型届次排名位列序至到比率分点约]$|指数|得分|评分|总分/;
/** As many figures before it with one unit make a row. */
const FEWEST_BEFORE = 2;

export const missingUnit: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'missing-unit',
    group: 'counts',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第十九条' },
    name: { zh: '数字后缺单位', en: 'Figure without its unit' },
    rationale: {
      zh: '同一句里并列的数字都有量词，唯独一处没有，多为漏写；金额写明货币单位，“投资3亿”是口语的说法。',
      en: 'Where the other figures of a row have a measure word, the one without has lost it; an amount of money names its unit.',
    },
    messages: {
      missing: {
        zh: '“{found}”后面缺“{unit}”，同句其他各数都有；请补为“{expected}”',
        en: '“{found}” lacks the “{unit}” of the other figures; write “{expected}”',
      },
      money: {
        zh: '“{found}”后面缺货币单位，疑为“{expected}”；请补上“元”',
        en: '“{found}” lacks its unit of money; probably “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [...pairsOf(DIGITS, ENDS), ...MONEY_ENDS],
  *check({ text, facts: { tokens } }, hits): Generator<SegmentReport> {
    yield* moneyWithoutUnit(text, tokens, hits);
    const quantities = quantitiesIn(text, tokens);
    for (const [i, quantity] of quantities.entries()) {
      const unit = quantity.unit === '' ? unitOfRow(text, quantities, i) : undefined;
      if (unit === undefined) continue;
      const { start, end } = quantity;
      const found = text.slice(start, end);
      yield { start, end, message: 'missing', data: { found, unit, expected: found + unit } };
    }
  },
  fixes({ at: { end }, data: { unit } }) {
    if (typeof unit !== 'string') return [];
    return [
      {
        title: { zh: `补“${unit}”`, en: `Add ${unit}` },
        safe: false,
        edits: [{ at: within(end.segment, end.column, end.column), text: unit }],
      },
    ];
  },
};

function* moneyWithoutUnit(text: string, tokens: Tokens, hits: WordHits): Generator<SegmentReport> {
  for (let i = 0; i < hits.count; i++) {
    const end = hits.startAt(i) + 1;
    const start = moneyBefore(text, tokens, end);
    if (start === undefined) continue;
    const found = text.slice(start, end);
    yield { start, end, message: 'money', severity: 'hint', data: { found, unit: '元', expected: `${found}元` } };
  }
}

/** The unit of the figures before one without, which goes on in their row; undefined where there is no such row. */
function unitOfRow(text: string, quantities: readonly Quantity[], index: number): string | undefined {
  const last = quantities[index];
  if (
    last === undefined ||
    !last.exact ||
    !ENDS.includes(text[last.end] ?? '') ||
    /^[,，]\d{3}/.test(text.slice(last.end))
  )
    return undefined;
  const unit = writtenUnit(text, quantities[index - 1]);
  if (unit === undefined) return undefined;
  for (let i = index; i > index - FEWEST_BEFORE; i--) {
    const [before, here] = [quantities[i - 1], quantities[i]];
    if (before === undefined || here === undefined || writtenUnit(text, before) !== unit) return undefined;
    const between = text.slice(before.end, here.start);
    if (!NEXT_OF_ROW.test(between) || NO_COUNT.test(between)) return undefined;
  }
  return headOf(text, last) === headOf(text, quantities[index - 1]) ? unit : undefined;
}

/** The last hanzi of the name before a figure. */
function headOf(text: string, quantity: Quantity | undefined): string {
  return text[(quantity?.start ?? 0) - 1] ?? '';
}

function writtenUnit(text: string, quantity: Quantity | undefined): string | undefined {
  const unit =
    quantity === undefined ? '' : text.slice(quantity.start, quantity.end).replace(/^[\d.,，．十百千万亿]+/, '');
  return unit === '' || /^[%％‰倍成元]/.test(unit) ? undefined : unit;
}
