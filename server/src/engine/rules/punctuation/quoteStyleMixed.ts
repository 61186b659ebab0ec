// A few “” in a text of straight quotation marks.

import { countCurlyQuotes, CURLY_QUOTES, rangeOf, STRAIGHT_QUOTES } from '../../analysis/quotes';
import type { DocumentRule } from '../rule';
import { curlAll } from './shared/straightQuoteFix';

export const quoteStyleMixed: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'quote-style-mixed',
    group: 'punctuation',
    about: 'document',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.8' },
    name: { zh: '引号形式混用', en: 'Mixed quotation marks' },
    rationale: { zh: '同一篇文章的引号形式应当一致。', en: 'One text uses one form of quotation marks.' },
    messages: {
      mixed: {
        zh: '全文多用直引号（{straight}对），此处等{curly}对为“”，形式不一；宜统一为“”',
        en: '{straight} pairs are straight, {curly} such as this are “”; use “” throughout',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const straight = view.read(STRAIGHT_QUOTES).length;
    // Straight marks in the minority are reported as such.
    if (straight === 0 || straight <= countCurlyQuotes(view)) return;
    const curly = view.read(CURLY_QUOTES);
    const [first] = curly;
    if (first === undefined) return;
    yield { at: rangeOf(first), message: 'mixed', data: { straight, curly: curly.length } };
  },
  fixes: (_, view) => [curlAll(view.read(STRAIGHT_QUOTES))],
};
