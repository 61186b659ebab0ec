// The text of a settings file → the settings that are valid in it, and one problem for each thing that is not.

import type { Node } from 'jsonc-parser';
import * as v from 'valibot';
import type { Text, UserConfig } from '../engine/index';
import { toProblems, type ConfigProblem, type Fault } from './problems';
import { CONFIG_SCHEMA, type ConfigFileContent } from './schema';
import { nearest } from './suggest';
import { parseSyntax } from './syntax';

export interface ParsedConfig {
  readonly config: UserConfig;
  /** In text order. */
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a settings file: JSON with comments and trailing commas. Whatever is wrong is one problem at its own place, and all
 * the rest applies; an empty text is valid. Total: any text gives a result.
 * @param text The decoded file; a byte order mark at its start is taken for a blank.
 */
export function parseConfig(text: string): ParsedConfig {
  const { root, faults } = parseSyntax(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  const found = [...faults];
  const content = root === undefined ? {} : readContent(root, found);
  return { config: settingsOf(content), problems: toProblems(text, found) };
}

/** The settings without what the file says about itself. */
function settingsOf({ kind, preset, rules, locale }: ConfigFileContent): UserConfig {
  // The schema's type allows `undefined` for a rule that is not named; the reader leaves such a rule out.
  const named = rules as UserConfig['rules'];
  return { ...(kind && { kind }), ...(preset && { preset }), ...(named && { rules: named }), ...(locale && { locale }) };
}

function readContent(root: Node, faults: Fault[]): ConfigFileContent {
  // What `readValue` lets through fits the schema; this gives it its type.
  return v.parse(CONFIG_SCHEMA, readValue(CONFIG_SCHEMA, root, faults) ?? {});
}

type Schema = v.GenericSchema;
type ObjectSchema = Schema & { readonly entries: Readonly<Record<string, Schema>> };

/** The part of a node's value that fits the schema; undefined where nothing does. */
function readValue(schema: Schema, node: Node, faults: Fault[]): unknown {
  if (isObjectSchema(schema)) {
    if (node.type === 'object') return readObject(schema, node, faults);
    faults.push({ ...extent(node), message: wrongType(describeType('object'), node) });
    return undefined;
  }
  const value: unknown = node.value;
  if (isLeaf(node) && v.is(schema, value)) return value;
  faults.push({ ...extent(node), message: wrongValue(schema, node) });
  return undefined;
}

function readObject(schema: ObjectSchema, object: Node, faults: Fault[]): Readonly<Record<string, unknown>> {
  const entries = new Map(Object.entries(schema.entries));
  const values = new Map<string, unknown>();
  for (const property of object.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined) continue;
    const name = String(key.value);
    const entry = entries.get(name);
    if (entry === undefined) faults.push({ ...extent(key), message: unknownKey(name, [...entries.keys()]) });
    else if (values.has(name)) faults.push({ ...extent(key), message: repeatedKey(name) });
    // Without a value the syntax has been complained of already.
    else if (value !== undefined) values.set(name, readValue(unwrap(entry), value, faults));
  }
  return Object.fromEntries([...values].filter(([, value]) => value !== undefined));
}

function isObjectSchema(schema: Schema): schema is ObjectSchema {
  return 'entries' in schema;
}

/** The schema of an optional entry itself. */
function unwrap(schema: Schema): Schema {
  return schema.type === 'exact_optional' ? (schema as Schema & { readonly wrapped: Schema }).wrapped : schema;
}

function isLeaf(node: Node): boolean {
  return node.type !== 'object' && node.type !== 'array';
}

function extent(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.offset, end: node.offset + node.length };
}

function optionsOf(schema: Schema): readonly string[] | undefined {
  return 'options' in schema ? (schema as Schema & { readonly options: readonly string[] }).options : undefined;
}

function wrongValue(schema: Schema, node: Node): Text {
  const options = optionsOf(schema);
  if (options === undefined || node.type !== 'string') return wrongType(describeType('string', options), node);
  const value = String(node.value);
  return didYouMean({ zh: `“${shorten(value)}”不可用，应为 ${options.join('、')} 之一`, en: `"${shorten(value)}" is not one of ${options.join(', ')}` }, value, options);
}

function unknownKey(name: string, known: readonly string[]): Text {
  // Keys of `rules` are the rules; telling them apart by a rule's dash would miss typing errors in the dash.
  const isRule = !known.includes('rules');
  const quoted = shorten(name);
  return didYouMean(
    isRule ? { zh: `没有名为“${quoted}”的规则`, en: `There is no rule "${quoted}"` } : { zh: `没有名为“${quoted}”的设置`, en: `There is no setting "${quoted}"` },
    name,
    known,
  );
}

function repeatedKey(name: string): Text {
  return { zh: `“${shorten(name)}”重复出现，以第一处为准`, en: `"${shorten(name)}" is given twice; the first one counts` };
}

function didYouMean(message: Text, written: string, known: readonly string[]): Text {
  const meant = nearest(written, known);
  return meant === undefined ? message : { zh: `${message.zh}；是否想写“${meant}”？`, en: `${message.en}; did you mean "${meant}"?` };
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

function describeType(type: Node['type'], options?: readonly string[]): Text {
  const { zh, en } = TYPE_NAMES[type];
  return options === undefined ? { zh, en } : { zh: `${zh}（${options.join('、')}）`, en: `${en} (${options.join(', ')})` };
}

function wrongType(expected: Text, node: Node): Text {
  const given = TYPE_NAMES[node.type];
  return { zh: `此处应为${expected.zh}，而不是${given.zh}`, en: `Expected ${expected.en}, not ${given.en}` };
}

/** Messages stay readable when the word that they quote is a whole paragraph. */
function shorten(word: string): string {
  const characters = [...word.slice(0, 80)];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : word;
}
