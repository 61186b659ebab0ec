// Which candidates count together, and where a count goes wrong. The same for headings and for series items.

/** A candidate as the count sees it. */
export interface Candidate {
  /** Undefined: it takes a place in the count without naming it. */
  readonly value: number | undefined;
  /**
   * 'strong': counts whatever its value, which is how a duplicate or a gap is seen.
   * 'expected': counts only where it is the next value, or the first of a line that a strong one goes on from.
   * 'blank', 'glued': count only where they fill a hole between others; the one after a blank before the one glued to a word.
   */
  readonly strength: 'strong' | 'expected' | 'blank' | 'glued';
  /** Whether it begins its line. */
  readonly opensLine?: boolean;
  /** Whether it stands in the middle of a sentence: behind a comma, a semicolon or a colon. */
  readonly midSentence?: boolean;
}

/** A count in the making: `last` is the value of its latest member, or of its latest member's place. */
interface Count<C> {
  readonly members: C[];
  last: number;
}

/** A chain of weak candidates alone must be this long to count. */
const SHORTEST_WEAK_CHAIN = 3;

/**
 * Sorts the candidates of one scope into counts. Counts nest: a new 1 begins an inner count, and the value that an outer
 * count waits for ends the inner one (外层七是 after 内层十是). Candidates that count nowhere are left out.
 */
export function sortIntoCounts<C extends Candidate>(
  candidates: readonly C[],
  weakChains: boolean,
): readonly (readonly C[])[] {
  const counts: Count<C>[] = [];
  const open: Count<C>[] = [];
  candidates.forEach((candidate, i) => {
    if (candidate.strength !== 'strong' && !isWanted(candidates, i, open, weakChains)) return;
    const target = countFor(candidate, open) ?? mistypedIn(open, candidate, nextStrong(candidates, i));
    if (target === undefined) {
      const count = { members: [candidate], last: candidate.value ?? 1 };
      counts.push(count);
      open.push(count);
    } else {
      target.members.push(candidate);
      target.last = nextLast(candidates, i, target.last);
    }
  });
  return joinFalseStarts(
    candidates,
    counts.map((count) => count.members),
  );
}

/** The count that a value belongs to; closes the inner ones. Undefined: it begins a count. */
function countFor<C extends Candidate>({ value, opensLine }: Candidate, open: Count<C>[]): Count<C> | undefined {
  if (value === undefined) return open.at(-1);
  if (value === 1) return undefined;
  const waits = (count: Count<C>): boolean => count.last === value - 1;
  // Of two counts that wait for the same value, one whose members begin lines goes on in a line of its own.
  const alike =
    opensLine === true ? open.findLastIndex((count) => waits(count) && count.members.at(-1)?.opensLine === true) : -1;
  const at = alike >= 0 ? alike : open.findLastIndex(waits);
  if (at < 0) return opensLine === true && fillsSentence(open.at(-1)) ? undefined : open.at(-1);
  open.length = at + 1;
  return open[at];
}

/** 一、二、一、四、: a first value that the next one passes over is a wrong number, not a new count. */
function mistypedIn<C extends Candidate>(
  open: readonly Count<C>[],
  { value, strength }: Candidate,
  next: Candidate | undefined,
): Count<C> | undefined {
  if (value !== 1 || strength !== 'strong' || next?.value === undefined) return undefined;
  return open.findLast((count) => count.last >= 2 && next.value === count.last + 2);
}

/** 有两个可能：第一，改；第二，不改。: what begins a line further on is no item of it. */
function fillsSentence(count: Count<Candidate> | undefined): boolean {
  return (
    count !== undefined &&
    count.members.length > 1 &&
    count.members.every((each, i) => each.opensLine !== true && (i === 0 || each.midSentence === true))
  );
}

/** After a value out of order the count goes on from it if the next one does, else from the highest so far. */
function nextLast(candidates: readonly Candidate[], i: number, last: number): number {
  const value = candidates[i]?.value;
  if (value === undefined) return last + 1;
  const next = value === last + 1 ? undefined : nextStrong(candidates, i)?.value;
  // 二、二、四、: the next one takes its own place, so this one has its place too, under a wrong number.
  if (next === last + 2) return last + 1;
  return value > last || next === value + 1 ? value : last;
}

function nextStrong(candidates: readonly Candidate[], i: number): Candidate | undefined {
  let k = i + 1;
  while (k < candidates.length && candidates[k]?.strength !== 'strong') k++;
  return candidates[k];
}

/** Whether a candidate that is not strong fits what stands before it and, unless it is merely 'expected', what comes after. */
function isWanted<C>(
  candidates: readonly Candidate[],
  i: number,
  open: readonly Count<C>[],
  weakChains: boolean,
): boolean {
  const { value, strength } = candidates[i] as Candidate;
  if (value === undefined) return false;
  const continues = open.findLastIndex((count) => count.last === value - 1) >= 0;
  if (strength === 'expected') return value > 1 ? continues : beginsCount(candidates, i, open);
  if (value > 1 && !continues) return false;
  return (
    leadsOn(candidates, i, value, weakChains) || (strength === 'blank' && value > 1 && isLast(candidates, i, value))
  );
}

/**
 * 1.5G基站 … 2.公厕: whether a first value that may be part of a figure is wanted by the strong one behind it, which no other
 * count waits for. Where no count is open, it is wanted before a gap as well.
 */
function beginsCount<C>(candidates: readonly Candidate[], i: number, open: readonly Count<C>[]): boolean {
  const next = nextStrong(candidates, i);
  if (candidates[i]?.opensLine !== true || next?.opensLine !== true || next.value === undefined) return false;
  return open.length === 0 ? next.value > 1 : next.value === 2 && open.every((count) => count.last !== 1);
}

/** Whether the values that follow lead from here to a strong candidate, or make a chain long enough without one. */
function leadsOn(candidates: readonly Candidate[], i: number, value: number, weakChains: boolean): boolean {
  const better = candidates[i]?.strength === 'glued';
  let wanted = value + 1;
  for (let k = i + 1; k < candidates.length; k++) {
    const next = candidates[k] as Candidate;
    if (
      wanted === value + 1 &&
      next.value === value &&
      (next.strength === 'strong' || (better && next.strength === 'blank'))
    )
      return false;
    if (next.value === wanted) {
      if (next.strength === 'strong') return true;
      wanted++;
      if (weakChains && wanted - value >= SHORTEST_WEAK_CHAIN) return true;
    } else if (next.strength === 'strong' && next.value !== 1) return false;
  }
  return false;
}

/** Whether no later candidate has this value or a higher one. */
function isLast(candidates: readonly Candidate[], i: number, value: number): boolean {
  for (let k = i + 1; k < candidates.length; k++) if ((candidates[k]?.value ?? 0) >= value) return false;
  return true;
}

/**
 * 一是…，一是…。二是…: a count that stopped at its first member just before another began and went on is the same count with
 * its first value doubled. Two that both stop (一是…，一是…) are a pair and right.
 */
function joinFalseStarts<C extends Candidate>(candidates: readonly C[], counts: readonly C[][]): readonly C[][] {
  const joined: C[][] = [];
  let places: ReadonlyMap<C, number> | undefined;
  for (const members of counts) {
    const before = joined.at(-1);
    const first = members[0];
    const mayStartOver =
      before !== undefined && before.length === 1 && before[0]?.value === 1 && first?.value === 1 && members.length > 1;
    if (mayStartOver) places ??= new Map(candidates.map((each, i) => [each, i]));
    const startsOver = mayStartOver && counted(candidates, places?.get(before[0] as C) ?? 0, places?.get(first) ?? 0);
    if (startsOver) before.push(...members);
    else joined.push([...members]);
  }
  return joined;
}

/**
 * 1. 2. 1.: a count that begins anew as the very last and gets no further is the count before it with a wrong number. Only for
 * headings: a series may well have a single 一是 behind it.
 */
export function joinLoneRestart<C extends Candidate>(
  candidates: readonly C[],
  counts: readonly (readonly C[])[],
): readonly (readonly C[])[] {
  const lone = counts.at(-1);
  const before = counts.at(-2);
  const last = lone?.[0];
  if (
    lone?.length !== 1 ||
    last?.value !== 1 ||
    last.strength !== 'strong' ||
    before === undefined ||
    before.length < 2
  )
    return counts;
  return candidates.indexOf(last) === candidates.indexOf(before.at(-1) as C) + 1
    ? [...counts.slice(0, -2), [...before, last]]
    : counts;
}

/** Whether no strong candidate stands between two places. */
function counted(candidates: readonly Candidate[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (candidates[i]?.strength === 'strong') return false;
  return true;
}

/** Something wrong with the value of a member. */
export interface Anomaly {
  readonly kind: 'duplicate' | 'gap' | 'order';
  /** Index of the member. */
  readonly index: number;
  /** Index of the member it clashes with: the first of the doubled ones, the one before a gap, the one it should precede. */
  readonly other: number;
  /** The value it should have. */
  readonly expected: number;
}

/**
 * Where the values of a count do not go up by one. The first value is never an anomaly. Of 一、二、二、四、 only the third is wrong:
 * the one behind it stands in its own place.
 */
export function anomaliesOf(values: readonly (number | undefined)[]): readonly Anomaly[] {
  const found: Anomaly[] = [];
  let last = values[0] ?? 1;
  let unplaced = values[0] === undefined ? 1 : 0;
  for (let index = 1; index < values.length; index++) {
    const value = values[index];
    if (value === undefined) {
      last++;
      unplaced++;
      continue;
    }
    // Members without a value may or may not take the place before this one.
    const fits = value <= last + 1 && value >= last + 1 - unplaced;
    if (!fits && !isBehindItsSuccessor(values, index, last)) found.push(anomalyAt(values, index, last));
    last = !fits && values[index + 1] === last + 2 ? last + 1 : continuesFrom(values, index, last);
    unplaced = 0;
  }
  return found;
}

function anomalyAt(values: readonly (number | undefined)[], index: number, last: number): Anomaly {
  const value = values[index] as number;
  if (value > last + 1) return { kind: 'gap', index, other: index - 1, expected: last + 1 };
  const other = values.lastIndexOf(value, index - 1);
  if (other >= 0 && value === last) return { kind: 'duplicate', index, other, expected: last + 1 };
  const higher = values.findIndex((each) => each !== undefined && each > value);
  return { kind: 'order', index, other: Math.max(0, Math.min(higher, index - 1)), expected: last + 1 };
}

/** 一、三、二、: the 三 is not a gap, the 二 behind it stands in the wrong place. */
function isBehindItsSuccessor(values: readonly (number | undefined)[], index: number, last: number): boolean {
  return (values[index] ?? 0) === last + 2 && values[index + 1] === last + 1;
}

function continuesFrom(values: readonly (number | undefined)[], index: number, last: number): number {
  const value = values[index] as number;
  return value > last || values[index + 1] === value + 1 ? value : last;
}
