// Rows that users add to the tables: each is found as a built-in row is, and stands in the place of one.

import { describe, expect, test } from 'vitest';
import {
  openDocument,
  reconfigureDocument,
  resolveConfig,
  updateDocument,
  type configuration,
} from '../../server/src/engine/index';

const report = (line: string, year = 2022) =>
  `青山镇${String(year)}年工作总结\n一、主要工作\n${line}\n二、下一步打算\n继续努力。\n青山镇人民政府\n${String(year)}年12月20日\n`;

/** For each table a row, a line that it speaks of, and what is said of it. */
const CASES: {
  readonly [Table in keyof Required<configuration.UserTables>]: {
    readonly rows: Required<configuration.UserTables>[Table];
    readonly line: string;
    readonly found: string;
  };
} = {
  laws: {
    rows: [
      {
        name: '临江市集镇管理办法',
        adopted: '2012-05-01',
        effective: '2012-07-01',
        repealed: { on: '2020-01-01', instead: '临江市集镇条例' },
      },
    ],
    line: '依据《临江市集镇管理办法》开展整治。',
    found: 'repealed-law《临江市集镇管理办法》',
  },
  plans: {
    rows: [{ words: ['临江美丽集镇规划'], first: 2016, last: 2019 }],
    line: '按照临江美丽集镇规划推进建设。',
    found: 'expired-plan-reference 临江美丽集镇规划',
  },
  campaigns: {
    rows: [{ word: '清河专项行动', instead: '河道常态化管护', last: 2019 }],
    line: '深入开展清河专项行动。',
    found: 'expired-campaign 清河专项行动',
  },
  meetings: {
    rows: [{ name: '临江市委六届五次全会', since: '2024-07-20' }],
    line: '学习临江市委六届五次全会精神。',
    found: 'anachronistic-meeting 临江市委六届五次全会',
  },
  formulas: {
    rows: [{ wrong: '一心两翼四轴', right: '一心两翼三轴' }],
    line: '构建一心两翼四轴格局。',
    found: 'fixed-formula-variant 一心两翼四轴',
  },
  staleFormulas: {
    rows: [{ stale: '三区同建', current: '四区同建', since: '2020-01-01' }],
    line: '扎实推进三区同建。',
    found: 'stale-formula 三区同建',
  },
  supersededTerms: {
    rows: [{ old: '集镇管理所', current: '集镇服务中心', since: '2020-01-01' }],
    line: '集镇管理所开展巡查。',
    found: 'superseded-term 集镇管理所',
  },
  officialNames: {
    rows: [{ wrong: '青山茶文化旅游节', right: '青山茶文化节', notAfter: ['老'] }],
    line: '举办青山茶文化旅游节，不是老青山茶文化旅游节。',
    found: 'official-name-variant 青山茶文化旅游节',
  },
  confusables: {
    rows: [{ wrong: '网隔员', right: '网格员' }],
    line: '网隔员上门走访。',
    found: 'confusable-words 网隔员',
  },
  levels: {
    rows: [{ wrong: '镇政府党组', instead: '镇党委' }],
    line: '镇政府党组会议研究。',
    found: 'level-wording 镇政府党组',
  },
  terms: {
    rows: [{ term: '网格', forms: [{ form: '微网格' }, { form: '子网格' }] }],
    line: '建立微网格12个、微网格群，子网格3个。',
    found: 'term-variant 子网格',
  },
};

function found(text: string, tables: configuration.UserTables): readonly string[] {
  const { findings, view } = openDocument(text, resolveConfig({ tables }));
  return findings.map(({ rule, at }) => `${rule.meta.id} ${view.textOf(at)}`.replace(' 《', '《'));
}

test.each(Object.entries(CASES))('%s', (table, { rows, line, found: expected }) => {
  expect(found(report(line), {}).filter((each) => each === expected)).toEqual([]);
  expect(found(report(line), { [table]: rows }).filter((each) => each === expected)).toEqual([expected]);
});

describe('a row at the place of a built-in one', () => {
  test('says what the user says, once', () => {
    const { findings } = openDocument(
      '共建共享共治。',
      resolveConfig({ tables: { formulas: [{ wrong: '共建共享共治', right: '共建共治', source: '本县文件' }] } }),
    );
    expect(
      findings
        .filter(({ rule }) => rule.meta.id === 'fixed-formula-variant')
        .map(({ data }) => [data['expected'], data['source']]),
    ).toEqual([['共建共治', '本县文件']]);
  });
});

test('other tables change the findings of a document, and of its edits, without reading its segments anew', () => {
  const tables = { confusables: CASES.confusables.rows, officialNames: CASES.officialNames.rows };
  const before = openDocument(report('网隔员举办青山茶文化旅游节。'), resolveConfig());
  const after = reconfigureDocument(before, resolveConfig({ tables }));
  expect(after.findings.length).toBe(before.findings.length + 2);
  expect(after.segments).toBe(before.segments);
  const edited = updateDocument(after, { start: 0, end: 0, text: '网隔员' });
  expect(edited.findings.map(({ rule }) => rule.meta.id)).toEqual(
    openDocument(edited.segments.text(), resolveConfig({ tables })).findings.map(({ rule }) => rule.meta.id),
  );
});
