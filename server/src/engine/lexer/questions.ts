// Whether a half-width question mark ends a question, or stands for a character that a conversion has lost: 临江?青山.

import { clauseBefore, sentenceBefore } from './context';

/** How far before the mark its question may begin, in UTF-16 code units. */
const CLAUSE_REACH = 30;
const SENTENCE_REACH = 120;
/** Particles that end a question. */
const FINAL = /[吗呢吧么嘛啊呀]$/;
/** Words that make a clause a question, and a verb asked both ways: 是不是, 要不要, 有没有. */
const ASKING =
  /什么|怎么|怎样|怎能|如何|为何|何时|何地|何处|何人|何以|何在|何为|[谁哪岂啥咋]|几[个次天年月名户件]|多少|多久|是否|能否|可否|难道|还是|有无|(.)[不没]\1/u;

/** What is quoted whole asks nothing: 落实“谁执法谁普法”要求. */
const QUOTED = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》|「[^「」]*」|"[^"]*"/g;

/**
 * Whether the clause before the mark asks something. In quotation or title marks only what is quoted counts.
 * @param at column of the mark, in UTF-16 code units
 */
export function endsQuestion(text: string, at: number): boolean {
  return asks(clauseBefore(text, at, CLAUSE_REACH));
}

/** Whether anything in the sentence before the mark asks something: then the mark is no sign of a lost character. */
export function mayEndQuestion(text: string, at: number): boolean {
  return asks(sentenceBefore(text, at, SENTENCE_REACH));
}

function asks(words: string): boolean {
  const own = words.replace(QUOTED, '');
  const open = Math.max(...[...'“‘《「"'].map((mark) => own.lastIndexOf(mark)));
  const asked = own.slice(open + 1);
  return FINAL.test(asked) || ASKING.test(asked);
}
