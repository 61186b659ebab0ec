// `npm run new-rule`: what it writes compiles, is listed, and passes no test before it is filled in; what it cannot do it refuses.

import { transformSync } from 'esbuild';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runNewRule } from '../../scripts/newRule/run';
import { constantOf, fixtureSkeleton, ruleSkeleton, type NewRule } from '../../scripts/newRule/skeleton';
import { metadata, type Rule } from '../../server/src/engine/index';
import { parseFixture } from '../rules/fixture';
import { metaProblems } from './ruleMeta';

const repository = path.resolve(import.meta.dirname, '../..');
const RULES_FOLDER = 'server/src/engine/rules';

describe('the skeletons', () => {
  const skeletons = (['document', 'segment'] as const).map((scope): NewRule => ({
    group: 'numerals',
    id: 'skeleton-of-a-rule',
    scope,
  }));

  test('compile', () => {
    expect(
      skeletons.map((each) =>
        compilerErrors(path.join(repository, RULES_FOLDER, each.group, `${each.scope}Skeleton.ts`), ruleSkeleton(each)),
      ),
    ).toEqual([[], []]);
  });

  test('would not compile with a field that is wrong or missing', () => {
    const [skeleton] = skeletons;
    const text = skeleton === undefined ? '' : ruleSkeleton(skeleton);
    const file = path.join(repository, RULES_FOLDER, 'numerals/brokenSkeleton.ts');
    expect(compilerErrors(file, text.replace("severity: 'hint'", "severity: 'mild'"))).toHaveLength(1);
    expect(compilerErrors(file, text.replace("whileTyping: 'hold',", ''))).toHaveLength(1);
  });

  test.each(skeletons)('are refused until they are filled in: $scope', async (each) => {
    const problems = metaProblems(await loaded(each));
    const common = [
      'name says nothing in Chinese',
      'name says nothing in English',
      'rationale says nothing in Chinese',
      'rationale says nothing in English',
      'message found says nothing in Chinese',
      'message found says nothing in English',
      'reference names no standard',
      'reference names no clause',
    ];
    expect(problems).toEqual([
      ...common.map((problem) => `its ${problem}`),
      ...(each.scope === 'segment' ? ['nothing wakes it'] : []),
    ]);
  });

  test('of fixtures have the form of fixtures and as many examples as are asked for', () => {
    const { rule, blocks } = parseFixture(fixtureSkeleton({ id: 'skeleton-of-a-rule' }));
    expect(rule).toBe('skeleton-of-a-rule');
    expect(blocks.map((block) => block.kind)).toEqual(['wrong', 'wrong', 'right', 'right']);
  });
});

describe('the command', () => {
  let root: string;
  let said: string[];
  const run = (...args: string[]): number =>
    runNewRule(args, { root, stdout: (line) => said.push(line), stderr: (line) => said.push(line) });
  const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const list = (group: string): string => `${RULES_FOLDER}/${group}/index.ts`;

  beforeEach(() => {
    said = [];
    root = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-new-rule-'));
    // The lists as they are today: a change of their form must not pass by.
    for (const group of metadata.GROUPS) {
      mkdirSync(path.join(root, RULES_FOLDER, group), { recursive: true });
      writeFileSync(path.join(root, list(group)), readFileSync(path.join(repository, list(group))));
    }
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test.each(metadata.GROUPS)('lists a new rule as the last one of %s and leaves the others', (group) => {
    const before = text(list(group));
    expect(run(`${group}/skeleton-of-a-rule`)).toBe(0);
    const after = text(list(group));
    expect(after).toMatch(/[ \n]skeletonOfARule,?\n?\];\n$/);
    expect(listed(after)).toEqual([...listed(before), 'skeletonOfARule']);
    for (const line of before.split('\n').filter((each) => each.startsWith('import ') || each.startsWith('//')))
      expect(after.split('\n')).toContain(line);
    expect(after.split('\n')).toContain("import { skeletonOfARule } from './skeletonOfARule';");
  });

  test('writes a rule for the whole document, or with --segment for a segment', () => {
    expect(run('numerals/skeleton-of-a-rule')).toBe(0);
    expect(run('--segment', 'numerals/another-skeleton')).toBe(0);
    expect(text(`${RULES_FOLDER}/numerals/skeletonOfARule.ts`)).toContain(
      'export const skeletonOfARule: DocumentRule = {',
    );
    expect(text(`${RULES_FOLDER}/numerals/anotherSkeleton.ts`)).toContain(
      'export const anotherSkeleton: SegmentRule = {',
    );
    expect(text('tests/rules/numerals/skeleton-of-a-rule.md')).toBe(fixtureSkeleton({ id: 'skeleton-of-a-rule' }));
    expect(listed(text(list('numerals'))).slice(-2)).toEqual(['skeletonOfARule', 'anotherSkeleton']);
    expect(said[0]).toBe(`${RULES_FOLDER}/numerals/skeletonOfARule.ts`);
  });

  test.each([
    ['nothing', [], 'One rule at a time.'],
    ['two rules', ['dates/day-missing', 'dates/year-missing'], 'One rule at a time.'],
    ['an unknown option', ['dates/day-missing', '--documents'], '--documents'],
    ['an unknown group', ['days/day-missing'], 'There is no group "days".'],
    ['no group', ['day-missing'], 'There is no group "day-missing".'],
    ['no id', ['dates'], '"" cannot be a rule\'s id'],
    ['capitals', ['dates/dayMissing'], '"dayMissing" cannot be a rule\'s id'],
    ['a word of the language', ['dates/default'], '"default" cannot be a rule\'s id'],
    ['a way out of the folder', ['dates/../day-missing'], '"../day-missing" cannot be a rule\'s id'],
    [
      'a rule of this group',
      ['punctuation/straight-quote'],
      'There is a rule straight-quote already, in the group punctuation.',
    ],
    [
      'a rule of another group',
      ['dates/straight-quote'],
      'There is a rule straight-quote already, in the group punctuation.',
    ],
  ])('refuses %s and writes nothing', (_, args, reason) => {
    const before = metadata.GROUPS.map((group) => text(list(group)));
    expect(run(...args)).toBe(2);
    expect(said.join('\n')).toContain(reason);
    expect(metadata.GROUPS.map((group) => text(list(group)))).toEqual(before);
    expect(existsSync(path.join(root, 'tests'))).toBe(false);
  });

  test('refuses to write over a file, listed or not', () => {
    const file = `${RULES_FOLDER}/dates/dayMissing.ts`;
    writeFileSync(path.join(root, file), '// Mine.\n');
    expect(run('dates/day-missing')).toBe(2);
    expect(said).toEqual([`${file} exists already.`]);
    expect(text(file)).toBe('// Mine.\n');
  });

  test('refuses a list that is not in the form of one', () => {
    writeFileSync(path.join(root, list('dates')), 'export const datesRules = [];\n');
    expect(run('dates/day-missing')).toBe(2);
    expect(said.join('\n')).toContain('is not in the form that lists of rules have');
    expect(existsSync(path.join(root, RULES_FOLDER, 'dates/dayMissing.ts'))).toBe(false);
  });
});

/** The names in a group's list. */
function listed(text: string): readonly string[] {
  const rules = /= \[([^\]]*)\];/.exec(text)?.[1] ?? '';
  return rules
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** A skeleton's rule: its imports are of types only, so that it stands alone once they are dropped. */
async function loaded(rule: NewRule): Promise<Rule> {
  const { code } = transformSync(ruleSkeleton(rule), { loader: 'ts', format: 'esm' });
  const exported = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Readonly<Record<string, Rule>>;
  const found = exported[constantOf(rule.id)];
  if (found === undefined) throw new Error('the skeleton exports no rule of its name');
  return found;
}

/** What the compiler says, under the repository's settings, of a file with this text in this place; the file need not exist. */
function compilerErrors(file: string, text: string): readonly string[] {
  const settings = path.join(repository, 'server/src/engine/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(settings, (each) => ts.sys.readFile(each)).config,
    ts.sys,
    path.dirname(settings),
  );
  const real = ts.createCompilerHost(options);
  const isIt = (name: string): boolean => path.resolve(name) === file;
  const host: ts.CompilerHost = {
    ...real,
    getSourceFile: (name, ...rest) =>
      isIt(name) ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : real.getSourceFile(name, ...rest),
    fileExists: (name) => isIt(name) || real.fileExists(name),
    readFile: (name) => (isIt(name) ? text : real.readFile(name)),
  };
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`the compiler does not see ${file}`);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
