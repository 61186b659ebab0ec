// What is said of each kind of fault in a settings file.

import type { Node } from 'jsonc-parser';
import type * as v from 'valibot';
import { terminology, type Text } from '../engine/index';
import { nearest } from './suggest';

export function wrongValue(schema: v.GenericSchema, node: Node): Text {
  const expected = expectationOf(schema);
  if (typeof expected !== 'string') {
    if (node.type !== 'string') return wrongType(describeType('string', expected), node);
    const value = String(node.value);
    return didYouMean(
      {
        zh: `“${shorten(value)}”不可用，应为 ${expected.join('、')} 之一`,
        en: `"${shorten(value)}" is not one of ${expected.join(', ')}`,
      },
      value,
      expected,
    );
  }
  if (node.type !== expected) return wrongType(describeType(expected), node);
  if (expected === 'number') return outOfBounds(boundsOf(schema));
  return stepsOf(schema).some(({ type }) => type === 'iso_date') ? NOT_A_DATE : notAWord();
}

/** The words of which a value must be one, or its type in JSON. */
function expectationOf(schema: v.GenericSchema): readonly string[] | 'string' | 'number' | 'boolean' {
  if ('options' in schema) return (schema as v.GenericSchema & { readonly options: readonly string[] }).options;
  return schema.type === 'number' || schema.type === 'boolean' ? schema.type : 'string';
}

interface Step {
  readonly type: string;
  readonly requirement?: unknown;
  /** Of a schema that is refined further. */
  readonly pipe?: readonly Step[];
}

function stepsOf(schema: Step): readonly Step[] {
  return (schema.pipe ?? []).flatMap((step) => (step.pipe === undefined ? [step] : stepsOf(step)));
}

const NOT_A_DATE: Text = { zh: '应为日期，写作 2023-07-01', en: 'A date is expected, written as 2023-07-01' };

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The bounds of a whole number, as its schema has them. */
function boundsOf(schema: v.GenericSchema): Bounds {
  const bound = (type: string) => Number(stepsOf(schema).find((step) => step.type === type)?.requirement);
  return { min: bound('min_value'), max: bound('max_value') };
}

function outOfBounds({ min, max }: Bounds): Text {
  return { zh: `应为 ${min} 至 ${max} 之间的整数`, en: `A whole number from ${min} to ${max} is expected` };
}

export function unknownKey(name: string, known: readonly string[]): Text {
  // Keys of `rules` are rules and groups; telling them apart by a rule's dash would miss typing errors in the dash.
  const isRule = known.some((key) => key.endsWith('/*'));
  const quoted = shorten(name);
  return didYouMean(
    isRule
      ? { zh: `没有名为“${quoted}”的规则`, en: `There is no rule "${quoted}"` }
      : { zh: `没有名为“${quoted}”的设置`, en: `There is no setting "${quoted}"` },
    name,
    known,
  );
}

/** The only strings that are neither free nor one of a list are words. */
export function notAWord(): Text {
  return { zh: '词不能为空，也不能换行', en: 'A word must not be empty, nor contain a line break' };
}

export function missingKeys(names: readonly string[]): Text {
  return {
    zh: `缺少 ${names.map((name) => `“${name}”`).join('、')}`,
    en: `${names.map((name) => `"${name}"`).join(', ')} is missing`,
  };
}

export function unknownKind(name: string, known: readonly string[]): Text {
  const quoted = shorten(name);
  return didYouMean(
    {
      zh: `没有名为“${quoted}”的报告种类；内置的为 ${terminology.REPORT_KINDS.join('、')}，自定的写在 profiles 中`,
      en: `There is no kind of report "${quoted}"; it is one of ${terminology.REPORT_KINDS.join(', ')}, or of profiles`,
    },
    name,
    known,
  );
}

export function repeatedKey(name: string): Text {
  return {
    zh: `“${shorten(name)}”重复出现，以第一处为准`,
    en: `"${shorten(name)}" is given twice; the first one counts`,
  };
}

function didYouMean(message: Text, written: string, known: readonly string[]): Text {
  const meant = nearest(written, known);
  return meant === undefined
    ? message
    : { zh: `${message.zh}；是否想写“${meant}”？`, en: `${message.en}; did you mean "${meant}"?` };
}

const TYPE_NAMES: Readonly<Record<Node['type'], Text>> = {
  object: { zh: '对象 { }', en: 'an object { }' },
  array: { zh: '数组 [ ]', en: 'an array [ ]' },
  string: { zh: '字符串', en: 'a string' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: '布尔值', en: 'a boolean' },
  null: { zh: '空值 null', en: 'null' },
  property: { zh: '键', en: 'a key' },
};

export function describeType(type: Node['type'], options?: readonly string[]): Text {
  const { zh, en } = TYPE_NAMES[type];
  return options === undefined
    ? { zh, en }
    : { zh: `${zh}（${options.join('、')}）`, en: `${en} (${options.join(', ')})` };
}

/** Where a value may be of one of several types. */
export function noneOfTypes(types: readonly Node['type'][], node: Node): Text {
  const names = types.map((type) => TYPE_NAMES[type]);
  return wrongType({ zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') }, node);
}

export function tooMany(length: number): Text {
  return { zh: `此处至多 ${length} 项`, en: `At most ${length} items are expected here` };
}

export function tooFew(length: number): Text {
  return { zh: `此处应有 ${length} 项`, en: `${length} items are expected here` };
}

export function wrongType(expected: Text, node: Node): Text {
  const given = TYPE_NAMES[node.type];
  return { zh: `此处应为${expected.zh}，而不是${given.zh}`, en: `Expected ${expected.en}, not ${given.en}` };
}

/** Messages stay readable when the word that they quote is a whole paragraph. */
function shorten(word: string): string {
  const characters = [...word.slice(0, 80)];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : word;
}
