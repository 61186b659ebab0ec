// What lints and edits cost beside each other: an edit costs far less than the document, and twice the text costs twice as much.

import { beforeAll, expect, test } from 'vitest';
import { openDocument, resolveConfig, updateDocument } from '../../server/src/engine/index';
import { cpuTime, leastCpuTime } from '../cpuTime';

const SECTION = [
  '（一）健全工作机制',
  '青山镇认真学习《中华人民共和国行政处罚法》和“八五”普法规划，2023年办理案件98件，投入资金3.5万元，群众满意度达到98%。',
  '一是完善制度，修订议事规则，每季度研究一次法治工作。二是强化保障，落实专项经费，配齐配强执法人员。三是加强培训，组织学习四次。',
  '',
];
/** About 100 KB of UTF-8. */
const SECTIONS = 220;
const RUNS = 9;
const config = resolveConfig();

const reportOf = (sections: number): string =>
  [
    '青山镇人民政府关于2023年法治政府建设情况的报告',
    '',
    '一、主要举措和成效',
    ...Array.from({ length: sections }, () => SECTION).flat(),
  ].join('\n');

// The first lints are for the compiler.
beforeAll(() => {
  for (let i = 0; i < 12; i++) openDocument(reportOf(SECTIONS), config);
});

test('an edit in the middle costs at most a quarter of a lint', () => {
  let snapshot = openDocument(reportOf(SECTIONS), config);
  const line = 3 + (SECTIONS / 2) * SECTION.length + 1;
  const edit = leastCpuTime(RUNS * 2, (run) => {
    const offset = snapshot.segments.offsetAt(line, 3);
    snapshot = updateDocument(snapshot, { start: offset, end: offset + (run % 2), text: run % 2 === 0 ? '也' : '' });
  });
  const whole = leastCpuTime(RUNS, () => openDocument(reportOf(SECTIONS), config));
  expect(edit / whole).toBeLessThanOrEqual(0.25);
});

test.each([
  ['lines', (text: string) => text],
  ['length of the one line', (text: string) => text.replaceAll('\n', '')],
])('twice the %s costs at most 2.6 times as much', (_, form) => {
  // Long enough for the collector to be at work in both.
  const [once, twice] = [form(reportOf(SECTIONS * 2)), form(reportOf(SECTIONS * 4))];
  const costs = { once: Infinity, twice: Infinity };
  // In turns, so that what disturbs the one disturbs the other.
  for (let run = 0; run < RUNS * 2; run++) {
    costs.once = Math.min(
      costs.once,
      cpuTime(() => openDocument(once, config)),
    );
    costs.twice = Math.min(
      costs.twice,
      cpuTime(() => openDocument(twice, config)),
    );
  }
  expect(costs.twice / costs.once).toBeLessThanOrEqual(2.6);
});
