// The command `npm run accuracy`.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { standardCorpora, quietCorpora, type CorpusPlace } from '../corpus/corpora';
import { faultOfReason, formatJudgements, parseJudgements } from '../corpus/judgements';
import { isWorse, turned, turnLine, turnsOf } from '../corpus/turns';
import { missingInputs, type RatchetSet } from '../ratchet/sets';
import { accuracyOf, findAll, recallByRule, summedRecalls, type FoundSet, type Recall } from './measuring';
import { page } from './page';

export const USAGE = 'npm run accuracy [-- --accept REASON]';

/** Sets of which what is labelled is compared with what is found. */
const LABELLED = ['seeds', 'township-dev', 'cases', 'spelling'] as const;

export interface AccuracyIo {
  /** Folder of the material; it need not exist. */
  readonly shared: string;
  readonly sets: readonly RatchetSet[];
  /** The committed judgements and the page, absolute. */
  readonly judgements: string;
  readonly page: string;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/** 0: written, or there is nothing to measure. 1: a judged finding has turned for the worse, nothing is written. 2: usage, or what could not be read. */
export type AccuracyExitCode = 0 | 1 | 2;

/** Measures, compares with the judgements and writes both files. */
export async function runAccuracy(args: readonly string[], io: AccuracyIo): Promise<AccuracyExitCode> {
  try {
    const reason = readReason(args);
    const missing = io.sets.flatMap(missingInputs);
    if (missing.length > 0) {
      io.stdout(`Nothing is measured and nothing changed: ${missing.join(', ')} is not here.`);
      return 0;
    }
    return await measure(reason, io);
  } catch (error) {
    io.stderr(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

/** @throws Error that says what is wrong with the arguments */
function readReason(args: readonly string[]): string | undefined {
  const { accept: reason } = parseArgs({ args: [...args], options: { accept: { type: 'string' } } }).values;
  if (reason === undefined) return undefined;
  const fault = reason.trim() === '' ? 'A reason says something.' : faultOfReason(reason);
  if (fault !== undefined) throw new Error(`${fault} ${USAGE}`);
  return reason;
}

async function measure(reason: string | undefined, io: AccuracyIo): Promise<AccuracyExitCode> {
  const before = parseJudgements(readFileSync(io.judgements, 'utf8'));
  const sets = await findInAll(path.join(io.shared, 'reports'));
  const turns = turnsOf(
    before,
    sets.flatMap(({ found }) => found),
  );
  for (const turn of turns) io.stdout(turnLine(turn));
  if (turns.some(isWorse) && reason === undefined) {
    io.stderr(`Nothing is written: judged findings have turned for the worse. Where that is right: ${USAGE}`);
    return 1;
  }
  const judgements = turned(before, turns, reason);
  const text = formatJudgements(judgements);
  const { labelled, recalls } = await countLabels(io);
  writeFileSync(io.judgements, text);
  writeFileSync(io.page, page(accuracyOf(sets, judgements, digestOf(text), labelled, recalls)));
  io.stdout(`${io.page} is written; ${turns.length} judged findings have come or gone.`);
  return 0;
}

/** In a few characters what the page is of. */
export function digestOf(judgements: string): string {
  return createHash('sha256').update(judgements).digest('hex').slice(0, 12);
}

/** The labelled texts among them: what they have to 10,000 characters is of interest beside the finished ones. */
async function findInAll(reports: string): Promise<readonly FoundSet[]> {
  const places: readonly CorpusPlace[] = [
    ...quietCorpora(reports),
    ...standardCorpora(reports).filter(({ name }) => name === 'seeds'),
    { name: 'township-dev', location: path.join(reports, 'township-dev'), committed: false },
  ];
  const sets: FoundSet[] = [];
  for (const place of places) sets.push(await findAll(place, reports));
  return sets;
}

async function countLabels({ sets, shared }: AccuracyIo) {
  const labelled = [];
  const recalls: ReadonlyMap<string, Recall>[] = [];
  for (const name of LABELLED) {
    const set = sets.find((each) => each.name === name);
    if (set === undefined) throw new Error(`There is no set ${name}.`);
    const { figures, details } = await set.count();
    labelled.push({ name, figures });
    const defects = path.join(shared, 'reports', name, 'defects.json');
    if (existsSync(defects)) recalls.push(recallByRule(readFileSync(defects, 'utf8'), details));
  }
  return { labelled, recalls: summedRecalls(recalls) };
}
