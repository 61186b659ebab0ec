// Options of rules: each changes what its rule reports, and `autofix` what is fixed unasked.

import { describe, expect, test } from 'vitest';
import { fixAll, fixesOf, openDocument, resolveConfig, RULES, type configuration } from '../../server/src/engine/index';

const report = (line: string) => `青山镇2023年工作总结\n一、主要工作\n${line}\n二、下一步打算\n继续努力。\n`;
const twice = '本镇组织开展矛盾纠纷大排查大化解专项行动，共调处各类纠纷325件';
const headings = (mark: string) =>
  `青山镇2023年工作总结\n一、主要工作\n1${mark}学习宣传\n开展学习。\n2${mark}依法行政\n规范执法。\n`;
const flattened = `青山镇2023年工作总结一、主要工作${'全镇认真学习宣传，扎实开展工作。'.repeat(40)}二、存在不足工作还不够细。三、下一步打算继续努力。`;
const annual = (date: string) =>
  `青山镇2023年法治政府建设年度报告\n一、主要工作\n做好工作。\n二、下一步打算\n继续努力。\n青山镇人民政府\n${date}\n`;

/** Texts in which each option shows: what it is set to, and how many findings that leaves of how many. */
const CASES: Readonly<
  Record<
    string,
    readonly {
      readonly text: string;
      readonly options: configuration.RuleOptions;
      readonly before: number;
      readonly after: number;
    }[]
  >
> = {
  'contact-info': [
    {
      text: report('联系电话：0771-5550123，手机13900001111。'),
      options: { allow: ['0771-5550123'] },
      before: 2,
      after: 1,
    },
  ],
  'heading-terminal-punctuation': [
    {
      text: '青山镇2023年工作总结\n一、学习宣传贯彻上级精神。\n做好。\n二、依法行政\n做好。\n三、加强监督\n做好。\n',
      options: { longest: 10 },
      before: 1,
      after: 0,
    },
  ],
  'heading-marker-form': [{ text: headings('、'), options: { accept: ['1、'] }, before: 1, after: 0 }],
  'expired-plan-reference': [
    {
      text: annual('2023年12月20日').replace('做好工作', '按照“十三五”规划开展工作').replace(/2023/g, '2022'),
      options: { graceYears: 2 },
      before: 1,
      after: 0,
    },
  ],
  'signature-date-implausible': [
    { text: annual('2024年8月20日'), options: { lastMonth: 9 }, before: 1, after: 0 },
    { text: annual('2024年5月20日'), options: { lastMonth: 4 }, before: 0, after: 1 },
  ],
  'flattened-paragraphs': [{ text: flattened, options: { shortest: 400 }, before: 0, after: 1 }],
  'genre-invalid': [
    {
      text: '青山镇关于2023年工作情况的汇报\n一、主要工作\n做好。\n二、下一步打算\n努力。\n',
      options: { accept: ['汇报'] },
      before: 1,
      after: 0,
    },
  ],
  'duplicated-sentence': [
    {
      text: `青山镇2023年工作总结\n一、主要工作\n${twice}。\n二、成效\n${twice}。\n`,
      options: { shortest: 60 },
      before: 1,
      after: 0,
    },
  ],
  'near-duplicate-sentence': [
    {
      text: '加强对行政执法人员的业务培训和日常监督。进一步加强对全镇行政执法人员的业务培训和日常监督。',
      options: { likeness: 99 },
      before: 1,
      after: 0,
    },
  ],
  'paragraph-missing-terminal': [
    {
      text: '青山镇2023年工作总结\n一、主要工作\n我镇召开会议。全镇干部认真学习贯彻上级会议精神并抓好各项任务落实\n二、下一步打算\n继续努力。\n青山镇人民政府\n2023年12月20日\n',
      options: { shortest: 60 },
      before: 1,
      after: 0,
    },
  ],
  'heading-sequence-start': [
    {
      text: '青山镇2023年工作总结\n四、主要工作\n做好工作。\n五、下一步打算\n继续努力。\n',
      options: { startAt: 4 },
      before: 1,
      after: 0,
    },
  ],
  'straight-quote': [{ text: report('"一门式"办理，"一网式"服务。'), options: { oneByOne: 1 }, before: 2, after: 1 }],
};

const countOf = (text: string, rule: string, setting: configuration.RuleSetting): number =>
  openDocument(text, resolveConfig({ rules: { [rule]: setting } })).findings.filter(
    ({ rule: { meta } }) => meta.id === rule,
  ).length;

describe('each option changes what its rule reports', () => {
  test('there is a text for the options of each rule', () => {
    const shared = (options: object) => Object.keys(options).join() === 'oneByOne';
    const declared = RULES.filter(({ meta }) => meta.options !== undefined && !shared(meta.options)).map(
      ({ meta }) => meta.id,
    );
    expect(
      Object.keys(CASES)
        .filter((id) => id !== 'straight-quote')
        .sort(),
    ).toEqual(declared.sort());
  });

  test.each(Object.entries(CASES).flatMap(([rule, cases]) => cases.map((each) => ({ rule, ...each }))))(
    '$rule $options',
    ({ rule, text, options, before, after }) => {
      const { severity } = RULES.find(({ meta }) => meta.id === rule)?.meta ?? { severity: 'hint' };
      expect([countOf(text, rule, {}), countOf(text, rule, options), countOf(text, rule, [severity, options])]).toEqual(
        [before, after, after],
      );
    },
  );
});

test('options alone leave the severity as it is and switch no rule on; a pair sets both', () => {
  const strict = RULES.find(({ meta }) => meta.preset === 'strict');
  expect(resolveConfig({ rules: { [strict?.meta.id ?? '']: { autofix: false } } }).rules.severities.size).toBe(0);
  const { rules } = resolveConfig({ rules: { 'straight-quote': ['hint', { oneByOne: 9 }] } });
  expect([rules.severities.get('straight-quote'), rules.options.get('straight-quote')]).toEqual([
    'hint',
    { oneByOne: 9 },
  ]);
});

describe('autofix: false', () => {
  const text = '青山镇2023年工作总结\n一、主要工作\n开展"一门式"办理,做好服务。\n二、下一步打算\n继续努力。\n';
  const fixed = (rules: Readonly<Record<string, configuration.RuleSetting>>) =>
    fixAll(openDocument(text, resolveConfig({ rules })), 'safe').snapshot.segments.text();

  test('leaves a rule, or all of a group, to the user', () => {
    expect(fixed({})).toContain('“一门式”办理，');
    expect(fixed({ 'straight-quote': { autofix: false } })).toContain('"一门式"办理，');
    expect(fixed({ 'punctuation/*': { autofix: false } })).toBe(text);
    expect(fixed({ 'punctuation/*': { autofix: false }, 'straight-quote': { autofix: true } })).toContain(
      '“一门式”办理,',
    );
  });

  test('changes neither findings nor the fixes that they offer', () => {
    const excepted = openDocument(text, resolveConfig({ rules: { 'straight-quote': { autofix: false } } }));
    const finding = excepted.findings.find(({ rule }) => rule.meta.id === 'straight-quote');
    expect(finding && fixesOf(excepted, finding)).toHaveLength(1);
    expect(excepted.findings).toHaveLength(openDocument(text, resolveConfig()).findings.length);
  });
});
