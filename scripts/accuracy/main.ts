// `npm run accuracy`: measures on the sets beside the repository how much is found and how much of it is right, for docs/accuracy.md.

import path from 'node:path';
import { ratchetSets } from '../ratchet/sets';
import type { Tool } from '../tool';
import { runAccuracy } from './run';

export const main: Tool = (args, { root, scratch, stdout, stderr, bundle }) => {
  const shared = path.resolve(root, '../shared');
  return runAccuracy(args, {
    shared,
    sets: ratchetSets(shared, async () => {
      const commandLine = path.join(scratch, 'cli.cjs');
      await bundle('server/src/cli/main.ts', commandLine);
      return commandLine;
    }),
    judgements: path.join(root, 'docs/corpus-judgements.tsv'),
    page: path.join(root, 'docs/accuracy.md'),
    stdout: (line) => stdout(`${line}\n`),
    stderr,
  });
};
