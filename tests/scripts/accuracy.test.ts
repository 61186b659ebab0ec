// `npm run accuracy`: judgements against what is found, and the tables of the page.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accuracyOf, recallByRule, summedRecalls } from '../../scripts/accuracy/measuring';
import { judgementsLine, page } from '../../scripts/accuracy/page';
import { digestOf, runAccuracy } from '../../scripts/accuracy/run';
import { precisionOf, tallyOf } from '../../scripts/accuracy/tally';
import type { Found } from '../../scripts/corpus/found';
import {
  formatJudgements,
  keyOf,
  parseJudgements,
  type Judgement,
  type Verdict,
} from '../../scripts/corpus/judgements';
import { isWorse, turned, turnLine, turnsOf } from '../../scripts/corpus/turns';
import { ratchetSets, type RatchetSet } from '../../scripts/ratchet/sets';

const RULE = 'impossible-percentage';
const notAskedFor = () => Promise.reject<string>(new Error('no command line is asked for'));

function judgement(offset: number, verdict: Verdict, reported = true): Judgement {
  const place = { rule: RULE, file: 'own/a.txt', offset, digest: '0123abcd' };
  return { ...place, verdict, reported, by: 'reader', reason: '' };
}

function finding(offset: number, severity: Found['severity'] = 'error', rule = RULE): Found {
  const quoted = { title: '', line: 1, column: 1, before: '', found: '', after: '', message: '' };
  return { rule, file: 'own/a.txt', offset, digest: '0123abcd', severity, ...quoted };
}

describe('a judged finding turns', () => {
  const before = [
    judgement(1, 'right'),
    judgement(2, 'right'),
    judgement(3, 'wrong'),
    judgement(4, 'wrong', false),
    judgement(5, 'right', false),
    judgement(6, 'debatable'),
    judgement(7, 'debatable', false),
  ];
  const turns = turnsOf(
    before,
    [1, 4, 5, 7].map((offset) => finding(offset)),
  );

  test('for the worse where a right one is gone or a wrong one is back', () => {
    expect(turns.map(({ type, judgement: { offset } }) => `${offset} ${type}`)).toEqual([
      '2 lost',
      '3 cleared',
      '4 back',
      '5 found again',
      '6 gone',
      '7 come',
    ]);
    expect(turns.filter(isWorse).map(turnLine)).toEqual([
      `lost        ${RULE} own/a.txt@2 (judged right)`,
      `back        ${RULE} own/a.txt@4 (judged wrong)`,
    ]);
  });

  test('whatever its severity and range, but not where the text is another one', () => {
    expect(turnsOf([judgement(1, 'right')], [finding(1, 'hint')])).toEqual([]);
    expect(turnsOf([judgement(1, 'right')], [{ ...finding(1), digest: 'ffffffff' }])).toHaveLength(1);
  });

  test('and is written as it is now, with the reason for what is worse', () => {
    const after = turned(before, turns, 'too near a misfire');
    expect(after.map(({ offset, reported, reason }) => `${offset} ${reported} ${reason}`.trim())).toEqual([
      '1 true',
      '2 false too near a misfire',
      '3 false',
      '4 true too near a misfire',
      '5 true',
      '6 false',
      '7 true',
    ]);
    expect(
      turnsOf(
        after,
        [1, 4, 5, 7].map((offset) => finding(offset)),
      ),
    ).toEqual([]);
  });
});

test('debatable findings count for neither side, and without judged ones there is no precision', () => {
  const judgements = new Map(
    [judgement(1, 'right'), judgement(2, 'right'), judgement(3, 'wrong'), judgement(4, 'debatable')].map((each) => [
      keyOf(each),
      each,
    ]),
  );
  const tally = tallyOf(
    [1, 2, 3, 4, 5].map((offset) => finding(offset)),
    judgements,
  );
  expect(tally).toEqual({ found: 5, right: 2, wrong: 1, debatable: 1 });
  expect(precisionOf(tally)).toBe(2 / 3);
  expect(precisionOf({ right: 0, wrong: 0, debatable: 1 })).toBeUndefined();
});

test('recall by rule is of the labels that a machine can find', () => {
  const labels = [
    { rule: 'a-rule', confidence: 'A' },
    { rule: 'a-rule', confidence: 'A' },
    { rule: 'a-rule', confidence: 'B' },
    { rule: 'b-rule', confidence: 'A' },
  ];
  const recalls = recallByRule(JSON.stringify(labels), [
    'missed   01. @12 a-rule "…"',
    'extra    01. @3 hint b-rule: …',
  ]);
  expect([...recalls]).toEqual([
    ['a-rule', { found: 1, of: 2 }],
    ['b-rule', { found: 1, of: 1 }],
  ]);
  expect(summedRecalls([recalls, recalls]).get('a-rule')).toEqual({ found: 2, of: 4 });
});

test('the page has a row for each set and severity and for each rule, marks what is judged too little, and no word of the texts', () => {
  const judgements = [1, 2, 3, 4, 5].map((offset) => judgement(offset, offset === 5 ? 'wrong' : 'right'));
  const found = [...[1, 2, 3, 4, 5, 6].map((offset) => finding(offset)), finding(9, 'hint', 'dash-form')];
  const quoting = found.map((each) => ({ ...each, title: '青山镇', found: '青山镇', message: '青山镇' }));
  const text = page(
    accuracyOf(
      [
        { name: 'own', texts: 1, characters: 20_000, found: quoting },
        { name: 'not-judged', texts: 1, characters: 10_000, found: [{ ...finding(1), file: 'other/a.txt' }] },
      ],
      [...judgements, { ...judgement(9, 'right'), rule: 'dash-form' }],
      'abc123',
      [
        {
          name: 'cases',
          figures: {
            passed: { better: 'more', value: 3, of: 4 },
            'passed, dates': { better: 'more', value: 1, of: 1 },
          },
        },
      ],
      new Map([
        [RULE, { found: 1, of: 2 }],
        ['dash-form', { found: 0, of: 1 }],
      ]),
    ),
  );
  expect(text).toContain('<!-- of the judgements abc123 -->');
  expect(text).toContain('| `own` | 错误、警告 errors, warnings | 6 | 3.00 | 5 | 4 | 1 | 0 | 80.0 % |');
  expect(text).toContain('| `own` | 提示 hints | 1 | 0.50 | 1 | 1 | 0 | 0 | 100.0 % ※ |');
  expect(text).toContain('| `not-judged` | 错误、警告 errors, warnings | 1 | 1.00 | 0 |  |  |  |  |');
  expect(text).toContain('| 合计 all judged sets | 错误、警告 errors, warnings | 6 | 3.00 | 5 | 4 | 1 | 0 | 80.0 % |');
  expect(text).toContain('| `cases` | 通过 passed | 3 | 4 | 75.0 % |');
  expect(text).not.toContain('passed, dates');
  expect(text).toMatch(
    /`impossible-percentage` \| 错误、警告 errors, warnings \| 6 \| 5 \| 4 \| 1 \| 0 \| 80\.0 % \| 1\/2 \|/,
  );
  expect(text).toMatch(/`dash-form` \| 提示 hints \| 1 \| 1 \| 1 \| 0 \| 0 \| 100\.0 % ※ \| 0\/1 \|/);
  expect(text).toContain('| `reader` | 5 | 1 | 0 |');
  expect(text).not.toContain('青山镇');
});

describe('npm run accuracy', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-accuracy-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string) => path.join(folder, name);
  const written = (name: string) => readFileSync(file(name), 'utf8');

  async function run(args: readonly string[], sets = ratchetSets(file('shared'), notAskedFor)) {
    const [stdout, stderr]: [string[], string[]] = [[], []];
    const code = await runAccuracy(args, {
      shared: file('shared'),
      sets,
      judgements: file('judgements.tsv'),
      page: file('accuracy.md'),
      stdout: (line) => stdout.push(line),
      stderr: (line) => stderr.push(line),
    });
    return { code, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
  }

  /** A text with one fault in each set, and a judgement on a finding that is not there. */
  function material(): readonly RatchetSet[] {
    for (const set of ['provincial-2025', 'national', 'party-congress', 'grassroots', 'seeds', 'township-dev']) {
      mkdirSync(file(`shared/reports/${set}`), { recursive: true });
      writeFileSync(file(`shared/reports/${set}/a.txt`), '青山镇调解成功率达100%以上。\n');
    }
    writeFileSync(file('judgements.tsv'), formatJudgements([{ ...judgement(3, 'right'), file: 'grassroots/a.txt' }]));
    return ['seeds', 'township-dev', 'cases', 'spelling'].map((name) => ({
      name,
      inputs: [],
      count: async () => ({ figures: { passed: { better: 'more', value: 1, of: 2 } }, details: [] }),
    }));
  }

  test('changes nothing where the texts are not here, and says so', async () => {
    const { code, stdout } = await run([]);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing is measured and nothing changed');
    expect(existsSync(file('accuracy.md'))).toBe(false);
  });

  test('writes nothing where a right finding is lost, unless that is accepted with a reason', async () => {
    const sets = material();
    const { code, stdout, stderr } = await run([], sets);
    expect(code).toBe(1);
    expect(stdout).toContain(`lost        ${RULE} grassroots/a.txt@3`);
    expect(stderr).toContain('Nothing is written');
    expect(existsSync(file('accuracy.md'))).toBe(false);
    expect(await run(['--accept', 'rare, and too near a misfire'], sets)).toMatchObject({ code: 0 });
    expect(parseJudgements(written('judgements.tsv'))).toMatchObject([
      { offset: 3, reported: false, reason: 'rare, and too near a misfire' },
    ]);
    expect(written('accuracy.md')).toContain(judgementsLine(digestOf(written('judgements.tsv'))));
    expect(await run([], sets)).toMatchObject({ code: 0 });
  });

  test.each([
    [' ', 'A reason says something'],
    ['因为“成功率”', 'A reason quotes no text'],
  ])('refuses the reason %j', async (reason, message) => {
    const { code, stderr } = await run(['--accept', reason]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
