// Which settings a text is checked with, and what is told of faulty ones.

import { expect, test } from 'vitest';
import { brief, FAULTY, folderOf, onlyRules, SETTINGS } from './harness';

const AS_HINT = onlyRules({ 'enumeration-duplicate': 'hint' });
const AS_WARNING = onlyRules({ 'enumeration-duplicate': 'warning' });

test('the nearest file at or above the text holds', async () => {
  const folder = folderOf({
    'a.txt': FAULTY,
    'x/y/b.txt': FAULTY,
    'x/.gongwenlintrc.json': AS_HINT,
    'x/z/c.txt': FAULTY,
    'x/z/.gongwenlintrc.json': AS_WARNING,
  });
  expect(brief(await folder.check(['.']))).toEqual([
    './a.txt:2:22 error enumeration-duplicate',
    './x/y/b.txt:2:22 hint enumeration-duplicate',
    './x/z/c.txt:2:22 warning enumeration-duplicate',
  ]);
});

test('for standard input the name decides, which need not exist', async () => {
  const folder = folderOf({ 'x/.gongwenlintrc.json': AS_HINT });
  expect(brief(await folder.check(['-', '--stdin-filename', 'x/new/b.txt'], FAULTY))).toEqual([
    'x/new/b.txt:2:22 hint enumeration-duplicate',
  ]);
  expect(brief(await folder.check(['-'], FAULTY))).toEqual(['-:2:22 error enumeration-duplicate']);
});

test('--config holds for all', async () => {
  const folder = folderOf({
    'a.txt': FAULTY,
    'x/b.txt': FAULTY,
    'x/.gongwenlintrc.json': AS_HINT,
    'etc/other.json': AS_WARNING,
  });
  expect(brief(await folder.check(['--config', 'etc/other.json', 'a.txt', 'x']))).toEqual([
    'a.txt:2:22 warning enumeration-duplicate',
    'x/b.txt:2:22 warning enumeration-duplicate',
  ]);
});

test('the kind that the settings give is the kind', async () => {
  const { files } = await folderOf({ 'a.txt': FAULTY, '.gongwenlintrc.json': '{"kind":"duty-performance"}' }).check([
    'a.txt',
  ]);
  expect(files[0]?.kind).toBe('duty-performance');
});

test('a fault in them is named with line and column, once, and the rest applies', async () => {
  const settings = SETTINGS.replace('{"rules":{', '{\n  "kinds": 1,\n  "rules":{\n    "no-such-rule": "off",');
  const folder = folderOf({ 'x/a.txt': FAULTY, 'x/y/b.txt': FAULTY, 'x/.gongwenlintrc.json': settings });
  const report = await folder.check(['x']);
  const kinds = '没有名为“kinds”的设置；是否想写“kind”？ (There is no setting "kinds"; did you mean "kind"?)';
  const rule = '没有名为“no-such-rule”的规则 (There is no rule "no-such-rule")';
  expect(report.code).toBe(2);
  expect(report.stderr).toBe(`x/.gongwenlintrc.json:2:3: ${kinds}\nx/.gongwenlintrc.json:4:5: ${rule}\n`);
  expect(report.errors).toEqual([
    { path: 'x/.gongwenlintrc.json', message: `2:3 ${kinds}` },
    { path: 'x/.gongwenlintrc.json', message: `4:5 ${rule}` },
  ]);
  expect(brief(report)).toEqual([
    'x/a.txt:2:22 error enumeration-duplicate',
    'x/y/b.txt:2:22 error enumeration-duplicate',
  ]);
});

test.each([
  ['is missing', 'gone.json', 'gone.json: 配置文件不存在 (no such settings file)\n'],
  [
    'is a folder',
    'x',
    'x:1:1: 无法读取配置文件：这是文件夹，不是文件 (a folder, not a file) (The settings file cannot be read: 这是文件夹，不是文件 (a folder, not a file))\n',
  ],
  ['has no syntax', 'a.txt', expect.stringMatching(/^a\.txt:1:1: .+ \(.+\)\n/)],
])('one given by --config that %s is a fault; texts are checked all the same', async (_, given, message) => {
  const { code, stderr, files } = await folderOf({ 'a.txt': FAULTY, 'x/b.txt': '' }).check([
    '--config',
    given,
    'a.txt',
  ]);
  expect(stderr).toEqual(message);
  expect(code).toBe(2);
  expect(files[0]?.findings.map(({ rule }) => rule)).toContain('enumeration-duplicate');
});
