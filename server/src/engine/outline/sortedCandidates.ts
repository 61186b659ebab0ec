// Candidates with the sequences that they were sorted into: taken over where all of them look alike, though they stand elsewhere
// or in segments that are new.

import { sortIntoSequences, type Candidate, type Sequence, type SequenceRules } from './sequence';

export interface SortedCandidates {
  readonly candidates: readonly Candidate[];
  readonly rules: SequenceRules;
  readonly sequences: readonly Sequence[];
}

/** @param previous those of another version of the document */
export function sortAgain(
  candidates: readonly Candidate[],
  rules: SequenceRules,
  previous: SortedCandidates | undefined,
): SortedCandidates {
  const isAlike =
    previous?.rules.weakChains === rules.weakChains &&
    previous.rules.joinsLoneRestart === rules.joinsLoneRestart &&
    previous.candidates.length === candidates.length &&
    candidates.every((each, i) => looksLike(each, previous.candidates[i] as Candidate));
  return isAlike ? previous : { candidates, rules, sequences: sortIntoSequences(candidates, rules) };
}

function looksLike(a: Candidate, b: Candidate): boolean {
  return (
    a.value === b.value && a.strength === b.strength && a.opensLine === b.opensLine && a.midSentence === b.midSentence
  );
}
