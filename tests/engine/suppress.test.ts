// The user's words: what is kept is not reported, what is to be replaced always is, and only there.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  openDocument,
  reconfigureDocument,
  resolveConfig,
  updateDocument,
  type configuration,
} from '../../server/src/engine/index';
import { check } from '../property/runs';
import { describe as plain } from '../property/describe';
import { anyEdits, fit, texts } from '../property/texts';

const USER_WORD = 'user-word';

/** The findings of some rules with the words that they mark. */
function found(text: string, words: configuration.UserWords, rules: readonly string[]): readonly string[] {
  const { findings, view } = openDocument(text, resolveConfig({ words }));
  return findings
    .filter(({ rule }) => rules.includes(rule.meta.id))
    .map(({ rule, at }) => `${rule.meta.id} ${view.textOf(at)}`);
}

describe('a kept word', () => {
  const text = '全年查处问题502余起，覆盖面更广。';
  const rules = ['approximate-exact-number'];
  const marked = found(text, {}, rules)[0]?.split(' ')[1] ?? '';

  test('there is something to keep', () => expect(marked.length).toBeGreaterThan(2));

  test.each([
    ['that is what is marked', marked],
    ['around it', `题${marked}`],
    ['that it reaches into', `题${marked.slice(0, -1)}`],
    ['that it reaches out of', `${marked.slice(1)}，覆盖`.slice(0, marked.length)],
  ])('%s', (_, word) => expect([text.includes(word), found(text, { keep: [word] }, rules)]).toEqual([true, []]));

  test.each([
    ['beside it', '查处问题'],
    ['that is only its beginning', marked.slice(0, -1)],
    ['that is only its middle', marked.slice(1, -1)],
    ['that stands elsewhere', '面更广'],
    ['that is a pattern elsewhere: words are literal', '.*'],
  ])('%s leaves it', (_, word) =>
    expect(found(text, { keep: [word] }, rules)).toEqual([`approximate-exact-number ${marked}`]),
  );

  test('leaves the same finding at a place where the word does not stand', () => {
    const twice = `甲地${marked}。乙地${marked}。`;
    expect(found(twice, { keep: [`甲地${marked}`] }, rules)).toEqual([`approximate-exact-number ${marked}`]);
  });

  test('says nothing of order and absence', () => {
    const report =
      '青山镇2023年法治政府建设情况报告\n2023年，青山镇坚持依法行政。现将有关情况报告如下：\n一、主要举措和成效\n一是学习。二是宣传。二是检查。\n三、存在的不足和原因\n执法力量不足。';
    const structural = ['enumeration-duplicate', 'heading-sequence-gap', 'missing-signature', 'missing-signature-date'];
    const without = found(report, {}, structural);
    expect(new Set(without.map((each) => each.split(' ')[0]))).toEqual(new Set(structural));
    expect(found(report, { keep: ['力量不足。', '二是检查', '二是', '三、存在'] }, structural)).toEqual(without);
  });

  test('does not hide what is said of the whole text', () => {
    const folded = '一是学习,提升能力,见成效;二是宣传,营造氛围;三是检查:查处问题。'.repeat(8);
    expect(found(folded, { keep: ['学习,提升'] }, ['width-folded-document'])).toEqual(['width-folded-document ,']);
  });

  test('outranks a word that is to be replaced', () => {
    expect(
      found('原工商局、工商局', { keep: ['原工商局'], replace: { 工商局: '市场监督管理局' } }, [USER_WORD]),
    ).toEqual(['user-word 工商局']);
  });
});

describe('a word to be replaced', () => {
  test('is not looked for in residue', () => {
    const page = '首页 > 工商局 > 政务公开\n打印 关闭\n青山镇2023年工作总结\n会同工商局检查。';
    const { findings } = openDocument(page, resolveConfig({ words: { replace: { 工商局: '市场监督管理局' } } }));
    const { segments } = openDocument(page, resolveConfig());
    expect(
      findings
        .filter(({ rule }) => rule.meta.id === USER_WORD)
        .map(({ at }) => segments.list.findIndex(({ text }) => text === at.start.segment.text)),
    ).toEqual([3]);
  });

  test('is a rule like any other', () => {
    const user = { words: { replace: { 工商局: '市场监督管理局' } }, rules: { [USER_WORD]: 'error' } } as const;
    expect(openDocument('工商局', resolveConfig(user)).findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(openDocument('工商局', resolveConfig({ ...user, rules: { [USER_WORD]: 'off' } })).findings).toEqual([]);
  });

  test('empty words stand nowhere', () => {
    expect(openDocument('工商局', resolveConfig({ words: { keep: [''], replace: { '': '市' } } })).findings).toEqual(
      [],
    );
  });
});

test('other settings hold at once, and after them the old ones', () => {
  const first = openDocument('会同工商局检查。', resolveConfig());
  const second = reconfigureDocument(first, resolveConfig({ words: { replace: { 工商局: '市场监督管理局' } } }));
  expect([first, second, reconfigureDocument(second, first.config)].map(({ findings }) => findings.length)).toEqual([
    0, 1, 0,
  ]);
});

test('after any edit the findings are those of a scratch pass with the same words', () => {
  const config = resolveConfig({
    words: { keep: ['一是', '，', '三个方面'], replace: { 加强: '深化', 工作: '任务', 年: '年度' } },
  });
  check(
    fc.property(texts, fc.array(anyEdits, { minLength: 1, maxLength: 4 }), (start, edits) => {
      let snapshot = openDocument(start, config);
      for (const edit of edits) snapshot = updateDocument(snapshot, fit(edit, snapshot.segments.text()));
      expect(JSON.stringify(plain(snapshot))).toBe(
        JSON.stringify(plain(openDocument(snapshot.segments.text(), config))),
      );
    }),
    300,
  );
});
