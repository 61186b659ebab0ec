// A year of two digits: 23年度, 23年底, 23年5月.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { withHalfWidthDigits } from '../../facts/dates/figureWidths';
import { matchesIn } from '../../lexer/matchesIn';
import { within } from '../../facts/segment';
import type { SegmentRule } from '../rule';

const ABBREVIATED =
  /(?<![\d.．/年第近满后前过—–~～\-])(?<!\d[,，])[0-9]\d年(?=度|底(?![蕴子线气层数盘色])|初(?![步期心级中次始衷夏秋冬春])|末(?![尾端])|(?:0?[1-9]|1[0-2])月)/g;
/** Straight before: a term of punishment or office counts years. */
const TERM = /(?:徒刑|历时|长达|任期|工龄|为期|年限|寿命|共计|合计|约|已有|经过|时隔)$/;
/** How far from the report's year the full year may lie. */
const NEAR = 6;

export const yearAbbreviated: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'year-abbreviated',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    basis: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '4.1.3（年份不简写）' },
    name: { zh: '年份简写', en: 'Abbreviated year' },
    why: { zh: '公文中的年份用四位数字，不简写为两位。', en: 'Years have four digits in official papers.' },
    messages: {
      short: {
        zh: '年份不能简写，“{found}”应写全四位（如“20{found}”）',
        en: 'Write the year “{found}” with four digits',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf(pairsOf(`${DIGITS}０１２３４５６７８９`, '年'), `度底初末${DIGITS}０１２３４５６７８９`),
  *check(segment) {
    const text = withHalfWidthDigits(segment.text);
    for (const match of matchesIn(text, ABBREVIATED)) {
      const start = match.index;
      if (TERM.test(text.slice(Math.max(0, start - 4), start))) continue;
      yield { start, end: start + match[0].length, message: 'short', data: { found: match[0] } };
    }
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    const full = 2000 + Number(withHalfWidthDigits(segment.text).slice(column, column + 2));
    const year = view.outline.year?.value;
    if (year === undefined || Math.abs(full - year) > NEAR) return [];
    return [
      {
        title: { zh: `改为“${full}年”`, en: `Change to ${full}年` },
        safe: false,
        edits: [{ at: within(segment, column, column + 2), text: String(full) }],
      },
    ];
  },
};
