// One configuration, given in each of the ways in which users give it, has the same findings: a report that is clean in the editor is
// clean on the command line.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { CONFIG_FILE, parseConfig } from '../../server/src/config/index';
import { CONFIG_SCHEMA } from '../../server/src/config/schema/index';
import { TABLES } from '../../server/src/config/schema/tables';
import type { Severity, UserConfig } from '../../server/src/engine/index';
import { readSettings } from '../../server/src/lsp/settings';
import { folderOf } from '../cli/harness';
import { PLAIN, TestClient, type ClientOptions } from '../lsp/harness';
import { REPORT, WITH_HALF_WIDTH } from '../lsp/reports';

/** A faulty work report; every row of a table that stands below speaks of one of its lines. */
const DRAFT = `青山镇2022年工作总结
一、主要工作
（一）依据《临江市集镇管理办法》和临江美丽集镇规划开展清河专项行动
学习临江市委六届五次全会精神,构建一心两翼四轴格局，扎实推进三区同建。😀集镇管理所开展巡查。
（三）举办青山茶文化旅游节
网隔员上门走访，镇政府党组会议研究。建立微网格12个、微网格群，子网格3个。工商局配合，联系电话０５１２。
二、下一步打算
一是健全机制。二是强化保障。三是加强培训。三是严格考核。

青山镇人民政府
2022年12月20日
`;

const TEXTS: Readonly<Record<string, string>> = {
  'report.txt': REPORT,
  'width.txt': WITH_HALF_WIDTH,
  'draft.txt': DRAFT,
  'crlf.txt': DRAFT.replaceAll('\n', '\r\n'),
  // It lacks recipient, signature and most sections; and whether a sub-heading may stand alone is a matter of taste.
  'bare.txt':
    '青山镇人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n（一）规范执法\n办结率提高5%。\n二、存在的不足\n力量薄弱。\n',
  'conference.txt':
    '临江县青山镇季度例会通报\n一、基本情况\n“四好农村路“建设进展顺利。\n一、存在问题\n个别村进度滞后。\n',
};

type Config = UserConfig & Readonly<Record<string, unknown>>;

const CONFIGS: Readonly<Record<string, Config>> = {
  kind: { kind: 'information-disclosure' },
  'kind other': { kind: 'other' },
  'preset errors': { preset: 'errors' },
  'preset strict': { preset: 'strict' },
  audience: { audience: 'public' },
  locale: { locale: 'en' },
  'a rule off': { rules: { 'enumeration-duplicate': 'off' } },
  'a severity raised': { preset: 'strict', rules: { 'superseded-term': 'error', 'numbering/*': 'error' } },
  'a severity lowered': { rules: { 'heading-sequence-gap': 'hint' } },
  'a group off, a rule of it on': { rules: { 'numbering/*': 'off', 'heading-sequence-gap': 'warning' } },
  'a rule on, its group off behind it': { rules: { 'heading-sequence-gap': 'warning', 'numbering/*': 'off' } },
  options: { rules: { 'halfwidth-punctuation': { oneByOne: 0 } } },
  'severity and options': { rules: { 'halfwidth-punctuation': ['error', { oneByOne: 1 }] } },
  'no automatic fix, another severity': { rules: { 'halfwidth-punctuation': ['hint', { autofix: false }] } },
  'words kept': { words: { keep: ['青山镇', '三是严格考核', '发放资料,'] } },
  'words replaced': { words: { replace: { 工商局: '市场监督管理局', 宣传活动: '主题宣传' } } },
  'a kind of one’s own': {
    kind: 'bulletin',
    profiles: {
      bulletin: {
        name: '通报',
        sections: [{ name: '整改要求', headings: ['整改', [['限期', '按期'], { gap: 4 }, '完成']], order: 1 }],
        severity: 'hint',
        elements: { recipient: false },
      },
    },
  },
  'a kind known by its title': {
    profiles: { bulletin: { titles: [['例会', { gap: 2 }, '报'], '例会通报'], sections: [{ name: '整改要求' }] } },
  },
  'a built-in kind with a section more': {
    profiles: { 'work-summary': { extends: 'work-summary', sections: [{ name: '乡村振兴', mentions: ['网格'] }] } },
  },
  laws: {
    tables: {
      laws: [
        {
          name: '临江市集镇管理办法',
          adopted: '2012-05-01',
          effective: '2012-07-01',
          repealed: { on: '2020-01-01', instead: '临江市集镇条例' },
          source: '县法规库',
        },
      ],
    },
  },
  plans: { tables: { plans: [{ words: ['临江美丽集镇规划'], first: 2016, last: 2019 }] } },
  campaigns: { tables: { campaigns: [{ word: '清河专项行动', instead: '河道常态化管护', last: 2019 }] } },
  meetings: { tables: { meetings: [{ name: '临江市委六届五次全会', since: '2024-07-20' }] } },
  formulas: { tables: { formulas: [{ wrong: '一心两翼四轴', right: '一心两翼三轴', severity: 'hint' }] } },
  staleFormulas: { tables: { staleFormulas: [{ stale: '三区同建', current: '四区同建', since: '2020-01-01' }] } },
  supersededTerms: {
    tables: {
      supersededTerms: [{ old: '集镇管理所', current: '集镇服务中心', since: '2020-01-01', notBefore: ['的'] }],
    },
  },
  officialNames: {
    tables: { officialNames: [{ wrong: '青山茶文化旅游节', right: '青山茶文化节', notAfter: ['老'] }] },
  },
  confusables: {
    tables: { confusables: [{ wrong: '网隔员', right: '网格员', behind: { words: ['走访'], within: 5 } }] },
  },
  levels: { tables: { levels: [{ wrong: '镇政府党组', instead: '镇党委' }] } },
  terms: { tables: { terms: [{ term: '网格', forms: [{ form: '微网格' }, { form: '子网格' }] }] } },
  everything: {
    kind: 'work-summary',
    preset: 'strict',
    audience: 'public',
    locale: 'en',
    rules: { 'dates/*': 'hint', 'enumeration-duplicate': 'warning' },
    words: { keep: ['集镇'], replace: { 网格: '网格单元' } },
    tables: { formulas: [{ wrong: '一心两翼四轴', right: '一心两翼三轴' }] },
  },
  // What is wrong is left out alike, and the rest holds.
  'faulty values': {
    kind: 'nosuch',
    preset: 'loud',
    rules: { 'heading-sequence-gap': 'off', 'nosuch-rule': 'off', 'enumeration-duplicate': 7 },
    words: { keep: ['', '三是严格考核'] },
  } as unknown as Config,
  'a faulty row': {
    tables: { formulas: [{ wrong: '一心两翼四轴' }, { wrong: '三区同建', right: '四区同建' }], nosuch: [] },
  } as unknown as Config,
  'a value of another setting': {
    preset: 'auto',
    audience: '',
    locale: 'zh-cn',
    rules: { 'heading-sequence-gap': 'off', 'enumeration-duplicate': 'auto' },
  } as unknown as Config,
  'values of another type': {
    kind: 1,
    preset: [],
    words: [],
    tables: { laws: {} },
    profiles: { bulletin: 'x' },
    rules: { 'heading-sequence-gap': ['off'], 'enumeration-duplicate': 'off' },
  } as unknown as Config,
};

const FOLDER = 'file:///reports';
const SEVERITIES: Readonly<Record<number, Severity>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'hint',
};
/** What VS Code sends where the user has set nothing. */
const DEFAULTS = Object.fromEntries(
  Object.entries(manifest().contributes.configuration.properties).map(([key, setting]) => [
    key.replace('gongwenLint.', ''),
    setting.default,
  ]),
);

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')) as Manifest;
}

type Findings = readonly string[];

async function onCommandLine(config: Config): Promise<Findings> {
  const { files } = await folderOf({ ...TEXTS, [CONFIG_FILE]: JSON.stringify(config) }).check(Object.keys(TEXTS));
  return files.flatMap(({ path, findings }) =>
    findings.map(
      ({ start, end, severity, rule, message }) =>
        `${path}:${start.line}:${start.column}–${end.line}:${end.column} ${severity} ${rule} ${message}`,
    ),
  );
}

async function inEditor(options: ClientOptions): Promise<Findings> {
  const client = await TestClient.start(options);
  const found: string[] = [];
  for (const [name, text] of Object.entries(TEXTS)) {
    const uri = `${FOLDER}/${name}`;
    await client.open(uri, text);
    const items = options.capabilities === PLAIN ? await pushed(client, uri) : await pulled(client, uri);
    found.push(...items.map((diagnostic) => described(name, diagnostic)));
  }
  return found;
}

async function pulled(client: TestClient, uri: string): Promise<readonly Diagnostic[]> {
  const report = await client.pull(uri);
  return report.kind === 'full' ? report.items : [];
}

async function pushed(client: TestClient, uri: string): Promise<readonly Diagnostic[]> {
  const ofText = () => client.published.find((each) => each.uri === uri);
  await client.until(() => ofText() !== undefined);
  return ofText()?.diagnostics ?? [];
}

function described(name: string, { range: { start, end }, severity, code, message }: Diagnostic): string {
  return `${name}:${start.line + 1}:${start.character + 1}–${end.line + 1}:${end.character + 1} ${SEVERITIES[severity ?? 0] ?? '?'} ${String(code)} ${typeof message === 'string' ? message : message.value}`;
}

const byFile = (config: Config): Promise<Findings> =>
  inEditor({ files: new Map([[`${FOLDER}/${CONFIG_FILE}`, JSON.stringify(config)]]), settings: { current: DEFAULTS } });

let found: Promise<Findings> | undefined;
/** What is found without any configuration. */
const byDefault = (): Promise<Findings> => (found ??= onCommandLine({}));

test('without a configuration', async () => {
  expect(await byDefault()).not.toEqual([]);
  expect(await byFile({})).toEqual(await byDefault());
  expect(await inEditor({ settings: { current: DEFAULTS } })).toEqual(await byDefault());
});

test.each(Object.entries(CONFIGS))('%s', async (_, config) => {
  const findings = await onCommandLine(config);
  // A configuration that changes nothing would show nothing.
  expect(findings).not.toEqual(await byDefault());
  expect(await byFile(config), 'settings file in the editor').toEqual(findings);
  expect(
    await inEditor({ settings: { current: { ...DEFAULTS, ...config } } }),
    'settings that the editor is asked for',
  ).toEqual(findings);
  expect(
    await inEditor({ capabilities: PLAIN, initialize: { initializationOptions: { settings: config } } }),
    'settings that come of themselves',
  ).toEqual(findings);
});

test.each(Object.entries(CONFIGS))('%s: the same faults are told', (_, config) => {
  const ofFile = parseConfig(JSON.stringify(config)).problems.map(({ message }) => message.zh);
  // The editor gives its settings in an order of its own.
  expect(
    readSettings({ ...DEFAULTS, ...config })
      .problems.map(({ message }) => message.zh)
      .sort(),
  ).toEqual(ofFile.sort());
});

test('every setting that both know is among these configurations', () => {
  const configs = Object.values(CONFIGS);
  const known = Object.keys(CONFIG_SCHEMA.entries).filter((key) => key !== '$schema');
  expect(known.filter((key) => !configs.some((config) => key in config))).toEqual([]);
  expect(
    Object.keys(TABLES.entries).filter(
      (table) => !configs.some(({ tables }) => tables !== undefined && table in tables),
    ),
  ).toEqual([]);
});
