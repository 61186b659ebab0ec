// Markup: what is read of a line, and the way from what is read to the source and back.

import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig, structure } from '../../server/src/engine/index';
import { cutText } from '../../server/src/engine/text/cut';
import { sourceText } from '../../server/src/engine/text/hiddenText';
import { readMarkup } from '../../server/src/engine/text/markup';
import { Segments } from '../../server/src/engine/text/segments';

describe('what is read of a line', () => {
  test.each([
    ['## 一、总体情况', '一、总体情况'],
    ['##一、总体情况', '一、总体情况'],
    ['### **（一）加强领导**', '（一）加强领导'],
    ['- **一是**压实责任。', '一是压实责任。'],
    ['* 健全机制', '健全机制'],
    ['- [x] 完成整改', '完成整改'],
    ['> - 群众反映', '群众反映'],
    ['推进**“一网通办”**改革', '推进“一网通办”改革'],
    ['1. **加强领导。** 压实责任', '1. 加强领导。 压实责任'],
    ['详见[实施方案](fangan.html)', '详见实施方案'],
    ['运行`npm`命令', '运行npm命令'],
    ['---', ''],
    ['***', ''],
    ['```text', ''],
  ])('%s', (source, read) => {
    const { text, hidden } = readMarkup(source);
    expect(text).toBe(read);
    expect(sourceText({ text, hidden })).toBe(source);
  });

  test.each([
    '— 3 —',
    '- 3 -',
    '－5－',
    '#法治青山#',
    '张**、李**等2人',
    '张**（男）、李**',
    '联系电话：138****5678',
    '-5℃至8℃',
    '2024年__月__日',
    '________',
    '总数**未**',
    '+86',
    '![图](a.png)',
    '**',
    '',
  ])('no markup: %s', (source) => {
    expect(readMarkup(source)).toEqual({ text: source, hidden: [] });
  });
});

test('places of what is read are places of the source', () => {
  const segments = Segments.of(cutText('青山镇\n## **一、总体情况**\n正文。'));
  const heading = segments.at(1);
  if (heading === undefined) throw new Error('no second line');
  expect(heading.text).toBe('一、总体情况');
  const range = { start: { segment: heading, column: 0 }, end: { segment: heading, column: heading.text.length } };
  expect(segments.slice(...(Object.values(segments.offsets(range)) as [number, number]))).toBe('一、总体情况');
  expect(segments.span(range)).toEqual({
    start: { offset: 9, line: 1, column: 5 },
    end: { offset: 15, line: 1, column: 11 },
  });
  // Inside the markup: the column at which it stands.
  expect(segments.pointAt(6)).toEqual({ segment: heading, column: 0 });
  expect(segments.pointAt(14)).toEqual({ segment: heading, column: 5 });
  expect(segments.offsetAt(1, Infinity)).toBe(17);
});

test('the outline is the same with markup and without', () => {
  const plain = [
    '青山镇2024年工作总结',
    '一、主要做法',
    '（一）加强领导',
    '一是健全机制。',
    '二是落实责任。',
    '二、问题',
  ];
  const marked = [
    '# 青山镇2024年工作总结',
    '## 一、主要做法',
    '**（一）加强领导**',
    '- **一是**健全机制。',
    '- 二是落实责任。',
    '## **二、问题**',
  ];
  const shape = (lines: readonly string[]) => {
    const { outline, view } = openDocument(lines.join('\n\n'), resolveConfig());
    return {
      title: outline.title?.text,
      sections: view.read(structure.SECTIONS).map(({ heading }) => heading.text),
      headings: outline.headings.map(({ level, value, text }) => [level, value, text]),
      items: outline.series.map(({ members }) => members.map(({ value }) => value)),
    };
  };
  expect(shape(marked)).toEqual(shape(plain));
});
