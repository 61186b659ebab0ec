// The command `npm run corpus`.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ruleById } from '../../server/src/engine/index';
import { corporaOf, readCorpus, standardCorpora, type Corpus } from './corpora';
import { differences, formatCounts, measure, parseCounts, type Counts, type Measured } from './counts';
import { listingOf } from './listing';
import { parsePairs, scorePairs, SPELLING_PAIRS, spellingLine } from './spelling';
import { tableOf } from './table';

export const USAGE = 'npm run corpus [-- --write] [--list RULE] [DIR…]';

export interface CorpusIo {
  /** Folder of the real reports; it need not exist. */
  readonly reports: string;
  /** Where the committed counts are; it need not exist. */
  readonly countsFile: string;
  /** What folders in the arguments are relative to, absolute. */
  readonly cwd: string;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/** 0: the counts are the committed ones. 1: they differ, or a rule threw. 2: usage, or what could not be read. */
export type CorpusExitCode = 0 | 1 | 2;

interface Request {
  readonly write: boolean;
  readonly list: string | undefined;
  readonly folders: readonly string[];
}

/** Counts what the rules find, shows it, and compares it with what is committed or renews that; or lists the findings of one rule. */
export async function runCorpus(args: readonly string[], io: CorpusIo): Promise<CorpusExitCode> {
  const request = readArguments(args);
  if (typeof request === 'string') {
    io.stderr(`${request}\n${USAGE}`);
    return 2;
  }
  if (request.folders.length === 0 && !existsSync(io.reports)) {
    io.stdout(`The real reports (${io.reports}) are not here: nothing is counted. Name folders of your own: ${USAGE}`);
    return 0;
  }
  const { corpora, complete } = await readCorpora(request, io);
  if (request.list === undefined) return count(corpora, complete, request, io);
  for (const corpus of corpora) for (const line of listingOf(corpus, request.list)) io.stdout(line);
  return complete ? 0 : 2;
}

function readArguments(args: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { write: { type: 'boolean', default: false }, list: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.list !== undefined && values.write) return 'A listing counts nothing: --list or --write.';
    if (values.list !== undefined && ruleById(values.list) === undefined) return `There is no rule ${values.list}.`;
    return { write: values.write, list: values.list, folders: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function readCorpora(
  { folders }: Request,
  { reports, cwd, stderr }: CorpusIo,
): Promise<{ readonly corpora: readonly Corpus[]; readonly complete: boolean }> {
  let complete = true;
  const onFailure = (line: string): void => {
    complete = false;
    stderr(line);
  };
  const standard = standardCorpora(reports);
  const corpora: Corpus[] = [];
  for (const place of folders.length === 0 ? standard : corporaOf(folders, cwd, standard))
    corpora.push(await readCorpus(place, onFailure));
  return { corpora, complete };
}

function count(corpora: readonly Corpus[], complete: boolean, request: Request, io: CorpusIo): CorpusExitCode {
  const measured = corpora.map((corpus) => {
    const each = measure(corpus);
    io.stdout(`${tableOf(each)}\n`);
    return each;
  });
  if (request.folders.length === 0) spelling(io);
  const problems = measured.flatMap((each) => each.problems);
  for (const problem of problems) io.stderr(problem);
  // Counts of half a corpus, or without the findings of a rule that threw, are not worth comparing.
  if (!complete) return 2;
  return problems.length > 0 ? 1 : compare(measured, request.write, io);
}

function spelling({ reports, stdout }: CorpusIo): void {
  const file = path.join(reports, SPELLING_PAIRS);
  if (existsSync(file)) stdout(`${spellingLine(scorePairs(parsePairs(readFileSync(file, 'utf8'))))}\n`);
}

function compare(measured: readonly Measured[], write: boolean, io: CorpusIo): CorpusExitCode {
  const now: Counts = Object.fromEntries(
    measured.filter(({ corpus }) => corpus.committed).map(({ corpus, counts }) => [corpus.name, counts]),
  );
  if (Object.keys(now).length === 0) {
    io.stdout('No counts are committed for these folders.');
    return 0;
  }
  const before = readCounts(io);
  if (before === undefined) return 2;
  const changes = differences(before, now);
  for (const line of changes) io.stdout(line);
  if (write) {
    writeFileSync(io.countsFile, formatCounts({ ...before, ...now }));
    io.stdout(`${io.countsFile} is renewed: ${changes.length} changes.`);
    return 0;
  }
  io.stdout(
    changes.length === 0
      ? 'The counts are the committed ones.'
      : `${changes.length} counts differ from ${io.countsFile}: look at them (--list RULE), then renew them with --write.`,
  );
  return changes.length === 0 ? 0 : 1;
}

/** None where there is no file yet; undefined where it cannot be read. */
function readCounts({ countsFile, stderr }: CorpusIo): Counts | undefined {
  if (!existsSync(countsFile)) return {};
  try {
    return parseCounts(readFileSync(countsFile, 'utf8'));
  } catch (error) {
    stderr(`${countsFile}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
