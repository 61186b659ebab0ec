// Words of a table that are wrong beside certain other words only: 截止 before a date, 做出 before 决定.

import type { Company, WordRow } from './tables/wordRow';
import type { Dictionary, DictionaryMatch } from './dictionary';
import { isExcused } from './guardedWords';
import type { WordHits } from './wordAutomaton';

const ENDS_SENTENCE = '。！？；!?;';

/** The words that stand in the company that their rows ask for, in text order; of several that overlap the first. */
export function* wordsInCompany(
  words: Dictionary<WordRow>,
  text: string,
  hits?: WordHits,
): Generator<DictionaryMatch<WordRow>> {
  let taken = 0;
  for (const match of words.matches(text, hits)) {
    if (match.start < taken || isExcused(match.row, text, match.start, match.end) || !keepsCompany(match, text))
      continue;
    taken = match.end;
    yield match;
  }
}

function keepsCompany({ row, start, end }: DictionaryMatch<WordRow>, text: string): boolean {
  if (row.behind !== undefined && !standsBehind(row.behind, text, end)) return false;
  if (row.ahead !== undefined && !standsAhead(row.ahead, text, start)) return false;
  return row.unless === undefined || !row.unless.some((word) => sentenceAround(text, start, end).includes(word));
}

function standsBehind({ words, within }: Company, text: string, end: number): boolean {
  for (let at = end; at <= end + within && at < text.length; at++) {
    if (words.some((word) => text.startsWith(word, at))) return true;
    if (ENDS_SENTENCE.includes(text[at] ?? '。')) return false;
  }
  return false;
}

function standsAhead({ words, within }: Company, text: string, start: number): boolean {
  for (let at = start; at >= start - within && at > 0; at--) {
    if (words.some((word) => text.endsWith(word, at))) return true;
    if (ENDS_SENTENCE.includes(text[at - 1] ?? '。')) return false;
  }
  return false;
}

function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !ENDS_SENTENCE.includes(text[from - 1] ?? '。')) from--;
  let to = end;
  while (to < text.length && !ENDS_SENTENCE.includes(text[to] ?? '。')) to++;
  return text.slice(from, to);
}
