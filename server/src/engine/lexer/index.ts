// What is read in a line of text: numerals, clauses and sentences, and spans such as dates and titles.

export { clauseAfter, clauseBefore, sentenceAfter, sentenceBefore } from './context';
export { numberOf as readNumeral } from './dates';
export type { TextSpan, TextSpanKind } from './textSpans';
