// 15~20%: the first figure of the range lacks its sign.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import { within } from '../../facts/segment';
import type { SegmentRule } from '../rule';

const RANGE = /(?<![\d.])(\d{1,3}(?:\.\d{1,3})?)[~～—–\-至]\d{1,3}(?:\.\d{1,3})?[%％]/g;

export const percentRange: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'percent-range',
    group: 'numerals',
    about: 'text',
    severity: 'hint',
    preset: 'strict',
    fix: 'unsafe',
    basis: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '5.1.4（数值范围）' },
    name: { zh: '百分数范围缺“%”', en: 'Percentage range' },
    why: {
      zh: '表示百分数范围时，前后两个数都带百分号，以免误解。',
      en: 'Both figures of a range of percentages bear the sign.',
    },
    messages: {
      range: {
        zh: '“{found}”前一个数也应带百分号，宜写作“{expected}”',
        en: 'The first figure of “{found}” lacks its sign: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('~～—–-至', DIGITS),
  *check({ text }) {
    for (const match of matchesIn(text, RANGE)) {
      const [found, first = ''] = match;
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
    const { found, expected } = finding.data;
    const first = /^[\d.]+/.exec(String(found))?.[0].length ?? 0;
    const sign = String(expected).slice(first, first + 1);
    return [
      {
        title: { zh: '补百分号', en: 'Add the sign' },
        safe: false,
        edits: [{ at: within(segment, column + first, column + first), text: sign }],
      },
    ];
  },
};
