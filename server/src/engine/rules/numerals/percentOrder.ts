// A share before its verb: 52%占总数 for 占总数的52%.

import { TokenKind } from '../../lexer/tokenKind';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { standsAsWord } from '../../lexicon/wordBoundaries';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentRule } from '../rule';

/** The whole of which it is a share, up to the end of the clause; with a figure there it would be a whole sentence. */
const WHOLE =
  /^(?:(?:总|全[部体国省市区县乡镇村]|同期)(?:(?!的)\p{Script=Han}){1,10}|(?:(?!的)\p{Script=Han}){1,12}?(?:总?[数量额]|总\p{Script=Han}{1,2}))(?=[，。；、,;）)\s]|$)/u;

export const percentOrder: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'percent-order',
    group: 'numerals',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第十九条' },
    name: { zh: '百分数与“占”颠倒', en: 'Share before its verb' },
    rationale: {
      zh: '先说占什么，再说占多少：“占总数的52%”。',
      en: 'First the whole, then the share of it: 占总数的52%.',
    },
    messages: {
      order: {
        zh: '“{found}”语序颠倒，应为“{expected}”',
        en: 'The order of “{found}” is turned about; write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('%％', '占'),
  *check({ text, facts: { tokens } }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const verb = hits.startAt(i) + 1;
      const token = tokens.indexAt(verb - 1);
      const start = tokens.startOf(token);
      const whole = WHOLE.exec(text.slice(verb + 1))?.[0];
      if (tokens.kindAt(token) !== TokenKind.Number || whole === undefined || !isVerb(text, verb)) continue;
      const end = verb + 1 + whole.length;
      const expected = `占${whole}的${text.slice(start, verb)}`;
      yield { start, end, message: 'order', data: { found: text.slice(start, end), expected } };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

/** 占用 and 占有 are words of their own. */
function isVerb(text: string, column: number): boolean {
  return standsAsWord(text, column, column + 1);
}
