// What is particular to a rule stands in the rule: nothing outside the folder of the rules names a rule or a group of rules.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { metadata, RULES } from '../../server/src/engine/index';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RULE_FOLDER = path.join('server/src/engine/rules', path.sep);
const IDS: ReadonlySet<string> = new Set(RULES.map(({ meta }) => meta.id));
const GROUP_IDS: ReadonlySet<string> = new Set(metadata.GROUPS);
const NAMES = [...IDS, ...GROUP_IDS];
/** Also what the outline, the colours and a source action call the leftovers of a page: forbidden only where it is compared with a group. */
const ALSO_A_WORD_OF_ITS_OWN: ReadonlySet<string> = new Set(['residue']);

test.each(['server/src', 'client/src'])('%s', (folder) => {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith('.ts') && !file.startsWith(RULE_FOLDER));
  expect(files.length).toBeGreaterThan(10);
  expect(
    files.flatMap((file) => namesIn(readFileSync(path.join(ROOT, file), 'utf8')).map((name) => `${file}: ${name}`)),
  ).toEqual([]);
});

test.each([
  ['the id of a rule', `const rule = 'mojibake';`, ['mojibake']],
  ['in a template', 'const rule = `mojibake`;', ['mojibake']],
  ['a group', `const about = new Set(['counts', "dates"]);`, ['counts', 'dates']],
  ['a group with all its rules', `const selector = 'counts/*';`, ['counts/*']],
  [
    'a group that is also another word',
    `if (meta.group === 'residue' || 'residue' !== group) stop();`,
    ['residue', 'residue'],
  ],
  ['that other word', `const scope = { kind: 'residue' };`, []],
  ['a longer string, a path, a comment', `import './counts/index'; say('counts of it'); // 'counts'`, []],
])('%s would be found, and only it', (_, text, names) => {
  expect(namesIn(text)).toEqual(names);
});

/** The string literals of a file that are names of rules or groups. */
function namesIn(text: string): readonly string[] {
  // Most files have none, and need not be parsed.
  if (!NAMES.some((name) => text.includes(name))) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isName(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

function isName(literal: ts.StringLiteralLike): boolean {
  const name = literal.text.replace(/\/\*$/, '');
  if (IDS.has(name)) return true;
  return GROUP_IDS.has(name) && (!ALSO_A_WORD_OF_ITS_OWN.has(literal.text) || isComparedWithGroup(literal));
}

function isComparedWithGroup({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && [parent.left, parent.right].some((side) => /\bgroup$/.test(side.getText()));
}
