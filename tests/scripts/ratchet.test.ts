// `npm run ratchet`: a figure that falls is named, and written only with a reason; one that rises is written.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseCount, summed } from '../../scripts/ratchet/counting';
import { parseRatchet, type Figures } from '../../scripts/ratchet/figures';
import { runRatchet } from '../../scripts/ratchet/run';

const SUMMARY = [
  'labels A 9/10 = 90.0 %, errors 3/4, right fixes 2/3, B 5/8 = 62.5 %, C 0/0',
  'near misses hit 1/20, errors taken for less or less for errors 2, text eaten as residue 7, unlabelled findings 6 (1 errors, 4 warnings)',
];
const OUTLINES = ['headings right 3/5, items right 4/5', 'outlines right 2/5'];

describe('what the scoring programs say', () => {
  test('is read from the summary alone, the rest is details', () => {
    const quoted = 'missed   1 @2 some-rule "near misses hit 9/9, outlines right 9/9"';
    const { figures, details } = summed([quoted, ...SUMMARY].join('\n'), 'findings');
    expect(details).toEqual([quoted]);
    expect(figures).toEqual({
      'labels found, confidence A': { better: 'more', value: 9, of: 10 },
      'labels found, confidence B': { better: 'more', value: 5, of: 8 },
      'labels found, confidence C': { better: 'more', value: 0, of: 0 },
      'errors found': { better: 'more', value: 3, of: 4 },
      'right fixes': { better: 'more', value: 2, of: 3 },
      'near misses hit': { better: 'less', value: 1, of: 20 },
      'severities mistaken': { better: 'less', value: 2 },
      'characters of text taken for residue': { better: 'less', value: 7 },
      'unlabelled errors': { better: 'less', value: 1 },
      'unlabelled warnings': { better: 'less', value: 4 },
    });
    expect(summed(`${OUTLINES.join('\n')}\n`, 'outlines').figures).toEqual({
      'headings right': { better: 'more', value: 3, of: 5 },
      'items right': { better: 'more', value: 4, of: 5 },
      'outlines right': { better: 'more', value: 2, of: 5 },
    });
  });

  test('is refused where a figure is missing', () => {
    expect(() => summed(OUTLINES.join('\n'), 'findings')).toThrow('nothing of labels found, confidence A');
  });

  test('of the cases has a figure for each kind', () => {
    const failed = ['a-1 [dates] "some-words   1/1"', '    not found: words'];
    const { figures, details } = caseCount(
      [...failed, 'dates      1/2', 'spans      3/3', 'cases 4/5 = 80.0 %'].join('\n'),
    );
    expect(details).toEqual(failed);
    expect(figures).toEqual({
      passed: { better: 'more', value: 4, of: 5 },
      'passed, dates': { better: 'more', value: 1, of: 2 },
      'passed, spans': { better: 'more', value: 3, of: 3 },
    });
  });

  test.each([
    ['ends early', 'dates      1/2', 'no result'],
    ['leaves a kind out', 'dates      1/2\ncases 4/5 = 80.0 %', 'a kind of case is missing'],
  ])('of the cases is refused where it %s', (_, output, reason) => {
    expect(() => caseCount(output)).toThrow(reason);
  });
});

describe('the command', () => {
  let folder: string;
  let said: string[];
  let figures: Figures;
  const file = (): string => path.join(folder, 'ratchet.json');
  const written = () => parseRatchet(readFileSync(file(), 'utf8'));
  const input = (): string => path.join(folder, 'input.txt');

  const run = (...args: string[]): Promise<number> => {
    said = [];
    const say = (line: string): void => void said.push(line);
    const own = { name: 'own', inputs: [input()], count: async () => ({ figures, details: ['a detail'] }) };
    const absent = { name: 'absent', inputs: [path.join(folder, 'nowhere')], count: () => expect.fail('not here') };
    return runRatchet(args, { sets: [own, absent], file: file(), stdout: say, stderr: say });
  };

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-ratchet-'));
    writeFileSync(input(), 'input');
    figures = { found: { better: 'more', value: 5, of: 9 }, noise: { better: 'less', value: 5 } };
    expect(await run('--raise')).toBe(0);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('says what is not here, and counts the rest', async () => {
    expect(await run()).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(/^absent is not counted: .*nowhere is not here\.$/),
      'own: found 5 of 9; noise 5',
      'The figures are the committed ones.',
    ]);
    expect(Object.keys(written().sets)).toEqual(['own']);
    rmSync(input());
    expect(await run()).toBe(0);
    expect(said).toHaveLength(2);
  });

  test.each([
    [
      'fewer of what more is better of',
      { found: { better: 'more', value: 3, of: 9 } },
      'worse   own: found: 5 → 3 of 9 (2 fewer; more is better)',
    ],
    [
      'more of what less is better of',
      { noise: { better: 'less', value: 6 } },
      'worse   own: noise: 5 → 6 (1 more; less is better)',
    ],
  ] satisfies [string, Figures, string][])('fails with %s, and does not write it', async (_, worse, line) => {
    const before = readFileSync(file(), 'utf8');
    figures = { ...figures, ...worse };
    expect(await run()).toBe(1);
    expect(said).toContain(`  ${line}`);
    expect(said.at(-1)).toContain('npm run ratchet -- --list own');
    expect(await run('--raise')).toBe(1);
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  test('does not let a gain pay for a loss', async () => {
    figures = { found: { better: 'more', value: 9, of: 9 }, noise: { better: 'less', value: 6 } };
    expect(await run('--raise')).toBe(1);
    expect(written().sets['own']?.figures['found']?.value).toBe(5);
  });

  test('fails where a figure is no longer counted', async () => {
    figures = { found: { better: 'more', value: 5, of: 9 } };
    expect(await run()).toBe(1);
    expect(said).toContain('  gone    own: noise: was 5 and is no longer counted');
  });

  test('says what can be raised, and raises it', async () => {
    figures = {
      found: { better: 'more', value: 6, of: 9 },
      noise: { better: 'less', value: 4 },
      more: { better: 'more', value: 1 },
    };
    expect(await run()).toBe(0);
    expect(said.slice(2, 5)).toEqual([
      '  better  own: found: 5 → 6 of 9 (1 more; more is better)',
      '  better  own: noise: 5 → 4 (1 fewer; less is better)',
      '  new     own: more: 1',
    ]);
    expect(said.at(-1)).toContain('npm run ratchet -- --raise');
    expect(await run('--raise')).toBe(0);
    expect(written()).toMatchObject({ sets: { own: { figures } }, accepted: [] });
  });

  test('writes what is worse with its reason', async () => {
    figures = { noise: { better: 'less', value: 7 } };
    expect(await run('--raise', '--accept', 'a rule of its own finds it')).toBe(0);
    const reason = 'a rule of its own finds it';
    expect(written()).toMatchObject({
      sets: { own: { figures } },
      accepted: [
        { figure: 'own: found', from: 5, reason },
        { figure: 'own: noise', from: 5, to: 7, reason },
      ],
    });
    figures = { noise: { better: 'less', value: 6 } };
    expect(await run('--raise')).toBe(0);
    expect(written().accepted).toHaveLength(2);
  });

  test('compares nothing where the inputs are others', async () => {
    writeFileSync(input(), 'another');
    figures = { found: { better: 'more', value: 1, of: 2 } };
    expect(await run()).toBe(0);
    expect(said.join('\n')).toContain('not compared');
    expect(await run('--raise')).toBe(0);
    expect(written()).toMatchObject({ sets: { own: { figures } }, accepted: [] });
  });

  test('shows details only when asked to', async () => {
    await run();
    expect(said).not.toContain('a detail');
    await run('--list', 'own');
    expect(said).toContain('a detail');
    expect(said.join('\n')).not.toContain('absent');
  });

  test.each([
    ['a set that there is not', ['other'], 'There is no set other'],
    ['an unknown option', ['--lower'], '--lower'],
    ['a reason for nothing', ['--accept', 'because'], 'accepted when it is written'],
    ['an empty reason', ['--raise', '--accept', ' '], 'A reason says something'],
    ['a reason that quotes', ['--raise', '--accept', '青山镇'], 'quotes no text'],
  ])('refuses %s', async (_, args, reason) => {
    expect(await run(...args)).toBe(2);
    expect(said.join('\n')).toContain(reason);
  });

  test('refuses committed figures that it cannot read, and leaves them', async () => {
    writeFileSync(file(), '{"sets": {"own": 1}, "accepted": []}');
    expect(await run('--raise')).toBe(2);
    expect(said.join('\n')).toContain('sets.own: ');
    expect(existsSync(file()) && readFileSync(file(), 'utf8')).toBe('{"sets": {"own": 1}, "accepted": []}');
  });
});
