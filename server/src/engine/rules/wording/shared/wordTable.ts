// What the rules on word tables share: they differ in their words and in what they say of them.

import type { WordRow } from '../../../lexicon/tables/wordRow';
import { Dictionary, type DictionaryMatch } from '../../../lexicon/dictionary';
import { isInTitleMarks } from '../../../lexicon/guardedWords';
import { wordsInCompany } from '../../../lexicon/wordsInCompany';
import { expectedReplacement } from '../../shared/replacement';
import type { MessageData, RuleMeta, SegmentReport, SegmentRule } from '../../rule';
import type { Severity } from '../../../terms';

/** What a rule looks for besides the words of its table, reported as they are. */
export interface BesideTable {
  readonly triggers: readonly string[];
  matches(text: string): Iterable<WordMatch>;
}

/** A word that was found, of a table or beside it. */
export type WordMatch = DictionaryMatch<Pick<WordRow, 'wrong' | 'right' | 'severity' | 'source'>>;

/** A rule that reports the words of a table under the message `word`, with what was found, what is right and the row's source. */
export function wordTableRule(
  meta: Omit<RuleMeta, 'group' | 'about' | 'fix' | 'whileTyping'>,
  rows: readonly WordRow[],
  beside?: BesideTable,
): SegmentRule {
  const words = new Dictionary(rows, (row) => row.wrong);
  return {
    scope: 'segment',
    meta: { ...meta, group: 'wording', about: 'text', fix: 'unsafe', whileTyping: 'hold' },
    triggers: [...words.words, ...(beside?.triggers ?? [])],
    *check({ text }, hits) {
      for (const match of wordsInCompany(words, text, hits))
        if (!isInTitleMarks(text, match.start)) yield reportIn(text, match);
      for (const match of beside?.matches(text) ?? [])
        yield { start: match.start, end: match.end, ...wordReport(match) };
    },
    fixes: (finding) => expectedReplacement(finding),
  };
}

/** Before a clause: its mark, or the marker of an item. */
const CLAUSE_START = /(?:^|[\s，。；：、！？“（,;:]|[一二三四五六七八九十]是)$/;

function reportIn(text: string, match: DictionaryMatch<WordRow>): SegmentReport {
  const { row, start, end } = match;
  const { severity, ...report } = wordReport(match);
  const isCertain = row.certainAtClauseStart === true && CLAUSE_START.test(text.slice(Math.max(0, start - 2), start));
  return isCertain || severity === undefined ? { start, end, ...report } : { start, end, ...report, severity };
}

/** What is said of a word that was found. */
export function wordReport({ row }: WordMatch): {
  readonly message: 'word';
  readonly severity?: Severity;
  readonly data: MessageData;
} {
  const data = { found: row.wrong, expected: row.right, source: row.source };
  return row.severity === undefined ? { message: 'word', data } : { message: 'word', severity: row.severity, data };
}
