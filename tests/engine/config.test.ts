// Presets and rule settings: which findings there are, and how grave.

import { expect, test } from 'vitest';
import { openDocument, resolveConfig, type UserConfig } from '../../server/src/engine/index';

const TEXT = '一是学习,提升能力。二是宣传，营造氛围。二是检查，查处问题502余起，覆盖面更广。';

function found(user: UserConfig): string {
  return openDocument(TEXT, resolveConfig(user))
    .findings.map(({ rule, severity }) => `${rule.meta.id} ${severity}`)
    .join(', ');
}

test.each<[string, UserConfig, string]>([
  ['by default', {}, 'halfwidth-punctuation warning, enumeration-duplicate error, approximate-exact-number error'],
  ['errors only', { preset: 'errors' }, 'enumeration-duplicate error, approximate-exact-number error'],
  [
    'a rule off',
    { rules: { 'enumeration-duplicate': 'off' } },
    'halfwidth-punctuation warning, approximate-exact-number error',
  ],
  ['a group off', { rules: { 'punctuation/*': 'off' } }, 'enumeration-duplicate error, approximate-exact-number error'],
  [
    'a group off but for one rule',
    { rules: { 'punctuation/*': 'off', 'halfwidth-punctuation': 'hint' } },
    'halfwidth-punctuation hint, enumeration-duplicate error, approximate-exact-number error',
  ],
  [
    'errors only, and a rule that is named',
    { preset: 'errors', rules: { 'halfwidth-punctuation': 'warning' } },
    'halfwidth-punctuation warning, enumeration-duplicate error, approximate-exact-number error',
  ],
])('%s', (_, user, expected) => {
  expect(found(user)).toBe(expected);
});

/** A report for the town's superiors that lacks all that only they need. */
const UNADDRESSED =
  '青山镇人民政府关于2023年法治政府建设情况的报告\n2023年，青山镇坚持依法行政。\n一、主要举措和成效\n开展执法检查12次。\n二、存在的不足和原因\n执法力量不足。\n三、下一年度主要安排\n深化普法宣传。';

test.each<[string, UserConfig, readonly string[]]>([
  ['by default', {}, ['missing-main-recipient hint', 'missing-signature warning', 'missing-signature-date warning']],
  [
    'a report for superiors',
    { audience: 'internal' },
    ['missing-main-recipient hint', 'missing-signature warning', 'missing-signature-date warning'],
  ],
  ['a published one', { audience: 'public' }, ['missing-signature hint', 'missing-signature-date hint']],
  [
    'a published one, and a rule raised',
    { audience: 'public', rules: { 'missing-signature': 'error' } },
    ['missing-signature warning', 'missing-signature-date hint'],
  ],
])('recipient, signature and date: %s', (_, user, expected) => {
  const { findings } = openDocument(UNADDRESSED, resolveConfig(user));
  expect(
    findings
      .filter(({ rule }) => rule.meta.id.startsWith('missing-'))
      .map(({ rule, severity }) => `${rule.meta.id} ${severity}`),
  ).toEqual(expected);
});
