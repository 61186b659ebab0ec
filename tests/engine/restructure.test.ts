// Sections and items moved, promoted and demoted: the text that comes out, and why at times nothing is done.

import { describe, expect, test } from 'vitest';
import { editing, openDocument, resolveConfig, updateDocument, type TextEdit } from '../../server/src/engine/index';
import { applyTo } from '../property/texts';

const config = resolveConfig();
const CARET = '|';

/** A text with the caret in it → the text after the operation with the caret in it, or the refusal. */
function after(marked: string, operation: editing.RestructureOperation): string {
  const offset = marked.indexOf(CARET);
  const text = marked.replace(CARET, '');
  const result = editing.restructure(openDocument(text, config), offset, operation);
  if ('refused' in result) return result.refused;
  const edited = applyAll(text, result.edits);
  return edited.slice(0, result.caret) + CARET + edited.slice(result.caret);
}

function applyAll(text: string, edits: readonly TextEdit[]): string {
  return [...edits].reverse().reduce(applyTo, text);
}

const REPORT = [
  '青山镇2023年工作总结',
  '一、主要工作',
  '（一）加强学习',
  '全年学习12次。',
  '（二）加强|宣传',
  '发放资料300份。',
  '（三）加强培训',
  '二、存在问题',
  '三、下一步打算',
].join('\n');
const lines = (...each: string[]): string => each.join('\n');

describe('moving', () => {
  test('a section takes its text along, its number stays at its place', () => {
    expect(after(REPORT, 'move-up')).toBe(
      lines(
        '青山镇2023年工作总结',
        '一、主要工作',
        '（一）加强|宣传',
        '发放资料300份。',
        '（二）加强学习',
        '全年学习12次。',
        '（三）加强培训',
        '二、存在问题',
        '三、下一步打算',
      ),
    );
    expect(after(REPORT, 'move-down')).toBe(
      lines(
        '青山镇2023年工作总结',
        '一、主要工作',
        '（一）加强学习',
        '全年学习12次。',
        '（二）加强培训',
        '（三）加强|宣传',
        '发放资料300份。',
        '二、存在问题',
        '三、下一步打算',
      ),
    );
  });

  test.each(['\r\n', '\r', '\n\n', '\n　　'])('keeps what stands between lines: %j', (gap) => {
    const join = (...each: string[]): string => each.join(gap);
    expect(
      after(join('一、主要工作', '（一）加强学习', '（二）加强|宣传。', '全年12次。', '二、存在问题'), 'move-up'),
    ).toBe(join('一、主要工作', '（一）加强|宣传。', '全年12次。', '（二）加强学习', '二、存在问题'));
  });

  test('an item leaves the marks where they are', () => {
    expect(after('一、主要工作\n一是抓学习；二是抓|宣传；三是抓培训。', 'move-down')).toBe(
      '一、主要工作\n一是抓学习；二是抓培训；三是抓|宣传。',
    );
  });

  test('works within one long line, in half width', () => {
    const body = (first: string, second: string): string =>
      `2023年工作总结 现将工作总结如下:一、主要工作。(一)${first}(二)${second}二、存在问题。${'部分干部业务不熟。'.repeat(60)}`;
    expect(after(body('加强|学习。全年12次。', '加强宣传。'), 'move-down')).toBe(
      body('加强宣传。', '加强|学习。全年12次。'),
    );
  });

  test('stays among its siblings', () => {
    expect(after(REPORT.replace('（二）加强|', '（二）加强').replace('（一）加', '（一）|加'), 'move-up')).toBe(
      'first',
    );
    expect(after('一、学习\n二、宣|传', 'move-down')).toBe('last');
    expect(after('青山镇2023|年工作总结\n一、学习\n二、宣传', 'move-down')).toBe('nothing-here');
  });
});

describe('promoting and demoting', () => {
  test('a promoted section takes its parts along and what followed it in, and its new siblings count on', () => {
    expect(after(REPORT, 'promote')).toBe(
      lines(
        '青山镇2023年工作总结',
        '一、主要工作',
        '（一）加强学习',
        '全年学习12次。',
        '二、加强|宣传',
        '发放资料300份。',
        '（一）加强培训',
        '三、存在问题',
        '四、下一步打算',
      ),
    );
  });

  test('a demoted section becomes the last part of the one above, in the form that its new siblings have', () => {
    expect(after('一、学习\n(一)党课\n二、宣|传\n(一)上街\n1.资料\n三、培训', 'demote')).toBe(
      '一、学习\n(一)党课\n(二)宣|传\n1.上街\n(1)资料\n二、培训',
    );
    expect(after('一、学习\n二、宣|传\n三、培训', 'demote')).toBe('一、学习\n（一）宣|传\n二、培训');
  });

  test('an empty one behind Enter is demoted and promoted back', () => {
    expect(after('一、学习\n（一）党课\n（二）|', 'demote')).toBe('一、学习\n（一）党课\n1.|');
    expect(after('一、学习\n（一）党课\n1.|', 'promote')).toBe('一、学习\n（一）党课\n（二）|');
  });

  test('says why it cannot', () => {
    expect(after('一、学|习\n二、宣传', 'promote')).toBe('top');
    expect(after('一、学|习\n二、宣传', 'demote')).toBe('no-sibling-above');
    expect(after('一、学习\n（一）甲\n1.乙\n（1）丙\n（2）丁|', 'demote')).toBe('deepest');
    expect(after('一、学习\n一是党课。二是测|试。', 'demote')).toBe('no-item-levels');
  });
});

describe('following an edit', () => {
  const followed = (text: string, edit: TextEdit): string => {
    const before = openDocument(text, config);
    const edited = updateDocument(before, edit);
    return applyAll(applyTo(text, edit), editing.renumberAfter(before, edited));
  };
  const insert = (text: string, at: string, what: string): string =>
    followed(text, { start: text.indexOf(at), end: text.indexOf(at), text: what });
  const cut = (text: string, from: string, to: string): string =>
    followed(text, { start: text.indexOf(from), end: text.indexOf(to), text: '' });

  test('an item put in, taken out, or the first one taken out', () => {
    const text = '一、主要工作\n（一）甲\n（二）乙\n（三）丙\n二、问题';
    expect(insert(text, '（二）', '（二）新\n')).toBe('一、主要工作\n（一）甲\n（二）新\n（三）乙\n（四）丙\n二、问题');
    expect(cut(text, '（二）', '（三）')).toBe('一、主要工作\n（一）甲\n（二）丙\n二、问题');
    expect(cut(text, '（一）', '（二）')).toBe('一、主要工作\n（一）乙\n（二）丙\n二、问题');
  });

  test('several lines pasted with other numbers', () => {
    expect(insert('1. 甲\r\n2. 乙\r\n3. 丙', '3.', '7. 子\r\n8. 丑\r\n')).toBe(
      '1. 甲\r\n2. 乙\r\n3. 子\r\n4. 丑\r\n5. 丙',
    );
  });

  test('items of a series, each on its line', () => {
    expect(cut('一、主要工作\n一是甲。\n二是乙。\n三是丙。', '二是', '三是')).toBe('一、主要工作\n一是甲。\n二是丙。');
  });

  test('what was odd before stays odd', () => {
    const odd = '一、主要工作\n（一）甲\n（三）乙\n（四）丙\n二、问题';
    expect(insert(odd, '（四）', '（四）新\n')).toBe(odd.replace('（四）', '（四）新\n（四）'));
  });

  test('an ordinal that is changed by hand is left to its writer', () => {
    const text = '一、主要工作\n（一）甲\n（二）乙\n（三）丙';
    expect(followed(text, { start: text.indexOf('二）'), end: text.indexOf('二）') + 1, text: '五' })).toBe(
      text.replace('（二）', '（五）'),
    );
  });
});
