// An ellipsis of three dots, of full stops, or of one half: ... 。。。 ….

import { isChineseContext } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

/** A longer row leads to a page number in a table of contents. */
const LONGEST = 12;
const DOTS = /\.{3,}|。{3,}|…+/g;

export const ellipsisForm: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'ellipsis-form',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.11.1' },
    name: { zh: '省略号形式', en: 'Form of the ellipsis' },
    rationale: {
      zh: '中文省略号是六个连点“……”，占两个字位置。',
      en: 'The Chinese ellipsis has six dots and takes two places.',
    },
    messages: {
      form: { zh: '省略号写作“{found}”，应为“……”', en: 'The ellipsis is “……”, not “{found}”' },
      many: {
        zh: '全文有{count}处省略号写法不规范（如“{found}”），应为“……”；可一次改正',
        en: '{count} ellipses such as “{found}” are not “……”',
      },
    },
    whileTyping: 'hold',
  },
  collapseAbove: 10,
  triggers: ['...', '。。。', '…'],
  *check({ text }) {
    for (const match of matchesIn(text, DOTS)) {
      const found = match[0];
      const end = match.index + found.length;
      // Six dots, or twelve for lines left out.
      if (found === '……' || found === '…………' || found.length > LONGEST || leadsToPage(text, end)) continue;
      if (isChineseContext(text.charCodeAt(match.index - 1)) || isChineseContext(text.charCodeAt(end)))
        yield { start: match.index, end, message: 'form', data: { found, expected: '……' } };
    }
  },
  fixes: (finding) => replaceMark(finding),
};

function leadsToPage(text: string, end: number): boolean {
  return /^\s*[（(]?\d{1,3}[）)]?\s*$/.test(text.slice(end, end + 12));
}
