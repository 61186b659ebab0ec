// What readers have said of single findings: right, wrong or debatable. Places and no word of the texts, so that it may be committed.

import { createHash } from 'node:crypto';

/** `right`: a proof-reader would mark this place for this reason; `debatable`: proof-readers would not agree. */
export const VERDICTS = ['right', 'wrong', 'debatable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a finding is known by, whatever becomes of the rule's severity, range and message. */
export interface Place {
  readonly rule: string;
  /** From the folder of the real reports where it lies there, with `/`. */
  readonly file: string;
  /** Of the finding's first character, in UTF-16 code units of the decoded text. */
  readonly offset: number;
  /** What stands there, as {@link digestAt} gives it: of another text the judgement says nothing. */
  readonly digest: string;
}

export interface Judgement extends Place {
  readonly verdict: Verdict;
  /** Whether the linter reported it when the file was last written. */
  readonly reported: boolean;
  /** Who or what has judged. */
  readonly by: string;
  /** One line without any word of the text; may be empty. */
  readonly reason: string;
}

/** How far {@link digestAt} looks, in UTF-16 code units: far enough that no text can be guessed from the digest. */
const DIGESTED = 24;
const COLUMNS = ['rule', 'file', 'offset', 'digest', 'verdict', 'reported', 'by', 'reason'] as const;
const REPORTED = { yes: true, no: false } as const;

/** Eight hexadecimal digits of what stands at the offset, which is in UTF-16 code units. */
export function digestAt(text: string, offset: number): string {
  return createHash('sha256')
    .update(text.slice(offset, offset + DIGESTED))
    .digest('hex')
    .slice(0, 8);
}

/** A place in one line. */
export function keyOf({ rule, file, offset, digest }: Place): string {
  return [rule, file, offset, digest].join('\t');
}

/** What is wrong with a reason; undefined where nothing is. */
export function faultOfReason(reason: string): string | undefined {
  return /\p{Script=Han}/u.test(reason) ? 'A reason quotes no text: in English.' : undefined;
}

/**
 * Reads what {@link formatJudgements} wrote; lines that begin with # are comments.
 * @throws Error that names the line which is not of this form, or which judges a place again
 */
export function parseJudgements(text: string): readonly Judgement[] {
  const keys = new Set<string>();
  return linesOf(text).map(({ line, number }) => {
    const judgement = parseLine(line);
    if (judgement === undefined) throw new Error(`line ${number} is no judgement: ${line}`);
    const key = keyOf(judgement);
    if (keys.has(key)) throw new Error(`line ${number} judges a place again: ${line}`);
    keys.add(key);
    return judgement;
  });
}

function parseLine(line: string): Judgement | undefined {
  const [rule = '', file = '', offset = '', digest = '', verdict, reported = '', by = '', reason, ...more] =
    line.split('\t');
  const isWhole = rule !== '' && file !== '' && /^\d+$/.test(offset) && /^[0-9a-f]{8}$/.test(digest) && by !== '';
  if (!isWhole || !isVerdict(verdict) || !isReported(reported) || reason === undefined || more.length > 0)
    return undefined;
  if (faultOfReason(reason) !== undefined) return undefined;
  return { rule, file, offset: Number(offset), digest, verdict, reported: REPORTED[reported], by, reason };
}

/** Sorted by file, place and rule, under a line that names the columns. */
export function formatJudgements(judgements: readonly Judgement[]): string {
  const sorted = [...judgements].sort(
    (one, other) => compare(one.file, other.file) || one.offset - other.offset || compare(one.rule, other.rule),
  );
  const lines = sorted.map(({ rule, file, offset, digest, verdict, reported, by, reason }) =>
    [rule, file, offset, digest, verdict, reported ? 'yes' : 'no', oneCell(by), oneCell(reason)].join('\t'),
  );
  return [`# ${COLUMNS.join('\t')}`, ...lines, ''].join('\n');
}

/** A verdict as it was filled in beside a place. */
export interface Decision extends Place {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Where a verdict is to be filled in. */
export const OPEN = '?';

/** A line in which the verdict is open. */
export function openLine(place: Place): string {
  return `${keyOf(place)}\t${OPEN}\t`;
}

/**
 * Reads lines as {@link openLine} gives them, filled in with a verdict or its first letter, and a reason behind it. Comments and
 * lines that are still open are passed over.
 * @throws Error that names the line which is not of this form
 */
export function parseDecisions(text: string): readonly Decision[] {
  return linesOf(text).flatMap(({ line, number }) => {
    const [rule = '', file = '', offset = '', digest = '', said = '', reason = '', ...more] = line.split('\t');
    if (said.trim() === OPEN) return [];
    const verdict = verdictOf(said.trim());
    const fault = faultOfReason(reason);
    if (fault !== undefined) throw new Error(`line ${number}: ${fault}`);
    if (verdict === undefined || !/^\d+$/.test(offset) || !/^[0-9a-f]{8}$/.test(digest) || more.length > 0)
      throw new Error(`line ${number} is no verdict: ${line}`);
    return [{ rule, file, offset: Number(offset), digest, verdict, reason: reason.trim() }];
  });
}

/** The verdict of that name or first letter. */
export function verdictOf(said: string): Verdict | undefined {
  return said === '' ? undefined : VERDICTS.find((verdict) => verdict === said || verdict.startsWith(said));
}

/** The judgements with these decisions: what was judged before is judged anew. */
export function withDecisions(
  judgements: readonly Judgement[],
  decisions: readonly Decision[],
  by: string,
): readonly Judgement[] {
  const all = new Map(judgements.map((each) => [keyOf(each), each]));
  for (const each of decisions) all.set(keyOf(each), { ...each, reported: true, by });
  return [...all.values()];
}

function linesOf(text: string): readonly { readonly line: string; readonly number: number }[] {
  return text
    .split(/\r?\n/)
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));
}

function isVerdict(said: string | undefined): said is Verdict {
  return VERDICTS.some((verdict) => verdict === said);
}

function isReported(said: string): said is keyof typeof REPORTED {
  return Object.hasOwn(REPORTED, said);
}

function oneCell(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
