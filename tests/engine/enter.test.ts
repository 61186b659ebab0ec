// What Enter does at the end of a line: the next ordinal in its form, an empty one goes, and else nothing of ours.

import { describe, expect, test } from 'vitest';
import { enterOperation } from '../../server/src/engine/editing/enter';

const next = (line: string, following?: string): string | undefined => {
  const operation = enterOperation(line, following);
  return operation?.operation === 'next' ? operation.text : undefined;
};

describe('the next ordinal, in the form of the one before', () => {
  test.each([
    ['一、总体情况', '二、'],
    ['　　（三）加强学习。', '　　（四）'],
    ['(三)加强学习', '(四)'],
    ['（九）加强学习', '（十）'],
    ['十九、加强学习', '二十、'],
    ['1.加强学习', '2.'],
    ['1. 加强学习', '2. '],
    ['9、加强学习', '10、'],
    ['（1）加强学习', '（2）'],
    ['二是加强学习。', '三是'],
    ['二要加强学习。', '三要'],
    ['第三，加强学习。', '第四，'],
    ['其一，加强学习。', '其二，'],
    ['首先，加强学习。', '其次，'],
    ['再次，加强学习。', '最后，'],
    ['一方面，加强学习。', '另一方面，'],
    ['①加强学习', '②'],
    ['㈠加强学习', '㈡'],
    ['⑴加强学习', '⑵'],
    ['⒈加强学习', '⒉'],
    ['（一）强化保障。一是抓学习。二是抓宣传。', '（二）'],
  ])('%j → %j', (line, expected) => expect(next(line)).toBe(expected));
});

describe('the markup that opens the line', () => {
  test.each([
    ['- 一是加强学习。', '- 二是'],
    ['- **一是**加强学习。', '- 二是'],
    ['  * 一是加强学习。', '  * 二是'],
    ['## 一、总体情况', '## 二、'],
    ['### **（二）加强学习**', '### （三）'],
    ['> （一）加强学习', '> （二）'],
    ['- [x] 二是加强学习。', '- [ ] 三是'],
    ['**一、总体情况**', '二、'],
  ])('goes on: %j → %j', (line, expected) => expect(next(line)).toBe(expected));

  test('is what stands before the next line as well', () => {
    expect(next('- **一是**加强学习', '- **二是**加强宣传')).toBe('- 二是');
    expect(next('- 一是加强学习', '全年学习12次。')).toBeUndefined();
  });

  test('goes with an empty marker', () => {
    expect(enterOperation('  - 三是', undefined)).toEqual({ operation: 'remove', indent: '  ' });
    expect(enterOperation('## 三、', undefined)).toEqual({ operation: 'remove', indent: '' });
  });
});

describe('nothing of ours', () => {
  test.each([
    ['a paragraph', '全年共办结案件120件。'],
    ['a decimal', '3.5亿元资金已拨付。'],
    ['a date', '4.3月底前完成。'],
    ['a list of numbers', '一、二年级学生共120人。'],
    ['a series in one line', '一是抓学习。二是抓宣传。'],
    ['the last there is', '最后，加强学习。'],
    ['a sign without successor', '⑳加强学习'],
    ['a broken marker', '一)加强学习'],
    ['a line that holds many paragraphs', `一、总体情况${'。'.repeat(5000)}`],
    ['an empty line', ''],
  ])('%s', (_, line) => expect(enterOperation(line, undefined)).toBeUndefined());
});

test.each([
  ['（四）', ''],
  ['　　三是', '　　'],
  ['2. ', ''],
  ['㈡', ''],
])('an empty one goes, its indentation stays: %j', (line, indent) => {
  expect(enterOperation(line, '（五）加强培训')).toEqual({ operation: 'remove', indent });
});

describe('what follows decides whether the line is all of it', () => {
  test.each<[string, string, string, boolean]>([
    ['a sibling', '（一）加强学习', '（二）加强宣传', true],
    ['a heading above it', '（一）加强学习', '二、存在问题', true],
    ['its text', '（一）加强学习', '全年学习12次。', false],
    ['a paragraph behind one that is complete', '（一）加强学习。全年学习12次。', '下一步，继续推进。', true],
    ['its parts', '（一）抓好以下工作。', '1.加强学习', false],
    ['items below it', '二、存在问题。', '一是人员不足。', false],
  ])('%s', (_, line, following, offered) => expect(next(line, following) !== undefined).toBe(offered));
});
