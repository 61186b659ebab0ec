// Each rule says of itself all that the documentation and the messages are made of, and stands where its name says.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { constantOf } from '../../scripts/newRule/skeleton';
import { RULES, type metadata, type Rule } from '../../server/src/engine/index';
import { metaProblems } from './ruleMeta';

const folder = path.resolve(import.meta.dirname, '../../server/src/engine/rules');
const byId = (id: string): Rule => {
  const rule = RULES.find(({ meta }) => meta.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

describe('rules', () => {
  test.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s describes itself', (id, rule) => {
    expect(metaProblems(rule)).toEqual([]);
    expect(existsSync(path.join(folder, rule.meta.group, `${constantOf(id)}.ts`)), 'its file is named after it').toBe(
      true,
    );
  });

  test('no two have one id', () => {
    const ids = RULES.map(({ meta }) => meta.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('what README says of allowed words holds: they suppress the findings of these groups and of no others', () => {
    const groups = (about: metadata.Subject) =>
      new Set(RULES.filter(({ meta }) => meta.about === about).map(({ meta }) => meta.group));
    const text = ['counts', 'dates', 'numerals', 'punctuation', 'citations', 'wording', 'consistency'] as const;
    expect(groups('text')).toEqual(new Set(text));
    expect(groups('artefact')).toEqual(new Set(['residue']));
    expect(groups('ordinal')).toEqual(new Set(['numbering', 'enumerations']));
  });

  test('nothing of a skeleton is left to be done', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.filter((file) => /\/[/*]+ TODO: /.test(readFileSync(path.join(folder, file), 'utf8')))).toEqual([]);
  });
});

describe('a description is refused', () => {
  const sound = byId('impossible-percentage');
  const mark = byId('straight-quote');

  test.each([
    ['with an id in capitals', { id: 'impossiblePercentage' }, 'the id "impossiblePercentage" is not kebab-case'],
    ['without a name', { name: { zh: ' ', en: 'Rate above 100%' } }, 'its name says nothing in Chinese'],
    [
      'without a rationale in English',
      { rationale: { zh: '比率不超过百分之百。', en: '' } },
      'its rationale says nothing in English',
    ],
    [
      'with Chinese for English',
      { rationale: { zh: '比率不超过百分之百。', en: '比率不超过百分之百。' } },
      'its rationale says nothing in English',
    ],
    ['without messages', { messages: {} }, 'it has no message'],
    [
      'with an empty message',
      { messages: { found: { zh: '', en: 'Above 100%' } } },
      'its message found says nothing in Chinese',
    ],
    [
      'without a clause',
      { reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '' } },
      'its reference names no clause',
    ],
    [
      'without a standard',
      { reference: { kind: 'standard', standard: '', clause: '4.8' } },
      'its reference names no standard',
    ],
    ['with an empty note', { reference: { kind: 'convention', note: '' } }, 'the note of its reference says nothing'],
    ['with fixes that it does not declare', { fix: 'none' }, 'it offers fixes and declares none'],
  ] as const)('%s', (_, change, problem) => {
    expect(metaProblems({ ...sound, meta: { ...sound.meta, ...change } })).toEqual([problem]);
  });

  test('that declares fixes which the rule has not', () => {
    const without = Object.fromEntries(Object.entries(mark).filter(([key]) => key !== 'fixes')) as unknown as Rule;
    expect(metaProblems(without)).toEqual(['it declares safe fixes and offers none']);
  });

  test('of a segment rule that nothing wakes', () => {
    expect(sound.scope).toBe('segment');
    expect(metaProblems({ ...sound, triggers: '' } as Rule)).toEqual(['nothing wakes it']);
  });
});
