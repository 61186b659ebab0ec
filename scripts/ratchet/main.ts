// `npm run ratchet`: counts what is right on the sets beside the repository, and holds the figures against the committed ones.

import path from 'node:path';
import type { Tool } from '../tool';
import { runRatchet } from './run';
import { ratchetSets } from './sets';

export const main: Tool = (args, { root, scratch, stdout, stderr, bundle }) =>
  runRatchet(args, {
    sets: ratchetSets(path.resolve(root, '../shared'), async () => {
      const commandLine = path.join(scratch, 'cli.cjs');
      await bundle('server/src/cli/main.ts', commandLine);
      return commandLine;
    }),
    file: path.join(root, 'docs/ratchet.json'),
    stdout: (line) => stdout(`${line}\n`),
    stderr,
  });
