// The user's own kinds of report: how they are recognised, and what is asked of them.

import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig, type configuration, type UserConfig } from '../../server/src/engine/index';

const INSPECTION: configuration.UserProfile = {
  name: '督查报告',
  titles: [['督查', { gap: 6 }, '报告']],
  sections: [
    { name: '督查情况', headings: [[['督查', '检查'], { gap: 4 }, '情况']], order: 1 },
    { name: '发现的问题', headings: ['问题'], order: 2 },
    { name: '整改建议', mentions: ['建议'], order: 3 },
    { name: '附表', optional: true },
  ],
  elements: { recipient: false, signature: false },
};

const text = (...headings: readonly string[]) =>
  `青山镇重点工作督查情况报告\n${headings.map((heading, i) => `${'一二三四'[i] ?? ''}、${heading}\n已逐项核对。\n`).join('')}2024年3月5日\n`;

function look(report: string, config: UserConfig) {
  const { outline, findings } = openDocument(report, resolveConfig(config));
  const about = findings.filter(({ rule }) => /section|missing-(?:main|signature)/.test(rule.meta.id));
  return {
    kind: outline.profile?.id,
    base: outline.kind,
    found: about.map(({ rule, severity, data }) =>
      [rule.meta.id, severity, data['section']].filter((part) => part !== undefined).join(' '),
    ),
  };
}

describe('a kind of its own', () => {
  const config = { profiles: { inspection: INSPECTION } };

  test('is recognised by its title before the built-in ones, and asks for its sections and elements', () => {
    expect(look(text('督查基本情况', '下一步打算'), config)).toEqual({
      kind: 'inspection',
      base: 'other',
      found: ['required-section-missing warning 发现的问题', 'required-section-missing warning 整改建议'],
    });
  });

  test('speaks of a section that the text only mentions, and of the order of those that are there', () => {
    expect(look(text('存在问题', '督查情况').replace('已逐项核对', '建议加强督办'), config).found).toEqual([
      'required-section-missing hint 整改建议',
      'section-order warning',
    ]);
  });

  test('names itself where it says what it asks for', () => {
    const { findings } = openDocument(text('督查情况', '存在问题'), resolveConfig(config));
    expect(findings.find(({ rule }) => rule.meta.id === 'required-section-missing')?.data['reference']).toBe(
      '本单位“督查报告”的要求',
    );
  });

  test('may be set, whatever the title; an id that names no kind leaves it to be recognised', () => {
    const report = text('督查情况').replace('重点工作督查情况报告', '2023年工作总结');
    expect(look(report, { ...config, kind: 'inspection' }).kind).toBe('inspection');
    expect(look(report, { ...config, kind: 'inspections' }).kind).toBe('work-summary');
    expect(look(report, { ...config, kind: 'other' }).kind).toBeUndefined();
  });
});

describe('a built-in kind', () => {
  const summary =
    '青山镇2023年工作总结\n一、主要工作\n做好各项工作。\n二、存在的问题\n工作不细。\n青山镇人民政府\n2023年12月20日\n';

  test('is extended under its own name: its titles and sections stay, and those of the same name are replaced', () => {
    const profile: configuration.UserProfile = {
      extends: 'work-summary',
      sections: [{ name: '下一步打算', headings: ['打算'] }],
      severity: 'hint',
    };
    expect(look(summary, { profiles: { 'work-summary': profile } })).toMatchObject({
      kind: 'work-summary',
      base: 'work-summary',
      found: ['required-section-missing hint 下一步打算'],
    });
  });

  test('is replaced where nothing is extended: without titles nothing is recognised as it', () => {
    expect(look(summary, { profiles: { 'work-summary': { sections: [] } } }).kind).toBeUndefined();
  });

  test('lends its sections to a kind beside it, and keeps its titles', () => {
    const profiles: Record<string, configuration.UserProfile> = {
      county: {
        extends: 'law-based-government',
        titles: ['县法治政府建设'],
        sections: [{ name: '存在的不足和原因', optional: true }],
      },
    };
    const report = (title: string) =>
      `${title}\n一、主要举措和成效\n做好。\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n履职。\n三、下一步安排\n努力。\n`;
    expect(look(report('临江县法治政府建设年度报告'), { profiles })).toMatchObject({
      kind: 'county',
      base: 'law-based-government',
    });
    expect(look(report('临江县法治政府建设年度报告'), { profiles }).found).not.toContainEqual(
      expect.stringContaining('存在的不足'),
    );
    expect(look(report('青山镇法治政府建设年度报告'), { profiles }).found).toContainEqual(
      expect.stringContaining('存在的不足'),
    );
  });
});
