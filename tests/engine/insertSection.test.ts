// A missing section is put at its place in the order of the standard, and the headings after it are counted on.

import { expect, test } from 'vitest';
import { analysis, editing, openDocument, resolveConfig, type Snapshot } from '../../server/src/engine/index';

const SHORTCOMINGS = '存在的不足和原因';
const DUTY = '党政主要负责人履行推进法治建设第一责任人职责情况';
const NEXT = '下一年度主要安排';

const open = (text: string): Snapshot => openDocument(text, resolveConfig({ kind: 'law-based-government' }));

/** The text with the section, or undefined where there is nothing to insert. */
function inserted(text: string, name: string): string | undefined {
  const { view, segments } = open(text);
  const edits = editing.insertSection(view, name);
  if (edits === undefined) return undefined;
  let result = text;
  for (const { at, text: insertion } of [...edits].reverse())
    result = result.slice(0, segments.offset(at.start)) + insertion + result.slice(segments.offset(at.end));
  return result;
}

const HEAD = '青山镇人民政府关于2023年法治政府建设情况的报告\n';
const TAIL = '青山镇人民政府\n2024年1月15日\n';

test('between its neighbours', () => {
  const text = `${HEAD}一、主要举措和成效\n　　（一）学法。\n二、存在的不足和原因\n　　力量不足。\n三、下一年度主要安排\n　　加强培训。\n${TAIL}`;
  expect(inserted(text, DUTY)).toBe(
    `${HEAD}一、主要举措和成效\n　　（一）学法。\n二、存在的不足和原因\n　　力量不足。\n三、${DUTY}\n四、下一年度主要安排\n　　加强培训。\n${TAIL}`,
  );
});

test('at the end, above the signature', () => {
  const text = `${HEAD}一、主要举措和成效\n　　学法。\n二、存在的不足和原因\n　　力量不足。\n${TAIL}`;
  expect(inserted(text, NEXT)).toBe(
    `${HEAD}一、主要举措和成效\n　　学法。\n二、存在的不足和原因\n　　力量不足。\n三、${NEXT}\n${TAIL}`,
  );
});

test('before the first one', () => {
  const text = `${HEAD}一、存在的不足和原因\n　　力量不足。\n二、下一年度主要安排\n　　加强培训。\n${TAIL}`;
  const first = analysis.requiredParts(open(text).outline)[0]?.section.name ?? '';
  expect(inserted(text, first)).toBe(
    `${HEAD}一、${first}\n二、存在的不足和原因\n　　力量不足。\n三、下一年度主要安排\n　　加强培训。\n${TAIL}`,
  );
});

test('with the line ends and the indentation of the text', () => {
  const text =
    `${HEAD}　　一、主要举措和成效\n　　学法。\n　　二、下一年度主要安排\n　　加强培训。\n${TAIL}`.replaceAll(
      '\n',
      '\r\n',
    );
  expect(inserted(text, SHORTCOMINGS)).toContain(`\r\n　　二、${SHORTCOMINGS}\r\n　　三、下一年度主要安排\r\n`);
});

test('nothing where it is there, or is not one of the kind', () => {
  const text = `${HEAD}一、主要举措和成效\n　　学法。\n二、存在的不足和原因\n　　力量不足。\n${TAIL}`;
  expect(inserted(text, SHORTCOMINGS)).toBeUndefined();
  expect(inserted(text, '没有这一部分')).toBeUndefined();
});

test('of any text, and then it is there', () => {
  for (const text of ['', '\n', '一', HEAD, `${HEAD}一、`, '一、主要举措和成效。二、下一步打算。']) {
    for (const { section, heading } of analysis.requiredParts(open(text).outline)) {
      if (heading !== undefined) continue;
      const after = inserted(text, section.name);
      expect(after, JSON.stringify(text)).toBeDefined();
      expect(
        analysis.requiredParts(open(after ?? '').outline).find((part) => part.section.name === section.name)?.heading,
        JSON.stringify(after),
      ).toBeDefined();
    }
  }
});
