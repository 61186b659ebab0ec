// Makes a segment of a raw segment: the scanners and the segment rules that have triggers in it look at it.

import { RULES } from '../rules/registry';
import type { SegmentRule } from '../rules/rule';
import { WordAutomaton } from '../lexicon/wordAutomaton';
import { SCANNER_TRIGGERS, readFacts } from '../facts/segmentFacts';
import type { RawSegment } from '../text/rawSegment';
import type { LintedSegment, SegmentFinding } from './lintedSegment';
import { problemOf, type InternalProblem } from './problems';

/** Made when the first segment is read: a process that reads none need not pay for it. */
interface Readers {
  /** Over the scanners and, after them, the rules. */
  readonly automaton: WordAutomaton;
  readonly rules: readonly SegmentRule[];
}

let readers: Readers | undefined;

function allReaders(): Readers {
  const rules = RULES.filter((rule) => rule.scope === 'segment');
  return { rules, automaton: new WordAutomaton([...SCANNER_TRIGGERS, ...rules.map((rule) => rule.triggers)]) };
}

const NOTHING: readonly never[] = [];

/** While it is made. */
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function readSegment(rawSegment: RawSegment): LintedSegment {
  const { text, hidden, eol, opensLine } = rawSegment;
  const { automaton, rules } = (readers ??= allReaders());
  const { active } = automaton;
  const count = automaton.match(text);
  let next = 0;
  while (next < count && (active[next] as number) < SCANNER_TRIGGERS.length) next++;
  const segment: Mutable<LintedSegment> = {
    text,
    hidden,
    eol,
    opensLine,
    facts: readFacts(rawSegment, active, next, (scanner) => automaton.hitsOf(scanner)),
    findings: NOTHING,
    problems: NOTHING,
  };
  let findings: SegmentFinding[] | undefined;
  let problems: InternalProblem[] | undefined;
  for (; next < count; next++) {
    const client = active[next] as number;
    const rule = rules[client - SCANNER_TRIGGERS.length] as SegmentRule;
    try {
      for (const report of rule.check(segment, automaton.hitsOf(client))) (findings ??= []).push({ ...report, rule });
    } catch (error) {
      (problems ??= []).push(problemOf(rule.meta.id, error));
    }
  }
  if (findings !== undefined) segment.findings = findings;
  if (problems !== undefined) segment.problems = problems;
  return segment;
}
