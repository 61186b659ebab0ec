// A comma, a semicolon or a full stop straight before the closing bracket of an aside: （每村1名。），.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { isOrdinal } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { isDigit, isHan, skipBlanks, skipBlanksBack } from '../../text/characters';
import type { SegmentReport, SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

const STOPS = '。.';
/** What a word, a figure or a marked name ends with: after another mark the brackets may hold marks only, as in （，。）. */
const WORD_END = /[\p{L}\p{N}％%”’》）)〕]/u;
/** Marks after which a bracket stands outside the sentence: it may hold sentences of its own. */
const SENTENCE_END = /[。！？…：:；;.!?]/;
/** What may stand between such a mark and the bracket. */
const CLOSING = /[”’」』"）)]/;
/** Numbers alone are the marker of a heading or an item. */
const WORDS = /[^\d\s〇零一二三四五六七八九十百]/;

export const stopInsideBracket: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'stop-inside-bracket',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录B.2.2' },
    name: { zh: '括号内末尾多标点', en: 'Mark before a closing bracket' },
    rationale: {
      zh: '句内括号行文末尾除问号、叹号、省略号外不用标点；该停顿时，点号用在括号之外。',
      en: 'An aside in brackets ends without comma, semicolon or full stop; a pause is marked after the bracket.',
    },
    messages: {
      inside: {
        zh: '句内括号的末尾不用“{mark}”；应为“{expected}”',
        en: 'No “{mark}” at the end of an aside in brackets; use “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('，、；。,;.', '）)'),
  *check({ text, facts: { tokens } }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const report = reportOf(text, hits.startAt(i), tokens);
      if (report !== undefined) yield report;
    }
  },
  fixes: (finding) => replaceMark(finding, false),
};

/** @param at column of the mark before the bracket */
function reportOf(text: string, at: number, tokens: Tokens): SegmentReport | undefined {
  const mark = text[at] ?? '';
  const open = openingOf(text, at + 1);
  if (open === undefined || isNumber(text, open, at, tokens) || !endsWord(text, at)) return undefined;
  if (STOPS.includes(mark) && (standsOutside(text, open) || /[。！？]/.test(text.slice(open, at)))) return undefined;
  const close = text[at + 1] ?? '';
  // At the end of the line the mark that belongs after the bracket stands inside it.
  const isLast = mark !== '、' && skipBlanks(text, at + 2) === text.length;
  return { start: at, end: at + 2, message: 'inside', data: { mark, expected: isLast ? close + mark : close } };
}

/** Column of the bracket that a closing one belongs to. */
function openingOf(text: string, close: number): number | undefined {
  let depth = 0;
  for (let i = close; i >= 0; i--) {
    if (text[i] === '）' || text[i] === ')') depth++;
    else if ((text[i] === '（' || text[i] === '(') && --depth === 0) return i;
  }
  return undefined;
}

function isNumber(text: string, open: number, at: number, tokens: Tokens): boolean {
  const kind = tokens.kindAt(tokens.indexAt(open));
  return (kind !== undefined && isOrdinal(kind)) || !WORDS.test(text.slice(open + 1, at));
}

/** Half-width marks belong to Latin words and figures, and 。 after a figure may be a misread degree sign. */
function endsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (',;.'.includes(text[at] ?? '')) return isHan(before);
  return text[at] === '。' && isDigit(before) ? false : WORD_END.test(text[at - 1] ?? '');
}

function standsOutside(text: string, open: number): boolean {
  let end = skipBlanksBack(text, open);
  while (CLOSING.test(text[end - 1] ?? '')) end--;
  return end === 0 || SENTENCE_END.test(text[end - 1] ?? '');
}
