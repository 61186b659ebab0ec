// What the extension is told of a check, the overview that it asks for, and the rows that the view makes of it.

import { expect, test } from 'vitest';
import { rowsOf, type Row } from '../../client/src/overview/rows';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { overview } from '../../server/src/features/overview/overview';
import {
  CHECKED_NOTIFICATION,
  INSERT_SECTION_REQUEST,
  NEW_REPORT_REQUEST,
  OVERVIEW_REQUEST,
  type Checked,
  type InsertSectionReply,
  type OverviewReply,
} from '../../server/src/lsp/protocol';
import { MODERN, TestClient, range, type ClientOptions } from './harness';

const URI = 'file:///reports/a.txt';
const REPORT = `青山镇人民政府关于2023年法治政府建设情况的报告
临江县人民政府：
　　现将2023年工作情况报告如下：
一、主要举措和成效
　　（一）学法4次，办结率120%。
二、存在的不足和原因
　　2022年以来力量不足。
青山镇人民政府
2024年1月15日
`;

interface Followed {
  readonly client: TestClient;
  readonly checked: readonly Checked[];
}

async function follow(options: ClientOptions = {}, followsChecks = true): Promise<Followed> {
  const client = await TestClient.start({
    ...options,
    initialize: { initializationOptions: { followsChecks, readsFiles: false } },
  });
  const checked: Checked[] = [];
  client.connection.onNotification(CHECKED_NOTIFICATION, (each: Checked) => void checked.push(each));
  return { client, checked };
}

const overviewOf = (client: TestClient, uri = URI): Promise<OverviewReply> =>
  client.request(OVERVIEW_REQUEST, { textDocument: { uri } });

test('each check is told, with kind, counts and limits', async () => {
  const { client, checked } = await follow({ settings: { current: { rules: { 'straight-quote': 'off' } } } });
  await client.open(URI, REPORT);
  await client.pull(URI);
  await client.change(URI, 2, { range: range(6, 11, 6, 12), text: '人' });
  await client.settled();
  const last = checked.at(-1);
  expect(last).toMatchObject({
    uri: URI,
    version: 2,
    locale: 'zh',
    kind: '法治政府建设报告',
    configFile: null,
    limits: ['已关闭 1 条规则'],
  });
  expect(last?.milliseconds).toBeGreaterThanOrEqual(0);
  expect(last?.counts.error).toBeGreaterThan(0);
});

test('mistakes of the settings file are told', async () => {
  const files = new Map([['file:///reports/.gongwenlintrc.json', '{ "presett": "strict" }']]);
  const { client, checked } = await follow({ files });
  await client.open(URI, REPORT);
  await client.pull(URI);
  expect(checked.at(-1)?.configFile).toEqual({ uri: 'file:///reports/.gongwenlintrc.json', problems: 1 });
});

test('mistakes of the editor’s settings are told, each with its setting', async () => {
  const { client, checked } = await follow({
    settings: { current: { preset: 'loud', rules: { 'straight-quote': 'off' } } },
  });
  await client.open(URI, REPORT);
  await client.pull(URI);
  expect(checked.at(-1)).toMatchObject({ faultySettings: ['gongwenLint.preset'], limits: ['已关闭 1 条规则'] });
});

test('a client that has not asked for it is told nothing', async () => {
  const { client, checked } = await follow({ capabilities: MODERN }, false);
  await client.open(URI, REPORT);
  await client.pull(URI);
  await client.settled();
  expect(checked).toEqual([]);
});

test('the overview: kind, year, days due, required sections, findings by group, lengths, years', async () => {
  const { client } = await follow();
  await client.open(URI, REPORT);
  const overview = await overviewOf(client);
  expect(overview).toMatchObject({
    version: 1,
    kind: '法治政府建设报告',
    year: 2023,
    dueDates: [
      { date: '2024-03-01', what: '报送上一级党委和政府' },
      { date: '2024-04-01', what: '向社会公开' },
    ],
    sections: [
      {
        heading: '一、主要举措和成效',
        characters: 25,
        children: [{ heading: '（一）学法4次，办结率120%', characters: 16, children: [] }],
      },
      { heading: '二、存在的不足和原因', characters: 22, children: [] },
    ],
  });
  expect(overview?.required.map(({ range: at }) => at?.start.line ?? null)).toEqual([3, 5, null, null]);
  expect(overview?.years.map(({ year, count }) => [year, count])).toEqual([
    [2022, 1],
    [2023, 2],
    [2024, 1],
  ]);
  const counts = overview?.groups.find(({ name }) => name === '数目');
  expect(counts).toMatchObject({
    counts: { error: 1 },
    findings: [{ severity: 'error', range: { start: { line: 4 } } }],
  });
});

test('years at the ends of a span are not counted, whatever joins them', () => {
  const years = (text: string) =>
    overview(openDocument(text, resolveConfig()), 'zh').years.map(({ year, count }) => [year, count]);
  for (const joined of ['—', '——', '-', '--', '－', '−', '–', '~', '～', '至', '到'])
    for (const year of ['年', '年度', ''])
      expect([joined, years(`2021${year}${joined}2025年实施规划，2023年开展评估。`)]).toEqual([joined, [[2023, 1]]]);
  expect(years('2021年、2025年两次。2022年——这一年很关键。')).toEqual([
    [2021, 1],
    [2022, 1],
    [2025, 1],
  ]);
});

test('long headings are cut between characters, never amid a surrogate pair', () => {
  const words = [37, 38].map((length) => '镇'.repeat(length));
  const text = words.map((each, i) => `${'一二'[i] ?? ''}、${each}𠮷村`).join('\n');
  const shown = overview(openDocument(text, resolveConfig()), 'zh').sections.map(({ heading }) => heading);
  expect(shown).toEqual(words.map((each, i) => `${'一二'[i] ?? ''}、${each}…`));
});

test('of a document that is not open there is none', async () => {
  const { client } = await follow();
  expect(await overviewOf(client)).toBeNull();
});

test('the rows of the view: one identity each, a operation where there is a place', async () => {
  const { client } = await follow();
  await client.open(URI, REPORT);
  const overview = await overviewOf(client);
  if (overview === null) throw new Error('the document is open');
  const rows = rowsOf(overview);
  const all = (row: Row): readonly Row[] => [row, ...(row.children ?? []).flatMap(all)];
  const ids = rows.flatMap(all).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(rows.map(({ label, description }) => [label, description])).toEqual([
    ['法治政府建设报告', expect.stringMatching(/^2023年，\d+ 字$/)],
    ['期限', undefined],
    ['必备部分', '2/4'],
    ['问题', expect.stringContaining('错误 1')],
    ['各部分字数', undefined],
    ['文中年份', undefined],
  ]);
  const required = rows.find(({ id }) => id === 'required')?.children;
  expect(required?.map(({ operation }) => operation?.do)).toEqual(['reveal', 'reveal', 'insert', 'insert']);
});

test('a section that is missing is inserted by its name', async () => {
  const { client } = await follow();
  await client.open(URI, REPORT);
  const name = '下一年度主要安排';
  const reply = await client.request<InsertSectionReply>(INSERT_SECTION_REQUEST, { textDocument: { uri: URI }, name });
  expect(reply).toEqual({ version: 1, edits: [{ range: range(6, 14), newText: `\n三、${name}` }] });
});

test('a new report comes as a snippet', async () => {
  const { client } = await follow();
  expect(
    await client.request(NEW_REPORT_REQUEST, { kind: 'work-summary', organ: '青山镇人民政府', year: 2023 }),
  ).toMatch(/^青山镇人民政府2023年工作总结\n\n\u3000\u30002023年，\$\{1:/);
});
