// `npm run corpus`: counts what the rules find in the real reports beside the repository and compares with the committed counts.

import path from 'node:path';
import { importBundled } from './corpus/bundled.mjs';
import { root } from './places.mjs';

/** @type {typeof import('./corpus/run')} */
const { runCorpus } = await importBundled('scripts/corpus/run.ts');
process.exitCode = await runCorpus(process.argv.slice(2), {
  reports: path.resolve(root, '../shared/reports'),
  countsFile: path.join(root, 'docs/corpus-counts.json'),
  // npm starts scripts in the root; folders are meant as seen from where the command was given.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdout: (line) => console.log(line),
  stderr: (line) => console.error(line),
});
