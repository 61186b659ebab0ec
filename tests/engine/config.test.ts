// Presets and rule settings: which findings there are, and how grave.

import { expect, test } from 'vitest';
import { openDocument, resolveConfig, type UserConfig } from '../../server/src/engine/index';

const TEXT = '一是学习,提升能力。二是宣传，营造氛围。二是检查，查处问题502余起，覆盖面更广。';

function found(user: UserConfig): string {
  return openDocument(TEXT, resolveConfig(user)).findings.map(({ rule, severity }) => `${rule.meta.id} ${severity}`).join(', ');
}

test.each<[string, UserConfig, string]>([
  ['by default', {}, 'halfwidth-punctuation warning, enumeration-duplicate error, approximate-exact-number error'],
  ['errors only', { preset: 'errors' }, 'enumeration-duplicate error, approximate-exact-number error'],
  ['a rule off', { rules: { 'enumeration-duplicate': 'off' } }, 'halfwidth-punctuation warning, approximate-exact-number error'],
  ['a group off', { rules: { 'punctuation/*': 'off' } }, 'enumeration-duplicate error, approximate-exact-number error'],
  ['a group off but for one rule', { rules: { 'punctuation/*': 'off', 'halfwidth-punctuation': 'hint' } }, 'halfwidth-punctuation hint, enumeration-duplicate error, approximate-exact-number error'],
  ['errors only, and a rule that is named', { preset: 'errors', rules: { 'halfwidth-punctuation': 'warning' } }, 'halfwidth-punctuation warning, enumeration-duplicate error, approximate-exact-number error'],
])('%s', (_, user, expected) => {
  expect(found(user)).toBe(expected);
});
