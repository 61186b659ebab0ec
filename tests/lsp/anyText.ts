// Any text, made of what the features look at, and how ranges of it lie to each other.

import fc from 'fast-check';
import type { Position, Range } from 'vscode-languageserver/node';

const PIECES = [
  '一、总体情况',
  '二、问题',
  '（一）工作。',
  '（二）',
  '()',
  '1.事项',
  '（1）事',
  '一是',
  '二是',
  '三是',
  '第一，',
  '一方面',
  '。',
  '；',
  '，',
  '：',
  '\n',
  '\r\n',
  '\r',
  '　　',
  ' ',
  '😀',
  '\ud83d',
  '\u2028',
  '\ufeff',
  '2023年法治政府建设情况的报告',
  '您现在的位置：首页',
  '青山镇人民政府',
  '关于',
  '2024年1月15日',
  '二〇二三年',
  '2021—2025年',
  '《',
  '》',
  '《行政处罚法》',
  '《法治政府建设实施纲要（2021—2025年）》',
  '“',
  '”',
  '“八五”普法',
  '（',
  '）',
  '3.5万元',
  '98%',
  '三个方面：',
  '党的二十大精神',
  '现将有关情况报告如下：',
  '附件1',
  '附件：1.名单',
  '见附件1',
  '见第二部分',
  '|',
  '打印 关闭',
  'abc ',
  '县委、县政府：',
];

export const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((some) => some.join(''));

/** A place of any text: lines and characters beyond its ends included. */
export const anyPosition = fc.record({ line: fc.nat(45), character: fc.nat(60) });

export function holds(outer: Range, inner: Range): boolean {
  return notAfter(outer.start, inner.start) && notAfter(inner.end, outer.end);
}

export function notAfter(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
