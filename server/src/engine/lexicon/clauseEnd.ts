// Where a clause begins and ends, for tables of words that must close it.

/** Marks that may stand between the last word of a clause and its end. */
const CLOSES = '”’"）)》';
const CLAUSE_MARKS = '，。；：！？,;:!?\n';

/** Whether a clause ends at a column, or with the closing marks there. */
export function isClauseEnd(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && CLOSES.includes(text[end] ?? ' ')) end++;
  return end >= text.length || CLAUSE_MARKS.includes(text[end] ?? '');
}

/** First column of the clause that holds a column, at most `reach` UTF-16 code units before it. */
export function clauseStart(text: string, at: number, reach: number): number {
  let from = at;
  while (from > 0 && at - from < reach && !CLAUSE_MARKS.includes(text[from - 1] ?? '')) from--;
  return from;
}
