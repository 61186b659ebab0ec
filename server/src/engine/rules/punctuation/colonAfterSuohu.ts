// 如下 with a full stop after it, or with no mark at all.

import { skipBlanks } from '../../text/characters';
import { isOrdinal } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { within } from '../../facts/segment';
import { WIDTHS } from '../../analysis/width';
import type { SegmentRule } from '../rule';

/** What the words before 如下 sum up: with no mark after it a line that goes on elsewhere may end there as well. */
const SUMMARY =
  /(?:报告|汇报|总结|通报|通知|通告|说明|公告|公示|安排|情况|要点|意见|建议|答复|批复|介绍|部署|方案|措施|做法)$/;
/** The longest of them, in UTF-16 code units. */
const REACH = 2;
const WRONG_MARKS = '。；;，,';
/** What the summary introduces begins so where it stands in the same line: a heading, or an item of a list. */
const FIRST = /^(?:[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十]{1,3}[）)]|1[.．、])/;

export const colonAfterSuohu: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'colon-after-suohu',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.7.3.1' },
    name: { zh: '“如下”后用冒号', en: 'Colon behind 如下' },
    rationale: {
      zh: '“如下”提起下文，后面用冒号；用句号就断了。',
      en: '如下 introduces what follows and takes a colon.',
    },
    messages: {
      mark: { zh: '“如下”提起下文，后面应用冒号，不用“{found}”', en: '如下 takes a colon, not “{found}”' },
      none: { zh: '“如下”提起下文，后面缺冒号', en: '如下 takes a colon; it is missing' },
    },
    whileTyping: 'hold',
  },
  triggers: ['如下'],
  *check({ text, facts: { tokens } }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const end = hits.endAt(i);
      const found = text[end] ?? '';
      const before = text.slice(Math.max(0, end - 2 - REACH), end - 2);
      if (found === '' && SUMMARY.test(before)) yield { start: end - 2, end, message: 'none' };
      else if (found !== '' && WRONG_MARKS.includes(found) && introduces(text, end + 1, tokens))
        // Many finished documents end the lead-in with a full stop.
        yield {
          start: end - 2,
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
    const from = message === 'none' ? column : column - 1;
    return [
      {
        title: { zh: `改为“如下${colon}”`, en: 'Put a colon' },
        safe: data['found'] !== '。',
        edits: [{ at: within(segment, from, column), text: colon }],
      },
    ];
  },
};

/** The line ends after the mark, or a number stands next. */
function introduces(text: string, from: number, tokens: Tokens): boolean {
  const next = skipBlanks(text, from);
  const kind = tokens.kindAt(tokens.indexAt(next));
  return kind === undefined || isOrdinal(kind) || FIRST.test(text.slice(next, next + 8));
}
