// A full-width comma between the thousands of a figure: 1，234人.

import { measureAt } from '../../lexicon/tables/measureWords';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { TokenKind } from '../../lexer/tokenKind';
import { DIGITS } from '../../text/characters';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentRule } from '../rule';

/** Groups of three after one to three figures, all with this comma. */
const THOUSANDS = /^[1-9]\d{0,2}(?:，\d{3})+(?:\.\d+)?/;
/** Before the number of a thing, after which a comma parts clauses: 附件1，200份. */
const NUMBERED = /(?:[第表图号之]|附件|附表)$/;

export const fullwidthThousands: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'fullwidth-thousands',
    group: 'numerals',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '5.1.1（多位数的千分撇）' },
    name: { zh: '全角千分撇', en: 'Full-width comma of thousands' },
    rationale: {
      zh: '多位数分节用半角千分撇；全角逗号会被读成两个数。',
      en: 'Thousands are parted by a half-width comma; a full-width one makes two figures of one.',
    },
    messages: {
      thousands: {
        zh: '“{found}”的千分撇应为半角，写作“{expected}”',
        en: 'The comma of “{found}” is half width: “{expected}”',
      },
      many: {
        zh: '全文有{count}处数字用了全角千分撇，如“{found}”，应为半角；可一次改正',
        en: '{count} figures with full-width commas, such as “{found}”; change them all',
      },
    },
    whileTyping: 'hold',
  },
  collapseAbove: 3,
  triggers: pairsOf(pairsOf(DIGITS, '，'), DIGITS),
  *check({ text, facts: { tokens } }, hits) {
    let free = 0;
    for (let i = 0; i < hits.count; i++) {
      const token = tokens.indexAt(hits.startAt(i));
      const start = tokens.startOf(token);
      const after = tokens.endOf(token);
      if (start < free || tokens.kindAt(token) !== TokenKind.Number) continue;
      free = after;
      const found = THOUSANDS.exec(text.slice(start, after))?.[0];
      // A figure that counts nothing may be one of a row of figures.
      if (
        found === undefined ||
        !counts(text, start + found.length) ||
        NUMBERED.test(text.slice(Math.max(0, start - 2), start))
      )
        continue;
      const end = start + found.length;
      yield { start, end, message: 'thousands', data: { found, expected: found.replace(/，/g, ',') } };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

function counts(text: string, end: number): boolean {
  const unit = end + (/^[万亿]{0,2}[余多]?/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  return measureAt(text, unit) !== undefined;
}
