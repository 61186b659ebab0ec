// All generated files, as they should be: the documentation of the rules, and the schemas of the settings.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFiles } from '../../server/src/config/jsonSchema';
import { RULES } from '../../server/src/engine/index';
import { parseFixture, type Fixture } from '../../tests/rules/fixture';
import { parseCounts } from '../corpus/counts';
import { parseJudgements } from '../corpus/judgements';
import { measuredLines } from './measured';
import { ruleIndex, rulePage, withTable } from './rulePages';

export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Folder of the pages; nothing in it is written by hand. */
export const PAGES = 'docs/rules';

/**
 * @param root of the repository
 * @throws Error when a rule has no fixture, or a fixture or the README is not in its form
 */
export function generatedFiles(root: string): readonly GeneratedFile[] {
  const fixtures = readFixtures(path.join(root, 'tests/rules'));
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const counts = parseCounts(read('docs/corpus-counts.json'));
  const judgements = parseJudgements(read('docs/corpus-judgements.tsv'));
  const pages = RULES.map((rule) => {
    const fixture = fixtures.get(rule.meta.id);
    if (fixture === undefined)
      throw new Error(`${rule.meta.id} has no fixture: tests/rules/${rule.meta.group}/${rule.meta.id}.md`);
    return {
      path: `${PAGES}/${rule.meta.id}.md`,
      text: rulePage(rule, fixture, measuredLines(rule.meta.id, counts, judgements)),
    };
  });
  return [
    ...pages,
    { path: `${PAGES}/README.md`, text: ruleIndex() },
    { path: 'README.md', text: withTable(readFileSync(path.join(root, 'README.md'), 'utf8').replace(/\r\n/g, '\n')) },
    ...schemaFiles(),
  ];
}

function readFixtures(folder: string): ReadonlyMap<string, Fixture> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return new Map(
    files.map((file) => [path.basename(file, '.md'), parseFixture(readFileSync(path.join(folder, file), 'utf8'))]),
  );
}
