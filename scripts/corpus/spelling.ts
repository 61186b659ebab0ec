// How the wording rules do on sentences of official writing that come in pairs: with a misspelling, and as they should be.

import { openDocument, resolveConfig, type Finding } from '../../server/src/engine/index';

/** Pairs of sentences, below the folder of the real reports. */
export const SPELLING_PAIRS = 'spelling-odw-train.tsv';

/** A sentence as it was written and as it should be; where nothing is wrong both are the same. */
export interface SpellingPair {
  readonly wrong: string;
  readonly right: string;
}

export interface SpellingScore {
  readonly sentences: number;
  /** Findings of the wording rules in the sentences as they should be. */
  readonly inRight: number;
  /** Pairs that differ, and how many of them have a finding that touches the difference. */
  readonly misspelt: number;
  readonly found: number;
}

/**
 * Reads lines of label, wrong and right, parted by tabs.
 * @throws Error that names the line which is not of this form
 */
export function parsePairs(text: string): readonly SpellingPair[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line, i) => {
      const [, wrong, right] = line.split('\t');
      if (wrong === undefined || right === undefined) throw new Error(`line ${i + 1} is no pair`);
      return { wrong, right };
    });
}

export function scorePairs(pairs: readonly SpellingPair[]): SpellingScore {
  const misspelt = pairs.filter(({ wrong, right }) => wrong !== right);
  return {
    sentences: pairs.length,
    inRight: pairs.reduce((sum, { right }) => sum + wordingFindings(right).length, 0),
    misspelt: misspelt.length,
    found: misspelt.filter(isFound).length,
  };
}

/** Offsets in UTF-16 code units. */
function wordingFindings(
  sentence: string,
): readonly { readonly start: number; readonly end: number; readonly finding: Finding }[] {
  const { findings, segments } = openDocument(sentence, resolveConfig());
  return findings
    .filter(({ rule }) => rule.meta.group === 'wording')
    .map((finding) => {
      const { start, end } = segments.span(finding.at);
      return { start: start.offset, end: end.offset, finding };
    });
}

function isFound({ wrong, right }: SpellingPair): boolean {
  let from = 0;
  while (from < wrong.length && wrong[from] === right[from]) from++;
  let tail = 0;
  while (tail < wrong.length - from && tail < right.length - from && wrong.at(-1 - tail) === right.at(-1 - tail))
    tail++;
  const to = Math.max(from + 1, wrong.length - tail);
  return wordingFindings(wrong).some(({ start, end }) => start < to && from < end);
}

/** One line for the terminal. */
export function spellingLine({ sentences, inRight, misspelt, found }: SpellingScore): string {
  const rate = sentences === 0 ? 0 : (inRight / sentences) * 1000;
  return `spelling: ${sentences} right sentences with ${inRight} findings of the wording rules (${rate.toFixed(2)} in 1,000); ${found} of ${misspelt} misspelt ones found`;
}
