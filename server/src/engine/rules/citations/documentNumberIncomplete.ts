// The number of a document that ends without 号: 临政发〔2023〕15.

import { isDigit, isHan } from '../../text/characters';
import { matchEnd } from '../../lexer/matchEnd';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentRule } from '../rule';

const NUMBER = /[〔［[(（]((?:19|20)\d{2})[〕］\])）]第?0*([1-9]\d{0,4})/y;
/** Only these brackets have no other use than round the year of such a number. */
const OWN_BRACKET = '〔';
/** Before other brackets an issuing organ's letters end with one of these. */
const LETTERS_END = '发函办字令';
/** What a number can end before; of words those that speak of the document. After 、 another may bring 号 for both. */
const MARKS = '）)》，,。；;、：:”';
const WORDS = ['文', '和', '与', '及', '等', '精神', '要求', '规定', '通知', '的'];

export const documentNumberIncomplete: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'document-number-incomplete',
    group: 'citations',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.2.5' },
    name: { zh: '发文字号缺“号”', en: 'Document number without 号' },
    rationale: {
      zh: '发文字号由机关代字、年份、发文顺序号组成，顺序号后加“号”字。',
      en: 'A document number ends with 号 after its serial number.',
    },
    messages: {
      lost: {
        zh: '发文字号“{found}”缺“号”字，应为“{expected}”；请补上',
        en: '“{found}” lacks 号: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('〔［[(（', '12'),
  *check({ text }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const start = hits.startAt(i);
      const end = matchEnd(NUMBER, text, start);
      if (end < 0 || !isHan(text.charCodeAt(start - 1)) || !endsThere(text, start, end)) continue;
      const found = text.slice(start, end);
      const year = found.slice(1, 5);
      const serial = Number(found.slice(found.startsWith('第', 6) ? 7 : 6));
      yield { start, end, message: 'lost', data: { found, expected: `〔${year}〕${serial}号` } };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

/** Whether nothing that belongs to the number, such as 号 after a blank or a unit, follows it. */
function endsThere(text: string, start: number, end: number): boolean {
  const isOwn = text[start] === OWN_BRACKET;
  if (!isOwn && !LETTERS_END.includes(text.charAt(start - 1))) return false;
  // The next line may begin with 号, unless this one is the number alone.
  if (end === text.length) return isOwn && isHanOnly(text.slice(0, start));
  if (!MARKS.includes(text.charAt(end))) return isOwn && WORDS.some((word) => text.startsWith(word, end));
  if (!isOwn) return '）)'.includes(text.charAt(end));
  return text[end] !== '、' || !isDigit(text.charCodeAt(end + 1));
}

function isHanOnly(text: string): boolean {
  return [...text].every((char) => isHan(char.charCodeAt(0)));
}
