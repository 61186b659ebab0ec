// The runner of the tools that are written in TypeScript.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', ...args], { cwd: root, encoding: 'utf8' });
}

test('names the tools where it is given none, among them each that package.json starts', () => {
  const { status, stderr } = run('no-such-tool');
  expect(status).toBe(2);
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const started = Object.values(scripts).flatMap((script) => /^node scripts\/run\.mjs (\w+)$/.exec(script)?.[1] ?? []);
  expect(started.length).toBeGreaterThan(0);
  expect(stderr.split(/[\s|]+/)).toEqual(expect.arrayContaining(started));
});

test('passes on arguments, output and exit code', () => {
  const { status, stdout, stderr } = run('newRule', 'no-such-group/a-rule', '--segment');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('no-such-group');
});
