// Findings that the user does not want: those on words that are to be kept.

import type { Words } from '../settings/words';
import type { Finding, Group, RuleMeta } from '../rules/rule';
import type { Point } from '../facts/segment';

/** What the other groups report is an order, or an absence: the place is only where it shows, and whose words stand there is chance. */
const ABOUT_WORDS: ReadonlySet<Group> = new Set<Group>([
  'counts',
  'dates',
  'numerals',
  'punctuation',
  'citations',
  'wording',
  'consistency',
]);

/** Rules that report the whole text at the first place that shows it. */
const ABOUT_THE_WHOLE_TEXT: ReadonlySet<string> = new Set(['width-folded-document', 'quote-style-mixed']);

/** Whether what a rule reports belongs to the words at its place. */
export function isAboutWords({ group, id }: RuleMeta): boolean {
  return ABOUT_WORDS.has(group) && !ABOUT_THE_WHOLE_TEXT.has(id);
}

/**
 * Whether a finding is on a word that the user keeps: it is the word, lies within it, or reaches into it or out of it. What
 * reaches beyond the word on both sides, or goes on where the word ends, says something of more than the word and stays.
 */
export function isKept({ rule: { meta }, at: { start, end } }: Finding, words: Words): boolean {
  if (!isAboutWords(meta)) return false;
  return (
    endsInside(start, words) ||
    endsInside(end, words) ||
    (start.record === end.record &&
      words.keptIn(start.record).some((word) => word.start === start.column && word.end === end.column))
  );
}

/** Whether an end of a finding has letters of one kept word on both sides. */
function endsInside({ record, column }: Point, words: Words): boolean {
  return words.keptIn(record).some((word) => word.start < column && column < word.end);
}
