// `npm run judge`: a key gives a verdict, verdicts are kept without any word of the text, and what is judged is not shown again.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foundIn, type Found } from '../../scripts/corpus/found';
import {
  digestAt,
  formatJudgements,
  keyOf,
  openLine,
  parseDecisions,
  parseJudgements,
  withDecisions,
  type Judgement,
} from '../../scripts/corpus/judgements';
import { runJudge } from '../../scripts/judge/run';
import { select, unjudged } from '../../scripts/judge/selection';
import { actionOf, current, judged, skipped, undone, type Session } from '../../scripts/judge/session';

const FAULT = '青山镇全年调解矛盾纠纷86起，调解成功率达100%以上。';
const RULE = 'impossible-percentage';
const TEXT = `${FAULT}\n${FAULT}\n${FAULT}\n`;

const place = { rule: 'a-rule', file: 'own/甲.txt', offset: 7, digest: '0123abcd' };
const judgement: Judgement = { ...place, verdict: 'right', reported: true, by: 'reader', reason: '' };

describe('judgements', () => {
  test('are read as they were written, sorted by file and place', () => {
    const other: Judgement = {
      ...judgement,
      offset: 3,
      verdict: 'debatable',
      reported: false,
      reason: 'a matter of taste',
    };
    const text = formatJudgements([judgement, other]);
    expect(text).toBe(
      [
        '# rule\tfile\toffset\tdigest\tverdict\treported\tby\treason',
        'a-rule\town/甲.txt\t3\t0123abcd\tdebatable\tno\treader\ta matter of taste',
        'a-rule\town/甲.txt\t7\t0123abcd\tright\tyes\treader\t',
        '',
      ].join('\n'),
    );
    expect(parseJudgements(text)).toEqual([other, judgement]);
  });

  test.each([
    ['a verdict that is none', 'a-rule\tx\t1\t0123abcd\tperhaps\tyes\tme\t', 'line 2 is no judgement'],
    ['no place', 'a-rule\tx\t-1\t0123abcd\tright\tyes\tme\t', 'line 2 is no judgement'],
    ['no judge', 'a-rule\tx\t1\t0123abcd\tright\tyes\t\t', 'line 2 is no judgement'],
    ['a word of the text', 'a-rule\tx\t1\t0123abcd\tright\tyes\tme\t“成功率”', 'line 2 is no judgement'],
    [
      'a place again',
      'a-rule\tx\t1\t0123abcd\tright\tyes\tme\t\na-rule\tx\t1\t0123abcd\twrong\tyes\tme\t',
      'line 3 judges',
    ],
  ])('are refused with %s', (_, lines, message) => {
    expect(() => parseJudgements(`# a comment\n${lines}`)).toThrow(message);
  });

  test('are of a place whatever the rule reports there, and of that text alone', () => {
    const [found] = foundIn({ file: 'own/a.txt', text: TEXT });
    expect(found?.digest).toBe(digestAt(TEXT, found?.offset ?? 0));
    expect(digestAt(TEXT.replaceAll('以上', '以内'), found?.offset ?? 0)).not.toBe(found?.digest);
  });

  test('are filled in beside open places', () => {
    const open = openLine(place);
    const lines = ['# …⟦甲⟧…', open, open.replace('?', 'w') + 'part of a name', open.replace('?', 'debatable')];
    expect(parseDecisions(lines.join('\n'))).toEqual([
      { ...place, verdict: 'wrong', reason: 'part of a name' },
      { ...place, verdict: 'debatable', reason: '' },
    ]);
    expect(() => parseDecisions(open.replace('?', 'maybe'))).toThrow('line 1 is no verdict');
    expect(() => parseDecisions(`${open.replace('?', 'r')}甲`)).toThrow('line 1: A reason quotes no text');
  });

  test('give way to later ones', () => {
    const later = { ...place, verdict: 'wrong' as const, reason: 'a name' };
    expect(withDecisions([judgement], [later], 'another')).toEqual([{ ...later, reported: true, by: 'another' }]);
  });
});

function finding(offset: number, severity: Found['severity'] = 'error'): Found {
  const quoted = { title: '', line: 1, column: 1, before: '', found: '', after: '', message: '' };
  return { ...place, offset, severity, ...quoted };
}

describe('a session', () => {
  const begun: Session = { queue: [finding(1), finding(2)], decisions: [] };

  test('goes on by judging and skipping, and back by undoing', () => {
    const first = judged(begun, 'wrong', ' a name ');
    expect(first.decisions).toEqual([{ ...place, offset: 1, verdict: 'wrong', reason: 'a name' }]);
    expect(current(first)?.offset).toBe(2);
    const second = skipped(first);
    expect(current(second)).toBeUndefined();
    expect(judged(second, 'right', '')).toBe(second);
    expect(current(undone(second))?.offset).toBe(2);
    expect(undone(undone(second)).decisions).toEqual([]);
    expect(current(undone(begun))?.offset).toBe(1);
  });

  test('has a key for each verdict, with and without a reason', () => {
    expect(['r', 'w', 'd', 'R', 's', 'u', 'q', 'x'].map(actionOf)).toEqual([
      { type: 'judge', verdict: 'right', asksReason: false },
      { type: 'judge', verdict: 'wrong', asksReason: false },
      { type: 'judge', verdict: 'debatable', asksReason: false },
      { type: 'judge', verdict: 'right', asksReason: true },
      { type: 'skip' },
      { type: 'undo' },
      { type: 'quit' },
      undefined,
    ]);
  });
});

describe('a selection', () => {
  const found = Array.from({ length: 40 }, (_, i) => finding(i, i % 2 === 0 ? 'error' : 'hint'));
  const all = { severities: ['error', 'warning', 'hint'], rules: [], sample: undefined, seed: '1' } as const;
  const offsets = (each: readonly Found[]) => each.map(({ offset }) => offset);

  test('is of severities and rules', () => {
    expect(select(found, all)).toEqual(found);
    expect(select(found, { ...all, severities: ['hint'] })).toHaveLength(20);
    expect(select(found, { ...all, rules: ['another-rule'] })).toEqual([]);
  });

  test('takes the same sample each time, another one with another seed, and keeps most of it when findings go', () => {
    const sample = select(found, { ...all, sample: 10 });
    expect(sample).toHaveLength(10);
    expect(select(found, { ...all, sample: 10 })).toEqual(sample);
    expect(offsets(select(found, { ...all, sample: 10, seed: '2' }))).not.toEqual(offsets(sample));
    const fewer = select(
      found.filter((each) => each !== sample[0]),
      { ...all, sample: 10 },
    );
    expect(fewer).toEqual(expect.arrayContaining(sample.slice(1)));
  });

  test('leaves out what is judged', () => {
    expect(offsets(unjudged(found.slice(0, 3), [{ ...judgement, offset: 1 }]))).toEqual([0, 2]);
  });
});

describe('npm run judge', () => {
  let folder: string;
  let stdout: string[];
  let stderr: string[];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-judge-'));
    [stdout, stderr] = [[], []];
    writeFileSync(path.join(folder, 'a.txt'), TEXT);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string) => path.join(folder, name);
  const saved = () => parseJudgements(readFileSync(file('judgements.tsv'), 'utf8'));

  /** @param keys undefined: no terminal; a word of several letters is what is answered to the question for a reason */
  function run(args: readonly string[], keys?: readonly string[]) {
    const [pressed, lines] = [
      (keys ?? []).filter((key) => key.length === 1),
      (keys ?? []).filter((key) => key.length > 1),
    ];
    const terminal = {
      key: async () => pressed.shift(),
      line: async () => lines.shift() ?? '',
      close: () => undefined,
    };
    return runJudge(args, {
      reports: file('reports'),
      judgements: file('judgements.tsv'),
      cwd: folder,
      user: 'reader',
      terminal: () => (keys === undefined ? undefined : terminal),
      stdout: (line) => stdout.push(line),
      stderr: (line) => stderr.push(line),
    });
  }

  test('takes a verdict for each finding, resumes where it was left, and keeps no word of the text', async () => {
    expect(await run(['--rule', RULE, 'a.txt'], ['x', 'r', 'u', 'W', '100%是对的', 'a figure of speech', 'q'])).toBe(0);
    expect(saved()).toMatchObject([
      { rule: RULE, file: 'a.txt', verdict: 'wrong', by: 'reader', reason: 'a figure of speech' },
    ]);
    expect(stdout.join('\n')).toContain('⟦');
    expect(await run(['--rule', RULE, '--by', 'another', 'a.txt'], ['s', 'd'])).toBe(0);
    expect(saved().map(({ verdict, by }) => `${verdict} ${by}`)).toEqual(['wrong reader', 'debatable another']);
    expect(stderr).toEqual([
      '3 findings in 1 texts, 3 of them not judged yet',
      '3 findings in 1 texts, 2 of them not judged yet',
    ]);
    expect(readFileSync(file('judgements.tsv'), 'utf8')).not.toMatch(/\p{Script=Han}/u);
  });

  test('lists what is not judged, and imports it once it is filled in', async () => {
    expect(await run(['--list', '--rule', RULE, 'a.txt'])).toBe(0);
    expect(stdout.filter((line) => line.includes('⟦'))).toHaveLength(3);
    writeFileSync(
      file('filled-in.tsv'),
      stdout.join('\n').replace('\t?\t', '\tr\t').replace('\t?\t', '\twrong\tall of them'),
    );
    expect(existsSync(file('own.tsv'))).toBe(false);
    expect(await run(['--import', 'filled-in.tsv', '--judgements', 'own.tsv'])).toBe(0);
    const own = parseJudgements(readFileSync(file('own.tsv'), 'utf8'));
    expect(own.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['right', ''],
      ['wrong', 'all of them'],
    ]);
    expect(unjudged(foundIn({ file: 'a.txt', text: TEXT }), own).filter(({ rule }) => rule === RULE)).toHaveLength(1);
    expect(own.map(keyOf)).toEqual(
      foundIn({ file: 'a.txt', text: TEXT })
        .filter(({ rule }) => rule === RULE)
        .slice(0, 2)
        .map(keyOf),
    );
  });

  test.each([
    [[], 'npm run judge'],
    [['--rule', 'no-such-rule', 'a.txt'], 'There is no rule no-such-rule'],
    [['--severity', 'fatal', 'a.txt'], 'There is no severity fatal'],
    [['--sample', 'some', 'a.txt'], '--sample takes a number'],
    [['--import', 'missing.tsv'], 'ENOENT'],
    [['a.txt'], 'There is no terminal'],
  ])('refuses %j', async (args, message) => {
    expect(await run(args)).toBe(2);
    expect(stderr.join('\n')).toContain(message);
  });
});
