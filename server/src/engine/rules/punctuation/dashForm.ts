// Hyphens, one half of a dash, or two Chinese ones for a dash: -- — 一一.

import { skipBlanks } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentReport, SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

const HYPHENS = /(?<![-－|+=\w])(?:-{2,4}|－{2,4})(?=[\u4e00-\u9fff“《\d])/g;
/** 一一 at the start of a line is the adverb before these. */
const ADVERB =
  /^一一(?:对应|列举|列出|落实|梳理|走访|核对|核实|解答|回应|回复|答复|销号|记录|登记|整改|说明|介绍|检查|比对|分析|[道作做给向对得地]|进行)/;

export const dashForm: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'dash-form',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.10.1' },
    name: { zh: '破折号形式', en: 'Form of the dash' },
    rationale: {
      zh: '破折号是占两个字位置的“——”，不能用短横、一字线或两个“一”字代替。',
      en: 'The dash “——” takes two places; hyphens, half a dash or two 一 are no substitute.',
    },
    messages: {
      form: { zh: '破折号写作“{found}”，应为“——”', en: 'The dash is “——”, not “{found}”' },
      many: {
        zh: '全文有{count}处破折号写法不规范（如“{found}”），应为“——”；可一次改正',
        en: '{count} dashes such as “{found}” are not “——”',
      },
    },
    whileTyping: 'hold',
  },
  collapseAbove: 10,
  triggers: ['--', '－－', '—', '–', '一一'],
  *check({ text, opensLine }) {
    for (const { index, 0: found } of matchesIn(text, HYPHENS)) yield report(index, found);
    const start = skipBlanks(text, 0);
    if (!opensLine) return;
    // —1— is the number of a page, —2024年1月18日在… a subtitle.
    if (/^[—–](?:[\u4e00-\u9fff“]|(?:19|20)\d{2}年)/.test(text.slice(start, start + 6)))
      yield report(start, text.charAt(start));
    else if (/^一一[\u4e00-\u9fff“\d]/.test(text.slice(start, start + 3)) && !ADVERB.test(text.slice(start, start + 4)))
      yield report(start, '一一');
  },
  fixes: (finding) => replaceMark(finding, false),
};

function report(start: number, found: string): SegmentReport {
  return { start, end: start + found.length, message: 'form', data: { found, expected: '——' } };
}
