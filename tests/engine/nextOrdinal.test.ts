// The next ordinal at a place, in the form of its count.

import { describe, expect, test } from 'vitest';
import { openDocument, structure, resolveConfig } from '../../server/src/engine/index';

/** The markers that may stand at ▲, which is taken out. */
function next(marked: string, headings = true): readonly string[] {
  const { outline, segments } = openDocument(marked.replace('▲', ''), resolveConfig());
  return structure.nextOrdinals(outline, segments, marked.indexOf('▲'), headings).map(({ marker }) => marker);
}

describe('the next ordinal', () => {
  test.each([
    ['the first heading', '关于工作的报告\n▲', ['一、']],
    ['a sibling, or a level below', '关于工作的报告\n一、情况\n▲', ['二、', '（一）']],
    [
      'siblings of all levels that are open',
      '关于工作的报告\n一、情况\n（一）甲\n1.子\n▲',
      ['2.', '（二）', '二、', '（1）'],
    ],
    ['in the width that the document has', '关于工作的报告\n一、情况\n(一)甲\n▲', ['(二)', '二、', '1.']],
    [
      'the first of a level as it is written elsewhere',
      '关于工作的报告\n一、情况\n(一)甲\n二、问题\n▲',
      ['三、', '(一)'],
    ],
    ['an item of the open list', '关于工作的报告\n一、情况\n一是甲。二是乙。\n▲', ['三是', '二、', '（一）']],
    [
      'an item of the inner list, which was counted last',
      '关于工作的报告\n一、情况\n第一，甲。第二，乙：一是子。▲',
      ['二是', '二、', '（一）'],
    ],
    ['no item of a list before the heading', '关于工作的报告\n一、情况\n一是甲。\n二、问题\n▲', ['三、', '（一）']],
    ['words that count', '关于工作的报告\n一、情况\n首先，甲。其次，乙。▲', ['再次', '二、', '（一）']],
    ['by what stands before, not behind', '关于工作的报告\n一、情况\n▲\n二、问题\n三、打算', ['二、', '（一）']],
  ])('is %s', (_, text, expected) => {
    expect(next(text)).toEqual(expected);
  });

  test('is only an item within a line', () => {
    expect(next('关于工作的报告\n一、情况\n一是甲。▲', false)).toEqual(['二是']);
  });
});
