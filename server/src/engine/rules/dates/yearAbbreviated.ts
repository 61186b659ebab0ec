// A year of two digits: 23年度, 23年底, 23年5月, 98年洪灾, 08年.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { withHalfWidthDigits } from '../../facts/dates/figureWidths';
import { matchesIn } from '../../lexer/matchesIn';
import { within } from '../../facts/segment';
import type { SegmentRule } from '../rule';

const ABBREVIATED =
  /(?<![\d.．/年第近满后前过—–~～\-])(?<!\d[,，])[0-9]\d年(?=度|底(?![蕴子线气层数盘色])|初(?![步期心级中次始衷夏秋冬春])|末(?![尾端])|(?:0?[1-9]|1[0-2])月)/g;
/**
 * Of the last century, which as a number of years would be a long time: before what such a year is named for or counted from. 建国70年以来
 * counts them.
 */
const LAST_CENTURY =
  /(?<![\d.．/年第近满后前过—–~～\-国党建立])(?<!\d[,，])[6-9]\d年(?=以来|以前|以后|之前|之后|起(?!伏)|始建|建成|建厂|洪|特大|大水|大旱|抗洪|抗震|地震|台风|雪灾|分税|房改|金融危机)/g;
/** No number of years begins with 0. */
const WITH_ZERO = /(?<![\d.．/年第—–~～\-:：])(?<!\d[,，])0\d年(?![级期])/g;
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
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '4.1.3（年份不简写）' },
    name: { zh: '年份简写', en: 'Abbreviated year' },
    rationale: { zh: '公文中的年份用四位数字，不简写为两位。', en: 'Years have four digits in official papers.' },
    messages: {
      short: {
        zh: '年份不能简写，“{found}”应写全四位（如“{expected}”）',
        en: 'Write the year “{found}” with four digits, as in “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [
    ...pairsOf(
      pairsOf(`${DIGITS}０１２３４５６７８９`, '年'),
      `度底初末${DIGITS}０１２３４５６７８９以之起始建洪特大抗地台雪分房金`,
    ),
    ...pairsOf(pairsOf('0０', `${DIGITS}０１２３４５６７８９`), '年'),
  ],
  *check(segment) {
    const text = withHalfWidthDigits(segment.text);
    const columns = new Set<number>();
    for (const { index: start } of [ABBREVIATED, LAST_CENTURY, WITH_ZERO].flatMap((each) => matchesIn(text, each))) {
      if (columns.has(start) || TERM.test(text.slice(Math.max(0, start - 4), start))) continue;
      columns.add(start);
      const found = text.slice(start, start + 3);
      yield { start, end: start + 3, message: 'short', data: { found, expected: `${String(fullYear(found))}年` } };
    }
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    const full = fullYear(withHalfWidthDigits(segment.text).slice(column));
    const year = view.outline.year?.value;
    if (full >= 2000 && (year === undefined || Math.abs(full - year) > NEAR)) return [];
    return [
      {
        title: { zh: `改为“${full}年”`, en: `Change to ${full}年` },
        safe: false,
        edits: [{ at: within(segment, column, column + 2), text: String(full) }],
      },
    ];
  },
};

/** @param abbreviated begins with the two digits; those from 60 on are of the last century */
function fullYear(abbreviated: string): number {
  const value = Number(abbreviated.slice(0, 2));
  return value < 60 ? 2000 + value : 1900 + value;
}
