// The command `npm run ratchet`.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  changeLine,
  changes,
  EMPTY,
  formatRatchet,
  isFall,
  parseRatchet,
  shown,
  type Accepted,
  type Change,
  type CountedSet,
  type Fall,
  type Ratchet,
} from './figures';
import { OF_A_KIND } from './counting';
import { digestOf, missingInputs, type RatchetSet } from './sets';

export const USAGE = 'npm run ratchet [-- --list] [--raise [--accept REASON]] [SET…]';

export interface RatchetIo {
  readonly sets: readonly RatchetSet[];
  /** The committed file, absolute; it need not exist. */
  readonly file: string;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/** 0: nothing is worse, or it was accepted. 1: something is worse. 2: usage, or what could not be counted. */
export type RatchetExitCode = 0 | 1 | 2;

interface Request {
  readonly raise: boolean;
  readonly list: boolean;
  readonly reason: string | undefined;
  readonly sets: readonly RatchetSet[];
}

/** A set as it is and as it was; `changed` is undefined where the two cannot be compared. */
interface Compared {
  readonly name: string;
  readonly now: CountedSet;
  readonly changed: readonly Change[] | undefined;
}

/** Counts, shows what has changed since the committed figures, and writes better ones where that is asked for. */
export async function runRatchet(args: readonly string[], io: RatchetIo): Promise<RatchetExitCode> {
  try {
    const request = readArguments(args, io.sets);
    const before = existsSync(io.file) ? parseRatchet(readFileSync(io.file, 'utf8')) : EMPTY;
    const compared = await countAll(request, before, io);
    if (compared.length === 0) return 0;
    return request.raise ? raise(compared, before, request, io) : judge(compared, io);
  } catch (error) {
    io.stderr(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

/** @throws Error that says what is wrong with the arguments */
function readArguments(args: readonly string[], sets: readonly RatchetSet[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      raise: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      accept: { type: 'string' },
    },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !sets.some((set) => set.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no set ${unknown.join(', ')}; the sets are ${sets.map(({ name }) => name).join(', ')}.`);
  const { accept: reason, raise, list } = values;
  if (reason !== undefined && !raise) throw new Error(`What is worse is accepted when it is written: ${USAGE}`);
  if (reason?.trim() === '') throw new Error('A reason says something.');
  // It is committed, and no word of the texts is.
  if (reason !== undefined && /\p{Script=Han}/u.test(reason)) throw new Error('A reason quotes no text: in English.');
  return {
    raise,
    list,
    reason,
    sets: sets.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
  };
}

async function countAll({ sets, list }: Request, before: Ratchet, io: RatchetIo): Promise<readonly Compared[]> {
  const here = sets.filter((set) => {
    const missing = missingInputs(set);
    if (missing.length > 0) io.stdout(`${set.name} is not counted: ${missing.join(', ')} is not here.`);
    return missing.length === 0;
  });
  // Together, since the cases wait for programs of their own.
  const counted = await Promise.all(here.map(async (set) => ({ set, ...(await set.count()) })));
  return counted.map(({ set, figures, details }) => {
    const now = { inputs: digestOf(set), figures };
    const old = before.sets[set.name];
    for (const line of [...headOf(set.name, now, old), ...(list ? details : [])]) io.stdout(line);
    return { name: set.name, now, changed: old && changes(old, now) };
  });
}

/** The figures in one line, those of single kinds left out, and what has changed. */
function headOf(name: string, now: CountedSet, old: CountedSet | undefined): readonly string[] {
  const figures = Object.entries(now.figures).filter(([figure]) => !figure.startsWith(OF_A_KIND));
  const all = `${name}: ${figures.map(([figure, each]) => `${figure} ${shown(each)}`).join('; ')}`;
  if (old === undefined) return [all, '  not among the committed figures'];
  const changed = changes(old, now);
  if (changed === undefined) return [all, '  not compared: the committed figures are of other texts or labels'];
  return [all, ...changed.map((change) => `  ${changeLine(name, change)}`)];
}

function judge(compared: readonly Compared[], { file, stdout }: RatchetIo): RatchetExitCode {
  const names = compared.filter(({ changed }) => changed?.some(isFall)).map(({ name }) => name);
  if (names.length > 0) {
    stdout(adviceFor(names));
    return 1;
  }
  const isRaised = compared.every(({ changed }) => changed?.length === 0);
  stdout(isRaised ? 'The figures are the committed ones.' : `${file} can be raised: npm run ratchet -- --raise`);
  return 0;
}

/** What to do where figures of these sets have fallen. */
export function adviceFor(names: readonly string[]): string {
  return `See what is behind it: npm run ratchet -- --list ${names.join(' ')}. Where it is right that a figure is worse: npm run ratchet -- --raise --accept "REASON".`;
}

function raise(
  compared: readonly Compared[],
  before: Ratchet,
  { reason }: Request,
  { file, stdout, stderr }: RatchetIo,
): RatchetExitCode {
  const falls = compared.flatMap(({ name, changed = [] }) => changed.filter(isFall).map((fall) => ({ name, fall })));
  if (falls.length > 0 && reason === undefined) {
    stderr(
      `Nothing is written: ${falls.length} figures are worse. ${adviceFor([...new Set(falls.map(({ name }) => name))])}`,
    );
    return 1;
  }
  const sets = { ...before.sets, ...Object.fromEntries(compared.map(({ name, now }) => [name, now])) };
  const accepted = falls.map(({ name, fall }) => acceptedFall(name, fall, reason ?? ''));
  writeFileSync(file, formatRatchet({ sets, accepted: [...before.accepted, ...accepted] }));
  stdout(`${file} is written${falls.length === 0 ? '' : `, ${falls.length} worse figures with their reason`}.`);
  return 0;
}

function acceptedFall(set: string, fall: Fall, reason: string): Accepted {
  return {
    figure: `${set}: ${fall.name}`,
    from: fall.before.value,
    ...(fall.type === 'worse' && { to: fall.now.value }),
    reason,
  };
}
