// The command `npm run new-rule`.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { planNewRule } from './plan';

export const USAGE = 'npm run new-rule -- <group>/<rule-id> [--segment]';

export interface NewRuleIo {
  /** Of the repository. */
  readonly root: string;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/** Begins a rule that looks at the whole document, or with `--segment` at one segment. 0: written. 2: refused, nothing is written. */
export function runNewRule(args: readonly string[], { root, stdout, stderr }: NewRuleIo): 0 | 2 {
  const request = readArguments(args);
  if (typeof request === 'string') {
    stderr(`${request}\n${USAGE}`);
    return 2;
  }
  const at = (file: string): string => path.join(root, file);
  const plan = planNewRule(request.name, request.scope, {
    exists: (file) => existsSync(at(file)),
    read: (file) => readFileSync(at(file), 'utf8').replace(/\r\n/g, '\n'),
  });
  if (!plan.ok) {
    stderr(plan.reason);
    return 2;
  }
  for (const file of plan.files) {
    // A group's first rule has no folder of fixtures yet.
    mkdirSync(path.dirname(at(file.path)), { recursive: true });
    writeFileSync(at(file.path), file.text);
    stdout(file.path);
  }
  stdout(nextSteps(path.basename(plan.fixture, '.md')));
  return 0;
}

function readArguments(
  args: readonly string[],
): { readonly name: string; readonly scope: 'document' | 'segment' } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { segment: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) return 'One rule at a time.';
    return { name, scope: values.segment ? 'segment' : 'document' };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function nextSteps(id: string): string {
  return `
The rule's place in its group's list is its place in the catalogue: move it where it belongs. Fill in what says TODO, then
  npx vitest run tests/rules tests/scripts -t ${id}
  npm run corpus -- --list ${id}
  npm run gen
and put the fault into one of the samples.`;
}
