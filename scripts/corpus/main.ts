// `npm run corpus`: counts what the rules find in the real reports beside the repository and compares with the committed counts.

import path from 'node:path';
import type { Tool } from '../tool';
import { runCorpus } from './run';

export const main: Tool = (args, { root, cwd, stdout, stderr }) =>
  runCorpus(args, {
    reports: path.resolve(root, '../shared/reports'),
    countsFile: path.join(root, 'docs/corpus-counts.json'),
    cwd,
    stdout: (line) => stdout(`${line}\n`),
    stderr,
  });
