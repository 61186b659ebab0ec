// `npm run new-rule -- <group>/<rule-id>`: begins a rule, with its file, its fixture and its line in the group's list.

import type { Tool } from '../tool';
import { runNewRule } from './run';

export const main: Tool = (args, { root, stdout, stderr }) =>
  runNewRule(args, { root, stdout: (line) => stdout(`${line}\n`), stderr });
