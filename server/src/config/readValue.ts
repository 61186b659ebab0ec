// Walks the tree of a settings file along its schema: what fits is taken over, and what does not is one fault at its place.

import type { Node } from 'jsonc-parser';
import * as v from 'valibot';
import type { Text } from '../engine/index';
import {
  describeType,
  missingKeys,
  noneOfTypes,
  notAWord,
  repeatedKey,
  tooFew,
  tooMany,
  unknownKey,
  wrongType,
  wrongValue,
} from './faultWords';
import type { Fault } from './problems';

export type Schema = v.GenericSchema;
type ObjectSchema = Schema & { readonly entries: Readonly<Record<string, Schema>> };
type RecordSchema = Schema & { readonly key: Schema; readonly value: Schema };
type ArraySchema = Schema & { readonly item: Schema };

type TupleSchema = Schema & { readonly items: readonly Schema[] };
type UnionSchema = Schema & { readonly options: readonly Schema[] };

/** The part of a node's value that fits the schema; undefined where nothing does. */
export function readValue(schema: Schema, node: Node, faults: Fault[]): unknown {
  if (isObjectSchema(schema)) return isOfType('object', node, faults) ? readObject(schema, node, faults) : undefined;
  if (isRecordSchema(schema)) return isOfType('object', node, faults) ? readRecord(schema, node, faults) : undefined;
  if (isArraySchema(schema)) return isOfType('array', node, faults) ? readArray(schema, node, faults) : undefined;
  if (isTupleSchema(schema)) return isOfType('array', node, faults) ? readTuple(schema, node, faults) : undefined;
  if (isUnionSchema(schema)) return readOneOf(schema, node, faults);
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

/** Undefined where it lacks a key that it must have: what is left of it would mean nothing. */
function readObject(
  schema: ObjectSchema,
  object: Node,
  faults: Fault[],
): Readonly<Record<string, unknown>> | undefined {
  const known = Object.keys(schema.entries);
  const entries = new Map(Object.entries(schema.entries));
  const values = readProperties(object, faults, (name, key) => {
    const entry = entries.get(name);
    if (entry === undefined) faults.push({ ...extent(key), message: unknownKey(name, known) });
    return entry && unwrap(entry);
  });
  const required = known.filter((name) => entries.get(name)?.type !== 'exact_optional');
  // One that is given and wrong has been complained of already.
  const missing = required.filter((name) => !(name in values) && !hasKey(object, name));
  if (missing.length > 0) faults.push({ ...extent(object), message: missingKeys(missing) });
  return required.every((name) => name in values) ? values : undefined;
}

function hasKey(object: Node, name: string): boolean {
  return object.children?.some(({ children }) => children?.[0]?.value === name) === true;
}

function readRecord(schema: RecordSchema, object: Node, faults: Fault[]): Readonly<Record<string, unknown>> {
  return readProperties(object, faults, (name, key) => {
    if (v.is(schema.key, name)) return schema.value;
    faults.push({ ...extent(key), message: notAWord() });
    return undefined;
  });
}

/** @param schemaOf the schema of a key's value; undefined for a key that it has complained of. */
function readProperties(
  object: Node,
  faults: Fault[],
  schemaOf: (name: string, key: Node) => Schema | undefined,
): Readonly<Record<string, unknown>> {
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

/** Items that do not fit are left out; of an array that is judged as a whole, all of it. */
function readArray(schema: ArraySchema, array: Node, faults: Fault[]): readonly unknown[] | undefined {
  const given = array.children ?? [];
  const values = given.map((item) => readValue(schema.item, item, faults)).filter((value) => value !== undefined);
  if (!isJudgedAsWhole(schema)) return values;
  if (values.length < given.length) return undefined;
  const objection = objectionTo(schema, values);
  if (objection !== undefined) faults.push({ ...extent(array), message: objection });
  return objection === undefined ? values : undefined;
}

function isJudgedAsWhole(schema: Schema): boolean {
  return (
    'pipe' in schema &&
    (schema as Schema & { readonly pipe: readonly { readonly type: string }[] }).pipe.some(
      ({ type }) => type === 'check',
    )
  );
}

/** What a schema says of a whole whose parts are right each for itself: the two languages in two lines. */
function objectionTo(schema: Schema, value: unknown): Text | undefined {
  const { issues } = v.safeParse(schema, value);
  const [zh = '', en = ''] = issues?.[0].message.split('\n') ?? [];
  return issues === undefined ? undefined : { zh, en };
}

/** All of it or nothing: its parts have no meaning without one another. */
function readTuple({ items }: TupleSchema, array: Node, faults: Fault[]): readonly unknown[] | undefined {
  const given = array.children ?? [];
  const extra = given[items.length];
  if (extra !== undefined) faults.push({ ...extent(extra), message: tooMany(items.length) });
  else if (given.length < items.length) faults.push({ ...extent(array), message: tooFew(items.length) });
  const values = items.map((item, i) => given[i] && readValue(item, given[i], faults));
  return values.includes(undefined) ? undefined : values;
}

/** The alternatives of a union differ in their types in JSON: a value of a type is judged by the alternative of that type. */
function readOneOf({ options }: UnionSchema, node: Node, faults: Fault[]): unknown {
  const meant = options.find((option) => typeOf(option) === node.type);
  if (meant !== undefined) return readValue(meant, node, faults);
  faults.push({ ...extent(node), message: noneOfTypes(options.map(typeOf), node) });
  return undefined;
}

function typeOf(schema: Schema): Node['type'] {
  if (isObjectSchema(schema) || isRecordSchema(schema)) return 'object';
  if (isArraySchema(schema) || isTupleSchema(schema)) return 'array';
  return schema.type === 'number' || schema.type === 'boolean' ? schema.type : 'string';
}

export function isObjectSchema(schema: Schema): schema is ObjectSchema {
  return 'entries' in schema;
}

export function isRecordSchema(schema: Schema): schema is RecordSchema {
  return schema.type === 'record';
}

export function isArraySchema(schema: Schema): schema is ArraySchema {
  return schema.type === 'array';
}

function isTupleSchema(schema: Schema): schema is TupleSchema {
  return schema.type === 'strict_tuple';
}

function isUnionSchema(schema: Schema): schema is UnionSchema {
  return schema.type === 'union';
}

/** The schema of an optional entry itself. */
export function unwrap(schema: Schema): Schema {
  return schema.type === 'exact_optional' ? (schema as Schema & { readonly wrapped: Schema }).wrapped : schema;
}

function isLeaf(node: Node): boolean {
  return node.type !== 'object' && node.type !== 'array';
}

function extent(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.offset, end: node.offset + node.length };
}
