// Suppresses the findings on words that the user allows (`words.keep`).

import type { Words } from '../../settings/words';
import type { Finding } from '../../rules/rule';
import type { Point } from '../../facts/segment';
import type { Pass } from './pass';

export const allowedWords: Pass = (findings, { config: { words } }) =>
  words.allowsAny ? findings.filter((finding) => !isOnAllowedWord(finding, words)) : findings;

/**
 * Whether a finding is the allowed word, lies within it, or reaches into it or out of it. What reaches beyond the word on both
 * sides, or goes on where the word ends, says something of more than the word and stays.
 */
function isOnAllowedWord({ rule: { meta }, at: { start, end } }: Finding, words: Words): boolean {
  if (meta.about !== 'text') return false;
  const here = words.allowedIn(start.segment);
  if (start.segment !== end.segment) return endsInside(start, here) || endsInside(end, words.allowedIn(end.segment));
  return here.some(
    (word) =>
      (word.start === start.column && word.end === end.column) || endsInside(start, [word]) || endsInside(end, [word]),
  );
}

/** Whether an end of a finding has letters of one allowed word on both sides. */
function endsInside({ column }: Point, words: readonly Place[]): boolean {
  return words.some((word) => word.start < column && column < word.end);
}

type Place = ReturnType<Words['allowedIn']>[number];
