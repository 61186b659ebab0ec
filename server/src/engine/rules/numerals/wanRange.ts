// 3~5万: the unit of the first figure is left out.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import { within } from '../../facts/segment';
import type { SegmentRule } from '../rule';

const RANGE = /(?<![\d.])(\d{1,4}(?:\.\d{1,3})?)[~～—–\-]\d{1,4}(?:\.\d{1,3})?[万亿]/g;

export const wanRange: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'wan-range',
    group: 'numerals',
    about: 'text',
    severity: 'hint',
    preset: 'strict',
    fix: 'unsafe',
    basis: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '5.1.4（数值范围）' },
    name: { zh: '数值范围省略“万”“亿”', en: 'Range without its unit' },
    why: {
      zh: '用“万”“亿”作单位的数值范围，前一个数的单位不省略，以免误解为个位数。',
      en: 'In a range of 万 or 亿 the first figure keeps its unit.',
    },
    messages: {
      range: {
        zh: '“{found}”前一个数的单位不宜省略，宜写作“{expected}”',
        en: 'The first figure of “{found}” lacks its unit: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('~～—–-', DIGITS),
  *check({ text }) {
    for (const match of matchesIn(text, RANGE)) {
      const [found, first = ''] = match;
      // 2021—2025万 would be years.
      if (/^(?:19|20)\d{2}$/.test(first)) continue;
      yield {
        start: match.index,
        end: match.index + found.length,
        message: 'range',
        data: { found, expected: `${first}${found.slice(-1)}${found.slice(first.length)}` },
      };
    }
  },
  fixes(finding) {
    const { segment, column } = finding.at.start;
    const found = String(finding.data['found']);
    const first = /^[\d.]+/.exec(found)?.[0].length ?? 0;
    return [
      {
        title: { zh: '补单位', en: 'Add the unit' },
        safe: false,
        edits: [{ at: within(segment, column + first, column + first), text: found.slice(-1) }],
      },
    ];
  },
};
