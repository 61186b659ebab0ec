// The list of ignored findings on the command line: what it hides, what of it is of no use, how it is pruned.

import { describe, expect, test } from 'vitest';
import { parseIgnoreFile } from '../../server/src/config/index';
import { hashOf } from '../../server/src/config/ignore/hash';
import { folderOf } from './harness';

const LIST = '.gongwenlint-ignore.json';
const REPORT =
  '云溪乡2023年工作总结\n一、主要工作\n一是健全机制。二是强化保障。三是加强培训。三是严格考核。\n二、下一步打算\n一是再接再厉。二是查漏补缺。二是持续用力。三是久久为功。\n';
const entry = { rule: 'enumeration-duplicate', words: '三是' };
const list = (...entries: readonly object[]) =>
  `{\n  // 手写\n  "ignore": [\n${entries.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]\n}\n`;

async function found(contents: Readonly<Record<string, string>>, args: readonly string[] = ['.']) {
  const folder = folderOf(contents);
  const { files, unusedIgnores = [], code, stderr } = await folder.check(args);
  return {
    found: files.flatMap((file) =>
      file.findings.map(({ start }) => `${file.path.replace('./', '')}:${String(start.line)}`),
    ),
    unusedIgnores,
    code,
    stderr,
    folder,
  };
}

describe('hides', () => {
  test.each([
    ['everywhere', entry, ['a.txt:5']],
    ['by its hash', { ...entry, words: hashOf('三是') }, ['a.txt:5']],
    ['in one section', { ...entry, section: '主要工作' }, ['a.txt:5']],
    ['in one section by its hash', { ...entry, words: hashOf('三是'), section: hashOf('主要工作') }, ['a.txt:5']],
    ['in another section', { ...entry, section: '下一步打算' }, ['a.txt:3', 'a.txt:5']],
    ['in one file', { ...entry, file: 'a.txt' }, ['a.txt:5']],
    ['in another file', { ...entry, file: 'b.txt' }, ['a.txt:3', 'a.txt:5']],
    ['for another rule', { ...entry, rule: 'enumeration-gap' }, ['a.txt:3', 'a.txt:5']],
  ])('%s', async (_, each, expected) => {
    expect((await found({ 'a.txt': REPORT, [LIST]: list(each) })).found).toEqual(expected);
  });

  test('for the texts at and below its folder, the nearest list alone', async () => {
    const outcome = await found({
      'x/y/a.txt': REPORT,
      'x/y/z/b.txt': REPORT,
      [`x/${LIST}`]: list(entry),
      [`x/y/z/${LIST}`]: list(),
    });
    expect(outcome.found).toEqual(['x/y/a.txt:5', 'x/y/z/b.txt:3', 'x/y/z/b.txt:5']);
  });

  test('from fixing as well', async () => {
    const { folder } = await found({ 'a.txt': REPORT, [LIST]: list(entry) }, ['--fix', '--unsafe-fixes', 'a.txt']);
    expect(folder.text('a.txt')).toBe(REPORT.replace('二是持续用力。三是久久为功', '三是持续用力。四是久久为功'));
  });
});

describe('says which entries are of no use', () => {
  const old = { rule: 'enumeration-duplicate', words: '四是', file: 'a.txt' };
  const everywhere = { rule: 'enumeration-duplicate', words: '五是' };

  test('for an entry that names a text that was looked at; others only when all texts of the folder were', async () => {
    const contents = { 'a.txt': REPORT, [LIST]: list(entry, old, everywhere, { ...entry, file: 'gone.txt' }) };
    expect((await found(contents, ['a.txt'])).unusedIgnores).toEqual([
      { path: LIST, line: 5, column: 5, rule: 'enumeration-duplicate' },
    ]);
    const { unusedIgnores, stderr, code } = await found(contents);
    expect(unusedIgnores.map(({ line }) => line)).toEqual([5, 6, 7]);
    expect(stderr).toContain(`${LIST}:5:5: enumeration-duplicate: 文中已没有这个问题`);
    expect(code).toBe(1);
  });

  test('of a rule that is switched off nothing is said', async () => {
    expect(
      (
        await found({
          'a.txt': REPORT,
          '.gongwenlintrc.json': '{"rules":{"enumeration-duplicate":"off"}}',
          [LIST]: list(old),
        })
      ).unusedIgnores,
    ).toEqual([]);
  });

  test('and takes them out when asked to; comments stay', async () => {
    const { folder, unusedIgnores, stderr } = await found({ 'a.txt': REPORT, [LIST]: list(old, entry, everywhere) }, [
      '--prune-ignores',
      '.',
    ]);
    expect([unusedIgnores.length, stderr]).toEqual([2, '']);
    expect(folder.text(LIST)).toContain('// 手写');
    expect(parseIgnoreFile(LIST, folder.text(LIST)).entries.map((each) => each.entry)).toEqual([entry]);
    expect((await folder.check(['.'])).unusedIgnores).toBeUndefined();
  });
});

describe('a list that cannot be pruned stays, and that is told', () => {
  const old = { rule: 'enumeration-duplicate', words: '四是', file: 'a.txt' };
  test.each([
    ['since it is faulty', list(entry, old).replace(/\n\}\n$/, '\n'), '不写入'],
    ['since its form is not known', list(entry, old).replace('"ignore"', '"hash": 1, "ignore"'), '不写入'],
  ])('%s', async (_, text, reason) => {
    const { folder, stderr, code, unusedIgnores } = await found({ 'a.txt': REPORT, [LIST]: text }, [
      '--prune-ignores',
      '.',
    ]);
    expect(folder.text(LIST)).toBe(text);
    expect(stderr).toMatch(new RegExp(`${LIST}: 未能清理忽略清单：.*${reason}`));
    expect([code, unusedIgnores]).toEqual([2, []]);
  });
});

test('of hundreds of entries that are of no use each has its place', async () => {
  const entries = Array.from({ length: 250 }, (_, i) => ({ ...entry, words: `第${String(i)}是` }));
  const { unusedIgnores } = await found({ 'a.txt': REPORT, [LIST]: list(...entries) });
  expect(unusedIgnores.map(({ line }) => line)).toEqual(entries.map((_, i) => i + 4));
});

test('what is wrong in the list is told at its place, and the rest of it holds', async () => {
  const {
    found: places,
    stderr,
    code,
  } = await found({
    'a.txt': REPORT,
    [LIST]: list({ rule: 'enumeration-duplicat', words: '二是' }, { words: '三是' }, entry),
  });
  expect(places).toEqual(['a.txt:5']);
  expect(stderr).toContain(`${LIST}:4:13: “enumeration-duplicat”不可用`);
  expect(stderr).toContain(`${LIST}:5:5: 缺少 “rule”`);
  expect(code).toBe(2);
});
