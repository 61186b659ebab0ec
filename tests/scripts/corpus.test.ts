// `npm run corpus`: counts by corpus, variant, rule and severity; a change of what is found shows as a change of counts.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differences, formatCounts, measure, parseCounts, type Counts } from '../../scripts/corpus/counts';
import { runCorpus } from '../../scripts/corpus/run';
import { tableOf } from '../../scripts/corpus/table';

const FAULT = '青山镇全年调解矛盾纠纷86起，调解成功率达100%以上。\n';
const RULE = 'impossible-percentage';
const RIGHT = '青山镇全年调解矛盾纠纷86起，调解成功率达100%。\n';
const error = (number: number) => ({ error: number, warning: 0, hint: 0 });

describe('counts', () => {
  test('are those of the findings, as found and folded to half width', () => {
    const { counts, characters, problems } = measure({
      name: 'own',
      committed: true,
      texts: [
        { path: 'a.txt', text: FAULT + FAULT },
        { path: 'b.txt', text: `１００％${FAULT}` },
      ],
    });
    expect(counts['as-found'][RULE]).toEqual(error(3));
    expect(counts.folded[RULE]).toEqual(error(3));
    // Only what is folded has half-width commas.
    expect(counts['as-found']['width-folded-document']).toBeUndefined();
    expect(characters['as-found']).toBe(3 * FAULT.length + 4);
    expect(problems).toEqual([]);
  });

  test('are read as they were written, sorted, a rule to a line', () => {
    const counts: Counts = {
      b: { 'as-found': { 'x-y': error(1), 'a-b': { error: 0, warning: 2, hint: 3 } }, folded: {} },
      a: { 'as-found': {}, folded: {} },
    };
    const text = formatCounts(counts);
    expect(parseCounts(text)).toEqual(counts);
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '{',
      '"a": {',
      '"as-found": {},',
      '"folded": {}',
      '},',
      '"b": {',
      '"as-found": {',
      '"a-b": { "error": 0, "warning": 2, "hint": 3 },',
      '"x-y": { "error": 1, "warning": 0, "hint": 0 }',
      '},',
      '"folded": {}',
      '}',
      '}',
      '',
    ]);
  });

  test.each([
    ['{"a": 1}', /^a: /],
    ['7', /^the whole: /],
    [
      '{"a": {"as-found": {"x-y": {"error": -1, "warning": 0, "hint": 0}}, "folded": {}}}',
      /^a\.as-found\.x-y\.error: /,
    ],
    ['{', /JSON/],
  ])('are refused as %s', (text, reason) => {
    expect(() => parseCounts(text)).toThrow(reason);
  });

  test('differ by what came, went and changed, in the corpora that were counted', () => {
    const before: Counts = {
      a: { 'as-found': { 'gone-rule': error(1), 'same-rule': error(4) }, folded: {} },
      'not-counted': { 'as-found': { 'same-rule': error(4) }, folded: {} },
    };
    const now: Counts = {
      a: {
        'as-found': { 'same-rule': error(4), 'new-rule': { error: 0, warning: 1, hint: 2 } },
        folded: { 'same-rule': error(5) },
      },
    };
    expect(differences(before, now)).toEqual([
      'a as-found: gone-rule: error 1 → 0',
      'a as-found: new-rule: warning 0 → 1, hint 0 → 2',
      'a folded: same-rule: error 0 → 5',
    ]);
    expect(differences(now, now)).toEqual([]);
  });

  test('are shown per 10,000 characters', () => {
    const counts = {
      'as-found': { [RULE]: { error: 3, warning: 1, hint: 0 }, 'straight-quote': { error: 0, warning: 0, hint: 2 } },
      folded: { [RULE]: error(1) },
    };
    const table = tableOf({
      corpus: { name: 'own', committed: true, texts: [] },
      characters: { 'as-found': 20_000, folded: 0 },
      counts,
      problems: [],
    });
    expect(table.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['own: 0 texts, as-found (20000 characters), then folded (0 characters)'],
      ['error', 'warning', 'hint', '/10000', 'error', 'warning', 'hint', '/10000'],
      [RULE, '3', '1', '0', '2.00', '1', '0', '0', '0.00'],
      ['straight-quote', '0', '0', '2', '1.00', '0', '0', '0', '0.00'],
      ['errors and warnings', '3', '1', '2.00', '1', '0', '0.00'],
      ['hints', '2', '1.00', '0', '0.00'],
    ]);
  });
});

describe('the command', () => {
  let folder: string;
  let said: string[];
  const at = (file: string): string => path.join(folder, file);
  const put = (file: string, text: string | Uint8Array): void => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  const run = async (...args: string[]): Promise<number> => {
    said = [];
    const say = (lines: string): void => void said.push(...lines.split('\n'));
    return runCorpus(args, {
      reports: at('reports'),
      countsFile: at('counts.json'),
      cwd: folder,
      stdout: say,
      stderr: say,
    });
  };
  const putReports = (): void => {
    for (const corpus of ['provincial-2025', 'party-congress', 'seeds']) put(`reports/${corpus}/青山镇.txt`, RIGHT);
    put('reports/national/工作报告_1978.txt', FAULT);
    put('reports/national/工作报告_1979.txt', RIGHT);
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-corpus-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('says that the real reports are not here, and that is no failure', async () => {
    expect(await run()).toBe(0);
    expect(said.join('\n')).toContain('are not here');
    expect(existsSync(at('counts.json'))).toBe(false);
  });

  test('compares with what is committed, and renews it when asked to', async () => {
    putReports();
    expect(await run()).toBe(1);
    expect(said).toContain(`national-before-1979 as-found: ${RULE}: error 0 → 1`);
    expect(existsSync(at('counts.json'))).toBe(false);
    expect(await run('--write')).toBe(0);
    expect(await run()).toBe(0);
    const committed = readFileSync(at('counts.json'), 'utf8');
    expect(Object.keys(parseCounts(committed))).toEqual([
      'national',
      'national-before-1979',
      'party-congress',
      'provincial-2025',
      'seeds',
    ]);
    expect(committed).not.toMatch(/\p{Script=Han}/u);

    put('reports/seeds/临江县.txt', FAULT + FAULT);
    expect(await run()).toBe(1);
    expect(said.filter((line) => line.includes(`: ${RULE}: `))).toEqual([
      `seeds as-found: ${RULE}: error 0 → 2`,
      `seeds folded: ${RULE}: error 0 → 2`,
    ]);
    expect(readFileSync(at('counts.json'), 'utf8')).toBe(committed);
  });

  test('says the same each time', async () => {
    putReports();
    await run();
    const first = said;
    await run();
    expect(said).toEqual(first);
  });

  test('renews only the corpora that are named', async () => {
    putReports();
    await run('--write');
    const before = parseCounts(readFileSync(at('counts.json'), 'utf8'));
    put('reports/seeds/青山镇.txt', FAULT);
    put('reports/party-congress/青山镇.txt', FAULT);
    expect(await run('--write', 'reports/seeds/')).toBe(0);
    const after = parseCounts(readFileSync(at('counts.json'), 'utf8'));
    expect(after['seeds']?.['as-found'][RULE]).toEqual(error(1));
    expect({ ...after, seeds: before['seeds'] }).toEqual(before);
    expect(await run('reports/seeds')).toBe(0);
    expect(await run()).toBe(1);
  });

  test('counts folders of one’s own, and compares them with nothing', async () => {
    put('mine/sub/a.txt', `\uFEFF${FAULT}`);
    put('mine/b.md', FAULT);
    put('mine/c.bin', FAULT);
    expect(await run('mine', '--write')).toBe(0);
    expect(said[0]).toContain(`mine: 2 texts, as-found (${2 * FAULT.length} characters)`);
    expect(said.at(-1)).toBe('No counts are committed for these folders.');
    expect(existsSync(at('counts.json'))).toBe(false);
  });

  test('lists the findings of one rule with their places', async () => {
    put('mine/a.txt', RIGHT + FAULT);
    expect(await run('--list', RULE, 'mine')).toBe(0);
    expect(said.map((line) => line.replace(/ {2}成功.*$/, ''))).toEqual([
      'mine as-found',
      '  a.txt:2:22 error 解矛盾纠纷86起，调解成功率达⟦100%以上⟧。 ',
      'mine folded',
      '  a.txt:2:22 error 解矛盾纠纷86起,调解成功率达⟦100%以上⟧。 ',
    ]);
  });

  test.each([
    ['an unknown rule', ['--list', 'no-such-rule'], 'There is no rule no-such-rule.'],
    ['a listing that writes', ['--list', RULE, '--write'], '--list or --write'],
    ['an unknown option', ['--all'], '--all'],
    ['a folder that is not there', ['nowhere'], 'no such file or folder'],
  ])('refuses %s', async (_, args, reason) => {
    expect(await run(...args)).toBe(2);
    expect(said.join('\n')).toContain(reason);
  });

  test('neither compares nor renews with half of the texts', async () => {
    putReports();
    put('reports/seeds/broken.txt', Uint8Array.of(0xff, 0x00, 0x81));
    expect(await run('--write')).toBe(2);
    expect(said.join('\n')).toContain('broken.txt: not a text file');
    expect(existsSync(at('counts.json'))).toBe(false);
  });

  test('refuses committed counts that it cannot read, and leaves them', async () => {
    putReports();
    put('counts.json', '{"seeds": 1}');
    expect(await run('--write')).toBe(2);
    expect(said.join('\n')).toContain('counts.json: seeds: ');
    expect(readFileSync(at('counts.json'), 'utf8')).toBe('{"seeds": 1}');
  });
});
