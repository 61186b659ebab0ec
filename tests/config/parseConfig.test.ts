// What a settings file may say, and what is told of one that says something else.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfig, type ConfigProblem } from '../../server/src/config/index';
import { check } from '../property/runs';

/** The problems of a text in short: the place and the words that are marked. */
function problemsOf(text: string): readonly string[] {
  return parseConfig(text).problems.map(
    ({ line, column, start, end, message }) => `${line}:${column} ⟦${text.slice(start, end)}⟧ ${message.zh}`,
  );
}

function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1);
  return list[0] as T;
}

describe('valid settings', () => {
  test('every key, comments and trailing commas', () => {
    const text = `{
      // 报告种类
      "$schema": "./schema.json",
      "kind": "law-based-government",
      "rules": { "enumeration-gap": "off", /* 降级 */ "missing-title": "hint", },
      "audience": "public",
      "locale": "en",
    }`;
    expect(parseConfig(text)).toEqual({
      config: {
        kind: 'law-based-government',
        rules: { 'enumeration-gap': 'off', 'missing-title': 'hint' },
        audience: 'public',
        locale: 'en',
      },
      problems: [],
    });
  });

  test.each([
    ['an empty file', ''],
    ['blanks and a comment', ' \r\n// 尚无设置\r\n'],
    ['an empty object', '{}'],
  ])('%s leaves everything open', (_, text) => {
    expect(parseConfig(text)).toEqual({ config: {}, problems: [] });
  });

  test('a byte order mark is no fault', () => {
    expect(parseConfig('\uFEFF{ "locale": "zh" }')).toEqual({ config: { locale: 'zh' }, problems: [] });
  });
});

describe('each fault is one problem at its own place, and the rest applies', () => {
  test('several at once', () => {
    const text = `{
  "kinds": "other",
  "kind": "law-based",
  "rules": {
    "enumeration-dup": "off",
    "enumeration-gap": "warn",
    "missing-title": 2,
    "empty-marker": "off"
  },
  "locale": "en"
}`;
    expect(problemsOf(text)).toEqual([
      '2:3 ⟦"kinds"⟧ 没有名为“kinds”的设置；是否想写“kind”？',
      '3:11 ⟦"law-based"⟧ 没有名为“law-based”的报告种类；内置的为 law-based-government、information-disclosure、government-work、duty-performance、work-summary、other，自定的写在 profiles 中；是否想写“law-based-government”？',
      '5:5 ⟦"enumeration-dup"⟧ 没有名为“enumeration-dup”的规则；是否想写“enumeration-duplicate”？',
      '6:24 ⟦"warn"⟧ “warn”不可用，应为 error、warning、hint、off 之一；是否想写“warning”？',
      '7:22 ⟦2⟧ 此处应为字符串、对象 { }、数组 [ ]，而不是数字',
    ]);
    expect(parseConfig(text).config).toEqual({ rules: { 'empty-marker': 'off' }, locale: 'en' });
  });

  test.each([
    ['heading_sequence_gap', 'heading-sequence-gap'],
    ['Missing-Title', 'missing-title'],
    ['mising-title', 'missing-title'],
    ['missign-title', 'missing-title'],
    ['enumeration-orphans', 'enumeration-orphan'],
  ])('the rule %s was meant to be %s', (written, meant) => {
    expect(only(parseConfig(`{"rules":{"${written}":"off"}}`).problems).message.en).toBe(
      `There is no rule "${written}"; did you mean "${meant}"?`,
    );
  });

  test.each(['zz', 'x'.repeat(5000), '标题缺失'])('nothing is suggested for what is like no rule (%#)', (written) => {
    expect(only(parseConfig(`{"rules":{"${written}":"off"}}`).problems).message.zh).not.toContain('是否想写');
  });

  test('names of Object’s own are unknown rules, not settings', () => {
    const text = '{"rules":{"__proto__":"off","constructor":"off","toString":"off"},"__proto__":{"locale":"en"}}';
    expect(parseConfig(text).problems).toHaveLength(4);
    expect(parseConfig(text).config).toEqual({ rules: {} });
    expect(parseConfig(text).config.locale).toBeUndefined();
  });

  test('wrong types', () => {
    expect(problemsOf('{"rules":[],"kind":null,"locale":{},"$schema":true}')).toEqual([
      '1:10 ⟦[]⟧ 此处应为对象 { }，而不是数组 [ ]',
      '1:20 ⟦null⟧ 此处应为字符串，而不是空值 null',
      '1:34 ⟦{}⟧ 此处应为字符串（zh、en），而不是对象 { }',
      '1:47 ⟦true⟧ 此处应为字符串，而不是布尔值',
    ]);
    expect(problemsOf('["rules"]')).toEqual(['1:1 ⟦["rules"]⟧ 此处应为对象 { }，而不是数组 [ ]']);
  });

  test('a key given twice: the first one counts', () => {
    const text = '{"locale":"en",\n"locale":"zh"}';
    expect(problemsOf(text)).toEqual(['2:1 ⟦"locale"⟧ “locale”重复出现，以第一处为准']);
    expect(parseConfig(text).config).toEqual({ locale: 'en' });
  });

  test.each([
    [
      'a missing comma',
      '{"kind":"other"\r"locale":"en"}',
      '2:1 ⟦"locale"⟧ 此处缺少逗号',
      { kind: 'other', locale: 'en' },
    ],
    ['a missing brace', '{"kind":"other"', '1:16 ⟦⟧ 缺少右花括号 }', { kind: 'other' }],
    [
      'a missing value',
      '{"rules":{"empty-marker": },\r\n"kind":"other"}',
      '1:27 ⟦}⟧ 此处缺少值',
      { rules: {}, kind: 'other' },
    ],
    [
      'an open string',
      '{"kind":"other","locale":"en\n}',
      '1:26 ⟦"en⟧ 缺少收尾的双引号',
      { kind: 'other', locale: 'en' },
    ],
    ['an open comment', '{"kind":"other"} /* …', '1:18 ⟦/* …⟧ 注释没有结束，缺少 */', { kind: 'other' }],
    ['a second object', '{"kind":"other"}\n{}', '2:1 ⟦{⟧ 设置到此已经结束，后面还有多余的内容', { kind: 'other' }],
  ])('%s', (_, text, problem, config) => {
    expect(problemsOf(text)).toContain(problem);
    expect(parseConfig(text).config).toEqual(config);
  });

  test('lines end at \\n, \\r\\n and \\r', () => {
    const problem = only(parseConfig('{\r\n\r\n"kind":"other",\r"x":1}').problems);
    expect([problem.line, problem.column]).toEqual([4, 1]);
  });
});

describe('words', () => {
  test('are taken as they are written', () => {
    const text = '{"words":{"keep":["青山镇","a.*[","青山镇"],"replace":{"工商局":"市场监督管理局"}}}';
    expect(parseConfig(text)).toEqual({
      config: { words: { keep: ['青山镇', 'a.*[', '青山镇'], replace: { 工商局: '市场监督管理局' } } },
      problems: [],
    });
  });

  test('one that is none is a problem, and the others hold', () => {
    const text = `{"words": {
  "kept": [],
  "keep": ["", "一\\n二", "青山镇", 3, ["乡"]],
  "replace": { "": "x", "工商局": "", "综治办": null, "南屏镇": "南屏街道", "南屏镇": "x" }
}}`;
    expect(problemsOf(text)).toEqual([
      '2:3 ⟦"kept"⟧ 没有名为“kept”的设置',
      '3:12 ⟦""⟧ 词不能为空，也不能换行',
      '3:16 ⟦"一\\n二"⟧ 词不能为空，也不能换行',
      '3:31 ⟦3⟧ 此处应为字符串，而不是数字',
      '3:34 ⟦["乡"]⟧ 此处应为字符串，而不是数组 [ ]',
      '4:16 ⟦""⟧ 词不能为空，也不能换行',
      '4:32 ⟦""⟧ 词不能为空，也不能换行',
      '4:43 ⟦null⟧ 此处应为字符串，而不是空值 null',
      '4:64 ⟦"南屏镇"⟧ “南屏镇”重复出现，以第一处为准',
    ]);
    expect(parseConfig(text).config).toEqual({ words: { keep: ['青山镇'], replace: { 南屏镇: '南屏街道' } } });
  });

  test('need their list and their pairs', () => {
    expect(problemsOf('{"words":{"keep":"青山镇","replace":["工商局"]}}')).toEqual([
      '1:18 ⟦"青山镇"⟧ 此处应为数组 [ ]，而不是字符串',
      '1:34 ⟦["工商局"]⟧ 此处应为对象 { }，而不是数组 [ ]',
    ]);
  });
});

describe('settings of several shapes', () => {
  test('a rule takes a severity, options, or both', () => {
    const { config, problems } = parseConfig(
      '{"rules":{"contact-info":{"allow":["110"]},"straight-quote":["hint",{"oneByOne":9,"autofix":false}],"residue/*":{"autofix":false}}}',
    );
    expect(problems).toEqual([]);
    expect(config.rules).toEqual({
      'contact-info': { allow: ['110'] },
      'straight-quote': ['hint', { oneByOne: 9, autofix: false }],
      'residue/*': { autofix: false },
    });
  });

  test('what is wrong in one is a problem at its place', () => {
    const text = `{"rules": {
  "straight-quote": { "oneByOne": 1001 },
  "contact-info": { "alow": [] },
  "heading-marker-form": { "accept": ["1，"] },
  "missing-title": ["hint"],
  "empty-marker": ["hint", {}, 1],
  "web-residue": { "autofix": "no" },
  "html-residue": ["loud", {}],
  "mojibake": { "oneByOne": 2.5 }
}}`;
    expect(problemsOf(text)).toEqual([
      '2:35 ⟦1001⟧ 应为 0 至 1000 之间的整数',
      '3:21 ⟦"alow"⟧ 没有名为“alow”的设置；是否想写“allow”？',
      '4:39 ⟦"1，"⟧ “1，”不可用，应为 1、、一.、（一）、、㈠ 之一；是否想写“1、”？',
      '5:20 ⟦["hint"]⟧ 此处应有 2 项',
      '6:32 ⟦1⟧ 此处至多 2 项',
      '7:31 ⟦"no"⟧ 此处应为布尔值，而不是字符串',
      '8:20 ⟦"loud"⟧ “loud”不可用，应为 error、warning、hint、off 之一',
      '9:29 ⟦2.5⟧ 应为 0 至 1000 之间的整数',
    ]);
    expect(parseConfig(text).config.rules).toEqual({
      'straight-quote': {},
      'contact-info': {},
      'heading-marker-form': { accept: [] },
      'empty-marker': ['hint', {}],
      'web-residue': {},
      mojibake: {},
    });
  });

  test('profiles and tables are judged part by part; what lacks a part that it must have does not apply', () => {
    const text = `{
  "kind": "inspektion",
  "profiles": {
    "inspection": {
      "extends": "summary",
      "titles": ["督查报告", [{ "gap": 6 }, "报告"], ["督查", { "gap": 99 }, "报告"], []],
      "sections": [{ "headings": ["问题"] }, { "name": "建议" }],
      "elements": { "date": "yes" }
    }
  },
  "tables": {
    "laws": [{ "name": "集镇条例", "adopted": "2020.5.1", "effective": "2020-07-01" }],
    "confusables": [{ "wrong": "网隔员" }, { "wrong": "网格圆", "right": "网格员", "behind": { "words": ["上门"], "within": 8 } }],
    "law": []
  }
}`;
    expect(problemsOf(text)).toEqual([
      '2:11 ⟦"inspektion"⟧ 没有名为“inspektion”的报告种类；内置的为 law-based-government、information-disclosure、government-work、duty-performance、work-summary、other，自定的写在 profiles 中；是否想写“inspection”？',
      '5:18 ⟦"summary"⟧ “summary”不可用，应为 law-based-government、information-disclosure、government-work、duty-performance、work-summary、other 之一',
      '6:26 ⟦[{ "gap": 6 }, "报告"]⟧ 第一段应为词',
      '6:64 ⟦99⟧ 应为 1 至 40 之间的整数',
      '6:77 ⟦[]⟧ 第一段应为词',
      '7:20 ⟦{ "headings": ["问题"] }⟧ 缺少 “name”',
      '8:29 ⟦"yes"⟧ 此处应为布尔值，而不是字符串',
      '12:43 ⟦"2020.5.1"⟧ 应为日期，写作 2023-07-01',
      '13:21 ⟦{ "wrong": "网隔员" }⟧ 缺少 “right”',
      '14:5 ⟦"law"⟧ 没有名为“law”的设置；是否想写“laws”？',
    ]);
    const { config } = parseConfig(text);
    expect(config).toEqual({
      profiles: { inspection: { titles: ['督查报告'], sections: [{ name: '建议' }], elements: {} } },
      tables: { laws: [], confusables: [{ wrong: '网格圆', right: '网格员', behind: { words: ['上门'], within: 8 } }] },
    });
  });
});

describe('limits', () => {
  test('too large', () => {
    const fits = `{"locale":"en"}${' '.repeat(256 * 1024 - 15)}`;
    expect(parseConfig(fits)).toEqual({ config: { locale: 'en' }, problems: [] });
    const { config, problems } = parseConfig(`${fits} `);
    expect(config).toEqual({});
    expect(only(problems).message.en).toContain('too large (262145 characters');
  });

  test('too deep', () => {
    for (const opening of ['[', '{"a":']) {
      const { config, problems } = parseConfig(opening.repeat(50_000));
      expect(config).toEqual({});
      expect(only(problems).message.en).toContain('Nested more than 20 deep');
    }
    expect(only(parseConfig(`{"x":"${'['.repeat(100)}" /* ${'{'.repeat(100)} */}`).problems).message.en).toContain(
      'no setting',
    );
  });

  test('a hopeless file gives a hundred problems and says how many more', () => {
    const { problems } = parseConfig(`{${Array.from({ length: 250 }, (_, i) => `"nothing${i}":1`).join(',')}}`);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message.en).toBe('150 more problems are not listed');
  });
});

/** Texts near to settings: a valid file with pieces of syntax put in or taken out. */
const DAMAGED = fc
  .tuple(
    fc.nat(200),
    fc.nat(5),
    fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        '\\',
        '//',
        '/*',
        '\n',
        '\r',
        '\uD800',
        'null',
        '1e',
        '"rules"',
        '__proto__',
        'off',
      ),
      { maxLength: 6 },
    ),
  )
  .map(([at, removed, inserted]) => {
    const valid =
      '{"kind":"other","words":{"keep":["镇"],"replace":{"局":"所"}},\r\n// 注\n"rules":{"empty-marker":"off","missing-title":"hint"},"locale":"zh"}';
    return valid.slice(0, at % valid.length) + inserted.join('') + valid.slice((at % valid.length) + removed);
  });

test('any text gives a result, with problems inside the text, in its order, at their lines', () => {
  check(
    fc.property(fc.oneof(DAMAGED, fc.string({ unit: 'binary' })), (text) => {
      const { problems } = parseConfig(text);
      expect(problems.filter((problem, i) => !isPlacedRight(problem, text, problems[i - 1]?.start ?? 0))).toEqual([]);
    }),
    2000,
  );
});

function isPlacedRight({ start, end, line, column }: ConfigProblem, text: string, from: number): boolean {
  const before = text.slice(0, start).split(/\r\n|\n|\r/);
  return (
    start >= from &&
    end >= start &&
    end <= text.length &&
    line === before.length &&
    column === (before.at(-1) ?? '').length + 1
  );
}
