// `npm run new-rule -- <group>/<rule-id>`: begins a rule, with its file, its fixture and its line in the group's list.

import { importBundled } from './corpus/bundled.mjs';
import { root } from './places.mjs';

/** @type {typeof import('./newRule/run')} */
const { runNewRule } = await importBundled('scripts/newRule/run.ts');
process.exitCode = runNewRule(process.argv.slice(2), {
  root,
  stdout: (line) => console.log(line),
  stderr: (line) => console.error(line),
});
