// Round brackets inside round brackets.

import type { SegmentRule } from '../rule';
import { matchesIn } from '../../lexer/matchesIn';
import { within } from '../../facts/segment';

const NESTED = /[（(][^（()）]*[（(]([^（()）]*)[）)][^（()）]*[）)]/g;

export const nestedBrackets: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'nested-brackets',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.9.3.6' },
    name: { zh: '括号套用', en: 'Brackets inside brackets' },
    rationale: {
      zh: '除科技书刊中的公式外，同一形式的括号应尽量避免套用；必须套用时用不同的括号。',
      en: 'Brackets of one form are not put inside each other; where they must, take another form.',
    },
    messages: {
      nested: {
        zh: '圆括号里又用圆括号；宜改写，或把里面的改为六角括号“〔〕”',
        en: 'Round brackets inside round brackets; rewrite, or use 〔〕 inside',
      },
    },
    whileTyping: 'hold',
  },
  triggers: '（(',
  *check({ text }) {
    for (const match of matchesIn(text, NESTED)) {
      const content = match[1] ?? '';
      const start = match.index + 1 + match[0].slice(1).search(/[（(]/);
      if (isWordsOnly(content) && !isInTitle(match[0], start - match.index))
        yield { start, end: start + content.length + 2, message: 'nested' };
    }
  },
  fixes({ at }) {
    const { segment, column } = at.start;
    const last = at.end.column - 1;
    const edits = [
      { at: within(segment, column, column + 1), text: '〔' },
      { at: within(segment, last, last + 1), text: '〕' },
    ];
    return [{ title: { zh: '里面的改为六角括号', en: 'Use 〔〕 inside' }, safe: false, edits }];
  },
};

/** Not a number of an item, as in （（1）…）, and no formula. */
function isWordsOnly(content: string): boolean {
  return /[\u4e00-\u9fff]{2}/.test(content) && !/[=×÷+/]/.test(content);
}

/** 《…（试行）》 keeps its own brackets. */
function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}
