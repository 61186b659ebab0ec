// Annexes and lengths: what the editor shows of them.

import { describe, expect, test } from 'vitest';
import { analysis, openDocument, structure, resolveConfig } from '../../server/src/engine/index';

const open = (...lines: readonly string[]) => openDocument(lines.join('\n'), resolveConfig());

describe('annexes', () => {
  test('are lines that say nothing else, with number and title', () => {
    const { view } = open(
      '关于工作情况的报告',
      '附件：1.名单',
      '一、情况',
      '有关名单见附件1。',
      '附件1',
      '',
      '青山镇工作人员名单',
      '张某',
      '附件 2：',
      '一、要求',
      '附表',
    );
    expect(analysis.annexesOf(view).map(({ label, number, title }) => ({ label, number, title }))).toEqual([
      { label: '附件1', number: 1, title: '青山镇工作人员名单' },
      { label: '附件2', number: 2, title: undefined },
      { label: '附表', number: undefined, title: undefined },
    ]);
  });
});

describe('lengths', () => {
  test('leave out blanks and line breaks, and count a character of two units once', () => {
    const snapshot = open('关于工作情况的报告', '一、情 况', '　　共😀3件。', '', '二、问题');
    const [first, second] = snapshot.view.read(structure.SECTIONS);
    expect(first && analysis.charactersOfSection(first, snapshot)).toBe('一、情况共😀3件。'.length - 1);
    expect(second && analysis.charactersOfSection(second, snapshot)).toBe(4);
  });
});
