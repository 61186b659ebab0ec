// The command `npm run judge`.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { metadata, ruleById, type Severity } from '../../server/src/engine/index';
import { foundIn, readTexts, type Found } from '../corpus/found';
import {
  faultOfReason,
  formatJudgements,
  parseDecisions,
  parseJudgements,
  withDecisions,
  type Decision,
  type Judgement,
} from '../corpus/judgements';
import { select, unjudged, type Selection } from './selection';
import { actionOf, current, judged, KEYS, skipped, undone, type Session } from './session';
import { listedLines, shownLines } from './show';
import type { Terminal } from './terminal';

export const USAGE = `npm run judge -- [--severity error,warning,hint] [--rule ID]… [--sample N [--seed S]] [--judgements FILE] [--by NAME] [--list] PATH…
npm run judge -- --import FILE [--judgements FILE] [--by NAME]

Shows the findings in files and folders one by one and takes a key for each: ${KEYS}.
Each verdict is saved at once; what has been judged is not shown again. --list prints what is not judged yet, for an editor: fill in
right, wrong or debatable (or r, w, d) for the ?, a reason behind it if you like, and --import the file. It quotes the texts; the file
of judgements never does.`;

export interface JudgeIo {
  /** Folder of the real reports; it need not exist. */
  readonly reports: string;
  /** The committed judgements. */
  readonly judgements: string;
  /** What paths in the arguments are relative to, absolute. */
  readonly cwd: string;
  /** Who judges where `--by` does not say it. */
  readonly user: string;
  readonly terminal: () => Terminal | undefined;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/** 2: usage, or what could not be read. */
export type JudgeExitCode = 0 | 2;

interface Request extends Selection {
  readonly list: boolean;
  /** Absolute, as all paths here. */
  readonly imported: string | undefined;
  readonly judgements: string;
  readonly by: string;
  readonly paths: readonly string[];
}

export async function runJudge(args: readonly string[], io: JudgeIo): Promise<JudgeExitCode> {
  try {
    const request = readArguments(args, io);
    if (request.imported !== undefined) return importDecisions(request.imported, request, io);
    const queue = await openFindings(request, io);
    if (!request.list) return await judgeAll(queue, request, io);
    for (const line of queue.flatMap(listedLines)) io.stdout(line);
    return 0;
  } catch (error) {
    io.stderr(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

/** @throws Error that says what is wrong with the arguments */
function readArguments(args: readonly string[], io: JudgeIo): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      severity: { type: 'string', multiple: true, default: [metadata.SEVERITIES.join()] },
      rule: { type: 'string', multiple: true, default: [] },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      judgements: { type: 'string', default: io.judgements },
      by: { type: 'string', default: io.user },
      import: { type: 'string' },
      list: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0 && values.import === undefined) throw new Error(USAGE);
  const unknown = values.rule.find((id) => ruleById(id) === undefined);
  if (unknown !== undefined) throw new Error(`There is no rule ${unknown}.`);
  if (values.sample !== undefined && !/^[1-9]\d*$/.test(values.sample))
    throw new Error(`--sample takes a number: ${USAGE}`);
  return {
    severities: values.severity.flatMap((each) => each.split(',')).map(severityOf),
    rules: values.rule,
    sample: values.sample === undefined ? undefined : Number(values.sample),
    seed: values.seed,
    list: values.list,
    imported: values.import && path.resolve(io.cwd, values.import),
    judgements: path.resolve(io.cwd, values.judgements),
    by: values.by,
    paths: positionals.map((each) => path.resolve(io.cwd, each)),
  };
}

function severityOf(name: string): Severity {
  const severity = metadata.SEVERITIES.find((each) => each === name);
  if (severity === undefined) throw new Error(`There is no severity ${name}: ${metadata.SEVERITIES.join(', ')}.`);
  return severity;
}

/** The findings that are selected and not judged yet. */
async function openFindings(request: Request, io: JudgeIo): Promise<readonly Found[]> {
  const texts = await readTexts(request.paths, io, io.stderr);
  const selected = select(texts.flatMap(foundIn), request);
  const open = unjudged(selected, readJudgements(request.judgements));
  io.stderr(`${selected.length} findings in ${texts.length} texts, ${open.length} of them not judged yet`);
  return open;
}

async function judgeAll(queue: readonly Found[], request: Request, io: JudgeIo): Promise<JudgeExitCode> {
  if (queue.length === 0) return 0;
  const terminal = io.terminal();
  if (terminal === undefined) throw new Error('There is no terminal to take keys from: --list, then --import.');
  try {
    await hold({ queue, decisions: [] }, terminal, request, io);
    return 0;
  } finally {
    terminal.close();
  }
}

/** Shows, takes a key and saves, until all is judged or the judge has enough. */
async function hold(begun: Session, terminal: Terminal, request: Request, io: JudgeIo): Promise<void> {
  const before = readJudgements(request.judgements);
  io.stdout(KEYS);
  let session = begun;
  for (let found = current(session); found !== undefined; found = current(session)) {
    io.stdout(`\n[${session.decisions.length + 1}/${session.queue.length}]`);
    for (const line of shownLines(found)) io.stdout(line);
    const action = await nextAction(terminal);
    if (action.type === 'quit') return;
    if (action.type === 'judge') {
      session = judged(session, action.verdict, action.asksReason ? await askReason(terminal, io) : '');
      io.stdout(`  → ${action.verdict}`);
    } else session = action.type === 'skip' ? skipped(session) : undone(session);
    save(
      before,
      session.decisions.filter((each) => each !== undefined),
      request,
    );
  }
}

async function nextAction(terminal: Terminal): Promise<NonNullable<ReturnType<typeof actionOf>>> {
  for (;;) {
    const key = await terminal.key();
    const action = key === undefined ? { type: 'quit' as const } : actionOf(key);
    if (action !== undefined) return action;
  }
}

async function askReason(terminal: Terminal, { stdout }: JudgeIo): Promise<string> {
  for (;;) {
    const reason = await terminal.line('  reason: ');
    const fault = faultOfReason(reason);
    if (fault === undefined) return reason;
    stdout(`  ${fault}`);
  }
}

function importDecisions(file: string, request: Request, { stdout }: JudgeIo): JudgeExitCode {
  const decisions = parseDecisions(readFileSync(file, 'utf8'));
  save(readJudgements(request.judgements), decisions, request);
  stdout(`${decisions.length} judgements are in ${request.judgements}.`);
  return 0;
}

/** None where there is no file yet. */
function readJudgements(file: string): readonly Judgement[] {
  return existsSync(file) ? parseJudgements(readFileSync(file, 'utf8')) : [];
}

/** In one step: who stops the program in between keeps the old file or the new one. */
function save(before: readonly Judgement[], decisions: readonly Decision[], { judgements, by }: Request): void {
  const written = `${judgements}.new`;
  writeFileSync(written, formatJudgements(withDecisions(before, decisions, by)));
  renameSync(written, judgements);
}
