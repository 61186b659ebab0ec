// Applies the preferred fixes of many findings in rounds.

import type { Finding } from '../../rules/rule';
import { SEVERITIES } from '../../terms';
import type { TextEdit } from '../../text/change';
import { composeEdits } from './composeEdits';
import { fixesOf } from './fixes';
import { updateDocument, type Snapshot } from '../snapshot';
import { sourceEdit } from './sourceEdit';

/** 'safe': only safe fixes. 'all': the preferred fix of every finding, safe or not. */
export type FixChoice = 'safe' | 'all';

export interface FixResult {
  /** The snapshot after the last round, with the problems of the fixes of all rounds. */
  readonly snapshot: Snapshot;
  /** Number of fixes applied. */
  readonly applied: number;
  /** Rounds in which something was applied. */
  readonly rounds: number;
  /** From the text before to the text after: in text order, without overlap, offsets in UTF-16 code units of the text before. */
  readonly edits: readonly TextEdit[];
}

/** A stretch of text that is fixed by itself. */
export type FixArea = Pick<TextEdit, 'start' | 'end'>;

const EVERYWHERE: FixArea = { start: 0, end: Infinity };

/** Fixes that overlap wait for the next round; a rule whose fixes would go on forever is stopped here. */
const MOST_ROUNDS = 3;

/**
 * Applies the preferred fix of every finding that `wanted` accepts; without it, of all but the rules that the user has
 * disabled autofix for (`autofix: false`). Of two that overlap the graver, then the earlier finding goes first.
 *
 * @param area fixes that reach out of it are left alone; offsets in UTF-16 code units of the text before
 */
export function fixAll(
  snapshot: Snapshot,
  choice: FixChoice,
  wanted: (finding: Finding) => boolean = isAutofixable(snapshot),
  area: FixArea = EVERYWHERE,
): FixResult {
  let current = snapshot;
  let { end } = area;
  let applied = 0;
  let rounds = 0;
  const steps: (readonly TextEdit[])[] = [];
  while (rounds < MOST_ROUNDS) {
    const chosen = chooseFixes(current, choice, wanted, { start: area.start, end });
    if (chosen.length === 0) break;
    const edits = chosen.flat().sort((a, b) => a.start - b.start || a.end - b.end);
    const next = updateDocument(current, mergeEdits(current, edits), snapshot.version);
    for (const problem of current.problems) if (problem.during === 'fix') next.inner.problems.add(problem);
    current = next;
    steps.push(edits);
    end += edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    applied += chosen.length;
    rounds++;
  }
  return { snapshot: current, applied, rounds, edits: composeEdits(snapshot.segments.length, steps) };
}

/** Whether a finding may be fixed without the user having chosen it: not where its rule has `autofix: false`. */
export function isAutofixable({ config }: Snapshot): (finding: Finding) => boolean {
  return ({ rule }) => !config.rules.autofixDisabled.has(rule.meta.id);
}

/** For each fix that is taken its edits; no two overlap. */
function chooseFixes(
  snapshot: Snapshot,
  choice: FixChoice,
  wanted: (finding: Finding) => boolean,
  area: FixArea,
): readonly (readonly TextEdit[])[] {
  const taken: TextEdit[] = [];
  const chosen: (readonly TextEdit[])[] = [];
  const byGravity = [...snapshot.findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  for (const finding of byGravity) {
    if (!wanted(finding)) continue;
    const fix = fixesOf(snapshot, finding)[0];
    if (fix === undefined || (choice === 'safe' && !fix.safe)) continue;
    const edits = fix.edits.map((edit) => sourceEdit(snapshot.segments, edit));
    if (
      edits.some(
        (edit) => edit.start < area.start || edit.end > area.end || taken.some((other) => overlap(edit, other)),
      )
    )
      continue;
    taken.push(...edits);
    chosen.push(edits);
  }
  return chosen;
}

/** Two insertions at one place overlap as well: their order would be arbitrary. */
function overlap(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}

/** One edit that does what all do. */
function mergeEdits(snapshot: Snapshot, edits: readonly TextEdit[]): TextEdit {
  const start = edits[0]?.start ?? 0;
  const end = edits.reduce((most, edit) => Math.max(most, edit.end), start);
  const before = snapshot.segments.slice(start, end);
  let text = '';
  let at = start;
  for (const edit of edits) {
    text += before.slice(at - start, edit.start - start) + edit.text;
    at = edit.end;
  }
  return { start, end, text: text + before.slice(at - start) };
}
