// `npm run judge -- PATH…`: shows findings one by one, takes a verdict for each, and keeps the verdicts without any word of the texts.

import os from 'node:os';
import path from 'node:path';
import type { Tool } from '../tool';
import { runJudge } from './run';
import { openTerminal } from './terminal';

export const main: Tool = (args, { root, cwd, stdout, stderr }) =>
  runJudge(args, {
    reports: path.resolve(root, '../shared/reports'),
    judgements: path.join(root, 'docs/corpus-judgements.tsv'),
    cwd,
    user: os.userInfo().username,
    terminal: () => openTerminal(process.stdin, process.stdout),
    stdout: (line) => stdout(`${line}\n`),
    stderr,
  });
