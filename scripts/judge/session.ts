// Judging one finding after another: which keys there are, and what each does. Knows nothing of the terminal.

import type { Found } from '../corpus/found';
import type { Decision, Verdict } from '../corpus/judgements';

export interface Session {
  readonly queue: readonly Found[];
  /** One for each finding that has been shown: undefined where it was skipped. The next one of the queue is shown. */
  readonly decisions: readonly (Decision | undefined)[];
}

export type Action =
  | { readonly type: 'judge'; readonly verdict: Verdict; readonly asksReason: boolean }
  | { readonly type: 'skip' | 'undo' | 'quit' };

/** By the name of the key; a capital letter asks for a reason as well. */
const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['r', { type: 'judge', verdict: 'right', asksReason: false }],
  ['w', { type: 'judge', verdict: 'wrong', asksReason: false }],
  ['d', { type: 'judge', verdict: 'debatable', asksReason: false }],
  ['R', { type: 'judge', verdict: 'right', asksReason: true }],
  ['W', { type: 'judge', verdict: 'wrong', asksReason: true }],
  ['D', { type: 'judge', verdict: 'debatable', asksReason: true }],
  ['s', { type: 'skip' }],
  ['u', { type: 'undo' }],
  ['q', { type: 'quit' }],
  // What ends programs ends this one too; nothing is lost, since each verdict is saved at once.
  ['\u0003', { type: 'quit' }],
  ['\u0004', { type: 'quit' }],
]);

export const KEYS = 'r right · w wrong · d debatable (R W D with a reason) · u undo · s skip · q quit';

/** What a key asks for; undefined for a key that means nothing here. */
export function actionOf(key: string): Action | undefined {
  return ACTIONS.get(key);
}

/** The finding to be judged next; undefined at the end. */
export function current({ queue, decisions }: Session): Found | undefined {
  return queue[decisions.length];
}

/** At the end there is nothing to judge, and nothing changes. */
export function judged(session: Session, verdict: Verdict, reason: string): Session {
  const found = current(session);
  if (found === undefined) return session;
  const { rule, file, offset, digest } = found;
  return next(session, { rule, file, offset, digest, verdict, reason: reason.trim() });
}

export function skipped(session: Session): Session {
  return current(session) === undefined ? session : next(session, undefined);
}

/** Goes back to the finding before, and takes back what was said of it; at the beginning nothing changes. */
export function undone(session: Session): Session {
  return { ...session, decisions: session.decisions.slice(0, -1) };
}

function next(session: Session, decision: Decision | undefined): Session {
  return { ...session, decisions: [...session.decisions, decision] };
}
