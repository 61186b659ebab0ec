// 如下 with a full stop after it, or with no mark at all.

import { skipBlanks } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import { within } from '../../facts/segment';
import { WIDTHS } from '../../analysis/width';
import type { SegmentRule } from '../rule';

const SUMMARY = /(?:报告|汇报|总结|通报|通知|说明|公告|公示|安排|情况|要点|意见|建议)如下/g;
/** What the summary introduces begins here: the line ends, or a number stands next. */
const LIST = /^(?:[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十]{1,3}[）)]|1[.．、])/;

export const colonAfterSuohu: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'colon-after-suohu',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.7.3.1' },
    name: { zh: '“如下”后用冒号', en: 'Colon behind 如下' },
    why: { zh: '“如下”提起下文，后面用冒号；用句号就断了。', en: '如下 introduces what follows and takes a colon.' },
    messages: {
      mark: { zh: '“如下”提起下文，后面应用冒号，不用“{found}”', en: '如下 takes a colon, not “{found}”' },
      none: { zh: '“如下”提起下文，后面缺冒号', en: '如下 takes a colon; it is missing' },
    },
    whileTyping: 'hold',
  },
  triggers: ['如下'],
  *check({ text }) {
    for (const match of matchesIn(text, SUMMARY)) {
      const end = match.index + match[0].length;
      const found = text[end] ?? '';
      const next = skipBlanks(text, end + 1);
      if (found === '') yield { start: end - 2, end, message: 'none' };
      else if ('。；;，,'.includes(found) && (next === text.length || LIST.test(text.slice(next, next + 8))))
        // Many finished documents end the lead-in with a full stop.
        yield {
          start: end,
          end: end + 1,
          message: 'mark',
          ...(found === '。' ? { severity: 'hint' } : {}),
          data: { found },
        };
    }
  },
  fixes({ at, message, data }, view) {
    const colon = view.read(WIDTHS).folded ? ':' : '：';
    const { segment, column } = at.end;
    return [
      {
        title: { zh: `改为“如下${colon}”`, en: 'Put a colon' },
        safe: data['found'] !== '。',
        edits: [{ at: message === 'none' ? within(segment, column, column) : at, text: colon }],
      },
    ];
  },
};
