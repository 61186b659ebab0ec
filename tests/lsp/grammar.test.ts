// The grammar and the language configuration: their patterns read what they are for.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));

interface Pattern {
  readonly match?: string;
  readonly include?: string;
  readonly patterns?: readonly Pattern[];
  readonly captures?: Readonly<Record<string, Pattern & { readonly name?: string }>>;
}
const grammar = read('syntaxes/gongwen.tmLanguage.json') as {
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, Pattern>>;
};

/** What a rule of the grammar matches in a line, everywhere. The patterns are written so that JavaScript reads them as the editor does. */
function matches(rule: string, line: string): readonly string[] {
  const source = grammar.repository[rule]?.match;
  if (source === undefined) throw new Error(`no rule ${rule}`);
  return [...line.matchAll(new RegExp(source, 'gu'))].map(([whole]) => whole);
}

describe('the grammar', () => {
  test('has every rule that it includes, and includes every rule that it has', () => {
    const included = (patterns: readonly Pattern[]): readonly string[] =>
      patterns.flatMap((pattern) => [
        ...(pattern.include === undefined ? [] : [pattern.include.slice(1)]),
        ...included(pattern.patterns ?? []),
        ...included(Object.values(pattern.captures ?? {})),
      ]);
    const used = new Set(included([...grammar.patterns, ...Object.values(grammar.repository)]));
    expect([...used].sort()).toEqual(Object.keys(grammar.repository).sort());
  });

  test.each([
    ['heading-1', '一、总体情况', ['一、总体情况']],
    ['heading-1', '　　十二、加强领导。要落实责任', ['　　十二、加强领导']],
    ['heading-1', '这是一、二年内的事', []],
    ['heading-2', '（三）健全机制', ['（三）健全机制']],
    ['heading-2', '(三)健全机制。坚持', ['(三)健全机制']],
    ['heading-3', '1.完善制度', ['1.完善制度']],
    ['heading-3', '4.3月底前完成', []],
    ['heading-4', '（1）完善制度', ['（1）完善制度']],
    ['item', '一是加强学习。二是加强宣传，三要落实责任', ['一是', '二是', '三要']],
    ['item', '统一是必要的，唯一要做的', []],
    ['item', '首先，学习。其次，落实。一方面，宣传；另一方面，督促。', ['首先', '其次', '一方面', '另一方面']],
    ['inline-ordinal', '报告如下： 一、情况 （一）工作。（二）宣传', ['一、', '（一）', '（二）']],
    ['year', '2023年度和二〇二四年，共2023件', ['2023年度', '二〇二四年']],
    ['cited-title', '按照《法治政府建设实施纲要》和《意见》', ['《法治政府建设实施纲要》', '《意见》']],
    ['quotation', '“谁执法谁普法”“八五”普法', ['“谁执法谁普法”', '“八五”']],
  ])('%s in %s', (rule, line, expected) => {
    expect(matches(rule, line)).toEqual(expected);
  });
});

describe('the language configuration', () => {
  const configuration = read('language-configuration.json') as {
    readonly onEnterRules: readonly { readonly beforeText: string; readonly action: { readonly appendText: string } }[];
    readonly wordPattern: { readonly pattern: string; readonly flags: string };
    readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  };

  test('keeps the indentation of a paragraph, and of a paragraph only', () => {
    const [rule] = configuration.onEnterRules;
    const before = new RegExp(rule?.beforeText ?? '^', 'u');
    expect(rule?.action.appendText).toBe('\u3000\u3000');
    expect(before.test('　　一、总体情况')).toBe(true);
    expect(before.test('一、总体情况')).toBe(false);
    expect(before.test('　　')).toBe(false);
  });

  test('takes figures, Latin words and runs of Chinese for words', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = '办结3.5万件，占98.6%，使用OA系统'.match(new RegExp(pattern, `g${flags}`));
    expect(words).toEqual(['办结', '3.5', '万件', '占', '98.6%', '使用', 'OA', '系统']);
  });

  test('closes each pair by another character', () => {
    for (const { open, close } of configuration.autoClosingPairs) expect(close).not.toBe(open);
  });
});
