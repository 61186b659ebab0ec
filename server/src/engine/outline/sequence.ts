// Which candidates count together: sorts the ordinals of one scope into sequences. The same for headings and for list items.

/** A candidate as the sequences see it. */
export interface Candidate {
  /** Undefined: it takes a place in the sequence without naming it. */
  readonly value: number | undefined;
  /**
   * 'strong': counts whatever its value, which is how a duplicate and a gap are seen.
   * 'expected': counts only where it is the next value, or the first of a line that a strong one goes on from.
   * 'blank', 'glued': count only where they fill a hole between others; the one after a blank before the one glued to a word.
   */
  readonly strength: 'strong' | 'expected' | 'blank' | 'glued';
  /** Whether it begins its line. */
  readonly opensLine?: boolean;
  /** Whether it stands in the middle of a sentence: after a comma, a semicolon or a colon. */
  readonly midSentence?: boolean;
}

export interface SequenceRules {
  /** Whether weak candidates count by themselves where they make a chain that is long enough. */
  readonly weakChains: boolean;
  /**
   * 1. 2. 1.: whether a sequence that begins again as the very last and gets no further is the one before it with a wrong
   * number. So it is with headings; after a list a single 一是 may well stand.
   */
  readonly joinsLoneRestart: boolean;
}

/** The members of a sequence, as indexes of candidates, in order. */
export type Sequence = readonly number[];

/**
 * Sorts the candidates of one scope into sequences, in the order of their first members. Sequences nest: a new 1 begins an
 * inner one, and the value that an outer one waits for ends the inner one (外层七是 after 内层十是). Candidates that count nowhere
 * are left out. Linear in the number of candidates, whatever they are.
 */
export function sortIntoSequences(candidates: readonly Candidate[], rules: SequenceRules): readonly Sequence[] {
  const ahead = lookAhead(candidates, rules.weakChains);
  const open = new OpenSequences();
  const sequences: OpenSequence[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const next = candidates[ahead.nextStrong[i] as number];
    if (candidate.strength !== 'strong' && !isWanted(candidate, i, next, open, ahead)) continue;
    const target = sequenceFor(candidate, open) ?? mistypedIn(open, candidate, next);
    if (target === undefined) sequences.push(open.begin(i, candidate));
    else open.append(target, i, candidate, nextLast(candidate, next, target.last));
  }
  const joined = joinFalseStarts(
    candidates,
    sequences.map(({ members }) => members),
    ahead,
  );
  return rules.joinsLoneRestart ? joinLoneRestart(candidates, joined) : joined;
}

/** A sequence in the making that may go on. */
interface OpenSequence {
  readonly members: number[];
  /** The value of its latest member, or of its latest member's place. */
  last: number;
  /** Whether its latest member begins a line. */
  inLines: boolean;
  /** Whether it is a list within one sentence, as far as its members show. */
  midSentence: boolean;
  /** How many are open around it. */
  readonly depth: number;
}

/** The sequences that may go on, from the outermost in, found by the value that they wait for. */
class OpenSequences {
  readonly #stack: OpenSequence[] = [];
  /** By their last value, those of each from the outermost in; and of these once more the ones whose latest member begins a line. */
  readonly #byLast = new Map<number, OpenSequence[]>();
  readonly #inLinesByLast = new Map<number, OpenSequence[]>();

  get innermost(): OpenSequence | undefined {
    return this.#stack.at(-1);
  }

  /** The innermost that has reached a value. */
  after(value: number): OpenSequence | undefined {
    return this.#byLast.get(value)?.at(-1);
  }

  /** The innermost that has reached a value with a member that begins a line. */
  inLinesAfter(value: number): OpenSequence | undefined {
    return this.#inLinesByLast.get(value)?.at(-1);
  }

  begin(member: number, { value, opensLine }: Candidate): OpenSequence {
    const sequence: OpenSequence = {
      members: [member],
      last: value ?? 1,
      inLines: opensLine === true,
      midSentence: opensLine !== true,
      depth: this.#stack.length,
    };
    this.#stack.push(sequence);
    this.#enter(sequence);
    return sequence;
  }

  append(sequence: OpenSequence, member: number, { opensLine, midSentence }: Candidate, last: number): void {
    this.#leave(sequence);
    sequence.members.push(member);
    sequence.last = last;
    sequence.inLines = opensLine === true;
    sequence.midSentence &&= opensLine !== true && midSentence === true;
    this.#enter(sequence);
  }

  /** Closes all within a sequence. */
  closeWithin({ depth }: OpenSequence): void {
    while (this.#stack.length > depth + 1) this.#leave(this.#stack.pop() as OpenSequence);
  }

  #enter(sequence: OpenSequence): void {
    insertByDepth(this.#byLast, sequence);
    if (sequence.inLines) insertByDepth(this.#inLinesByLast, sequence);
  }

  #leave(sequence: OpenSequence): void {
    removeByDepth(this.#byLast, sequence);
    if (sequence.inLines) removeByDepth(this.#inLinesByLast, sequence);
  }
}

/** Nearly always at the end, among the innermost. */
function insertByDepth(table: Map<number, OpenSequence[]>, sequence: OpenSequence): void {
  const list = table.get(sequence.last);
  if (list === undefined) {
    table.set(sequence.last, [sequence]);
    return;
  }
  let at = list.length;
  while (at > 0 && (list[at - 1] as OpenSequence).depth > sequence.depth) at--;
  list.splice(at, 0, sequence);
}

function removeByDepth(table: Map<number, OpenSequence[]>, sequence: OpenSequence): void {
  const list = table.get(sequence.last);
  const at = list?.lastIndexOf(sequence) ?? -1;
  if (at >= 0) list?.splice(at, 1);
}

/** The sequence that a value belongs to; closes the ones within it. Undefined: it begins a sequence. */
function sequenceFor({ value, opensLine }: Candidate, open: OpenSequences): OpenSequence | undefined {
  const { innermost } = open;
  if (value === undefined) return innermost;
  if (value === 1) return undefined;
  // Of two that wait for the same value, one whose members begin lines goes on in a line of its own.
  const alike = opensLine === true ? open.inLinesAfter(value - 1) : undefined;
  const waiting = alike ?? open.after(value - 1);
  if (waiting === undefined) return opensLine === true && fillsSentence(innermost) ? undefined : innermost;
  open.closeWithin(waiting);
  return waiting;
}

/** 一、二、一、四、: a first value that the next one passes over is a wrong number, not a new sequence. */
function mistypedIn(
  open: OpenSequences,
  { value, strength }: Candidate,
  next: Candidate | undefined,
): OpenSequence | undefined {
  if (value !== 1 || strength !== 'strong' || next?.value === undefined) return undefined;
  const last = next.value - 2;
  return last >= 2 ? open.after(last) : undefined;
}

/** 有两个可能：第一，改；第二，不改。: what begins a line further on is no item of it. */
function fillsSentence(sequence: OpenSequence | undefined): boolean {
  return sequence !== undefined && sequence.members.length > 1 && sequence.midSentence;
}

/** After a value out of order the sequence goes on from it if the next one does, else from the highest so far. */
function nextLast({ value }: Candidate, nextStrong: Candidate | undefined, last: number): number {
  if (value === undefined) return last + 1;
  const next = value === last + 1 ? undefined : nextStrong?.value;
  // 二、二、四、: the next one takes its own place, so this one has its place too, under a wrong number.
  if (next === last + 2) return last + 1;
  return value > last || next === value + 1 ? value : last;
}

/** Whether a candidate that is not strong fits what stands before it and, unless it is merely 'expected', what comes after. */
function isWanted(
  candidate: Candidate,
  i: number,
  nextStrong: Candidate | undefined,
  open: OpenSequences,
  ahead: LookAhead,
): boolean {
  const { value, strength } = candidate;
  if (value === undefined) return false;
  const continues = open.after(value - 1) !== undefined;
  if (strength === 'expected') return value > 1 ? continues : beginsSequence(candidate, nextStrong, open);
  if (value > 1 && !continues) return false;
  return ahead.leadsOn[i] === 1 || (strength === 'blank' && value > 1 && (ahead.highestAfter[i] as number) < value);
}

/**
 * 1.5G基站 … 2.公厕: whether a first value that may be part of a figure is wanted by the strong one after it, which no other
 * sequence waits for. Where none is open, it is wanted before a gap as well.
 */
function beginsSequence({ opensLine }: Candidate, next: Candidate | undefined, open: OpenSequences): boolean {
  if (opensLine !== true || next?.opensLine !== true || next.value === undefined) return false;
  return open.innermost === undefined ? next.value > 1 : next.value === 2 && open.after(1) === undefined;
}

/** What stands after each candidate: looked up from the last one back, so that no candidate has to look for itself. */
interface LookAhead {
  /** Index of the next strong candidate; the number of candidates where there is none. */
  readonly nextStrong: Int32Array;
  /** The highest value of any later candidate; 0 where there is none. */
  readonly highestAfter: Float64Array;
  /** Of each weak candidate whether the values that follow lead from it to a strong one, or make a chain that is long enough without one. */
  readonly leadsOn: Uint8Array;
}

function lookAhead(candidates: readonly Candidate[], weakChains: boolean): LookAhead {
  const count = candidates.length;
  const nextStrong = new Int32Array(count);
  const highestAfter = new Float64Array(count);
  const leadsOn = new Uint8Array(count);
  /** Of each weak candidate the next in its chain; -1 where there is none, or something strong that is out of turn stands before it. */
  const chained = new Int32Array(count);
  const reaches = new Uint8Array(count);
  const nextOf = {
    any: new Map<number, number>(),
    strong: new Map<number, number>(),
    blank: new Map<number, number>(),
  };
  let strong = count;
  let highest = 0;
  /** The next strong candidate that is not a first one: it ends all chains but its own. */
  let barrier = count;
  for (let i = count - 1; i >= 0; i--) {
    const { value, strength } = candidates[i] as Candidate;
    nextStrong[i] = strong;
    highestAfter[i] = highest;
    if (value !== undefined && strength !== 'strong') {
      const next = nextOf.any.get(value + 1) ?? count;
      const isReached = next < count && next <= barrier;
      chained[i] = isReached ? next : -1;
      const isStrong = isReached && candidates[next]?.strength === 'strong';
      reaches[i] = isReached && (isStrong || reaches[next] === 1) ? 1 : 0;
      // Its own value once more, and better placed, takes its place.
      const rival = Math.min(
        nextOf.strong.get(value) ?? count,
        strength === 'glued' ? (nextOf.blank.get(value) ?? count) : count,
      );
      const isChain = weakChains && isReached && (chained[next] as number) >= 0 && !isStrong;
      leadsOn[i] = isReached && rival > next && (reaches[i] === 1 || isChain) ? 1 : 0;
    }
    if (value !== undefined) {
      nextOf.any.set(value, i);
      if (strength === 'strong') nextOf.strong.set(value, i);
      if (strength === 'blank') nextOf.blank.set(value, i);
      highest = Math.max(highest, value);
    }
    if (strength === 'strong') {
      strong = i;
      if (value !== 1) barrier = i;
    }
  }
  return { nextStrong, highestAfter, leadsOn };
}

/**
 * 一是…，一是…。二是…: a sequence that stopped at its first member just before another began and went on is the same one with
 * its first value doubled. Two that both stop (一是…，一是…) are a pair and right.
 */
function joinFalseStarts(
  candidates: readonly Candidate[],
  sequences: readonly number[][],
  { nextStrong }: LookAhead,
): readonly Sequence[] {
  const joined: number[][] = [];
  for (const members of sequences) {
    const before = joined.at(-1);
    const [start, first] = [before?.[0], members[0]];
    const startsOver =
      before?.length === 1 &&
      members.length > 1 &&
      start !== undefined &&
      first !== undefined &&
      candidates[start]?.value === 1 &&
      candidates[first]?.value === 1 &&
      (nextStrong[start] as number) >= first;
    if (startsOver) for (const member of members) before.push(member);
    else joined.push(members);
  }
  return joined;
}

function joinLoneRestart(candidates: readonly Candidate[], sequences: readonly Sequence[]): readonly Sequence[] {
  const [before, lone] = sequences.slice(-2);
  const last = lone?.[0];
  const isLone = last !== undefined && lone?.length === 1 && before !== undefined && before.length > 1;
  if (!isLone || candidates[last]?.value !== 1 || candidates[last].strength !== 'strong') return sequences;
  return before.at(-1) === last - 1 ? [...sequences.slice(0, -2), [...before, last]] : sequences;
}
