// The text of a settings file → the settings that are valid in it, and one problem for each thing that is not.

import type { Node } from 'jsonc-parser';
import * as v from 'valibot';
import type { UserConfig } from '../engine/index';
import { describeType, notAWord, repeatedKey, unknownKey, wrongType, wrongValue } from './faultWords';
import { toProblems, type ConfigProblem, type Fault } from './problems';
import { CONFIG_SCHEMA, type ConfigFileContent } from './schema';
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
function settingsOf(content: ConfigFileContent): UserConfig {
  return Object.fromEntries(Object.entries(content).filter(([key]) => key !== '$schema'));
}

function readContent(root: Node, faults: Fault[]): ConfigFileContent {
  // What `readValue` lets through fits the schema; this gives it its type.
  return v.parse(CONFIG_SCHEMA, readValue(CONFIG_SCHEMA, root, faults) ?? {});
}

type Schema = v.GenericSchema;
type ObjectSchema = Schema & { readonly entries: Readonly<Record<string, Schema>> };
type RecordSchema = Schema & { readonly key: Schema; readonly value: Schema };
type ArraySchema = Schema & { readonly item: Schema };

/** The part of a node's value that fits the schema; undefined where nothing does. */
function readValue(schema: Schema, node: Node, faults: Fault[]): unknown {
  if (isObjectSchema(schema)) return isOfType('object', node, faults) ? readObject(schema, node, faults) : undefined;
  if (isRecordSchema(schema)) return isOfType('object', node, faults) ? readRecord(schema, node, faults) : undefined;
  if (isArraySchema(schema)) return isOfType('array', node, faults) ? readArray(schema, node, faults) : undefined;
  const value: unknown = node.value;
  if (isLeaf(node) && v.is(schema, value)) return value;
  faults.push({ ...extent(node), message: wrongValue(schema, node) });
  return undefined;
}

function isOfType(type: Node['type'], node: Node, faults: Fault[]): boolean {
  if (node.type === type) return true;
  faults.push({ ...extent(node), message: wrongType(describeType(type), node) });
  return false;
}

function readObject(schema: ObjectSchema, object: Node, faults: Fault[]): Readonly<Record<string, unknown>> {
  const known = Object.keys(schema.entries);
  const entries = new Map(Object.entries(schema.entries));
  return readProperties(object, faults, (name, key) => {
    const entry = entries.get(name);
    if (entry === undefined) faults.push({ ...extent(key), message: unknownKey(name, known) });
    return entry && unwrap(entry);
  });
}

function readRecord(schema: RecordSchema, object: Node, faults: Fault[]): Readonly<Record<string, unknown>> {
  return readProperties(object, faults, (name, key) => {
    if (v.is(schema.key, name)) return schema.value;
    faults.push({ ...extent(key), message: notAWord() });
    return undefined;
  });
}

/** @param schemaOf the schema of a key's value; undefined for a key that it has complained of. */
function readProperties(object: Node, faults: Fault[], schemaOf: (name: string, key: Node) => Schema | undefined): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>();
  for (const property of object.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined) continue;
    const name = String(key.value);
    const schema = schemaOf(name, key);
    if (schema === undefined) continue;
    if (values.has(name)) faults.push({ ...extent(key), message: repeatedKey(name) });
    // Without a value the syntax has been complained of already.
    else if (value !== undefined) values.set(name, readValue(schema, value, faults));
  }
  return Object.fromEntries([...values].filter(([, value]) => value !== undefined));
}

function readArray(schema: ArraySchema, array: Node, faults: Fault[]): readonly unknown[] {
  return (array.children ?? []).map((item) => readValue(schema.item, item, faults)).filter((value) => value !== undefined);
}

function isObjectSchema(schema: Schema): schema is ObjectSchema {
  return 'entries' in schema;
}

function isRecordSchema(schema: Schema): schema is RecordSchema {
  return schema.type === 'record';
}

function isArraySchema(schema: Schema): schema is ArraySchema {
  return schema.type === 'array';
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
