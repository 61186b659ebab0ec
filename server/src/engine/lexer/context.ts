// What stands round a place of a text: its clause, its sentence, marks that enclose it.

const CLAUSE_MARKS = '，。；：！？,;:!?';
const SENTENCE_MARKS = '。；！？;!?';

/** The text of the clause before a column, at most `reach` UTF-16 code units of it. */
export function clauseBefore(text: string, at: number, reach: number): string {
  return textBefore(text, at, reach, CLAUSE_MARKS);
}

/** The text of the clause from a column on, at most `reach` UTF-16 code units of it. */
export function clauseAfter(text: string, at: number, reach: number): string {
  return textAfter(text, at, reach, CLAUSE_MARKS);
}

/** The text of the sentence before a column, at most `reach` UTF-16 code units of it. */
export function sentenceBefore(text: string, at: number, reach: number): string {
  return textBefore(text, at, reach, SENTENCE_MARKS);
}

/** The text of the sentence from a column on, at most `reach` UTF-16 code units of it. */
export function sentenceAfter(text: string, at: number, reach: number): string {
  return textAfter(text, at, reach, SENTENCE_MARKS);
}

function textBefore(text: string, at: number, reach: number, marks: string): string {
  let from = at;
  while (from > 0 && at - from < reach && !marks.includes(text[from - 1] ?? '')) from--;
  return text.slice(from, at);
}

function textAfter(text: string, at: number, reach: number, marks: string): string {
  let to = at;
  while (to < text.length && to - at < reach && !marks.includes(text[to] ?? '')) to++;
  return text.slice(at, to);
}

/** Whether a place stands between 《 and 》, or between “ and ”: in words that are quoted as they are. */
export function isQuoted(text: string, at: number): boolean {
  return stands(text, at, '《', '》') || stands(text, at, '“', '”');
}

/** Whether the nearest opening mark before a place is closed only after it. */
function stands(text: string, at: number, open: string, close: string): boolean {
  const before = text.lastIndexOf(open, at);
  return before >= 0 && text.lastIndexOf(close, at - 1) < before && text.indexOf(close, at) >= 0;
}

export function containsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
