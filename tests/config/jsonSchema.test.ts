// The JSON schemas: what they allow, and what they tell.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaFiles, SCHEMA_FILE, STRUCTURED_SETTINGS } from '../../server/src/config/jsonSchema';
import { configuration, RULES } from '../../server/src/engine/index';

const FILES: ReadonlyMap<string, unknown> = new Map(schemaFiles().map(({ path, text }) => [path, JSON.parse(text)]));

interface Property {
  readonly description: string;
  readonly $ref?: string;
  readonly anyOf?: readonly { readonly properties?: Record<string, unknown> }[];
}

const schema = FILES.get(SCHEMA_FILE) as {
  additionalProperties: unknown;
  definitions: { setting: { anyOf: [{ enum: string[] }] } };
  properties: { rules: { additionalProperties: unknown; properties: Record<string, Property> } };
};
const { rules } = schema.properties;

test('it names every rule and allows nothing else', () => {
  const keys = Object.keys(rules.properties);
  expect(keys.filter((key) => !key.endsWith('/*'))).toEqual(RULES.map(({ meta }) => meta.id));
  expect(new Set(keys.filter((key) => key.endsWith('/*')))).toEqual(
    new Set(RULES.map(({ meta }) => configuration.groupSelector(meta.group))),
  );
  expect(schema.definitions.setting.anyOf[0].enum).toEqual(['error', 'warning', 'hint', 'off']);
  expect([schema.additionalProperties, rules.additionalProperties]).toEqual([false, false]);
});

test('a rule stands with its name, and with the options that it declares', () => {
  for (const { meta } of RULES) {
    const property = rules.properties[meta.id];
    expect(property?.description).toContain(meta.name.zh);
    if (meta.options === undefined) expect(property?.$ref).toBe('#/definitions/setting');
    else expect(Object.keys(property?.anyOf?.[1]?.properties ?? {})).toEqual([...Object.keys(meta.options), 'autofix']);
  }
});

interface Node {
  readonly description?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
}

/** Every schema inside a schema, with the keys that lead to it. */
function* nodesIn(value: unknown, path: string): Generator<readonly [path: string, node: Node]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value];
  for (const [key, part] of Object.entries(value)) yield* nodesIn(part, `${path}/${key}`);
}

function isBilingual(description = ''): boolean {
  const [zh = '', en = '', ...more] = description.split('\n');
  return /\p{Script=Han}/u.test(zh) && /[A-Za-z]/.test(en) && more.length === 0;
}

describe.each([...FILES])('%s', (file, schemaOfFile) => {
  const nodes = [...nodesIn(schemaOfFile, '')];

  test('says of every key what it is for, in Chinese first and in English', () => {
    const keys = nodes.flatMap(([path, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { $ref = '' }]) => !$ref.startsWith('./'))
        .map(([key, { description }]) => ({ key: `${path}/${key}`, description })),
    );
    expect(keys.filter(({ description }) => !isBilingual(description)).map(({ key }) => key)).toEqual([]);
  });

  test('says of every value what it means, or of none', () => {
    for (const [path, { enum: values, enumDescriptions = values }] of nodes)
      expect(enumDescriptions?.length, path).toBe(values?.length);
  });

  test('refers to what is there', () => {
    for (const [, { $ref }] of nodes) if ($ref !== undefined) expect(referredTo(file, $ref), $ref).toBeDefined();
  });
});

function referredTo(from: string, reference: string): unknown {
  const [file = '', pointer = ''] = reference.split('#');
  let found = FILES.get(file === '' ? from : file.replace('./', 'schemas/'));
  for (const key of pointer.split('/').slice(1))
    found = (found as Readonly<Record<string, unknown>> | undefined)?.[key];
  return found;
}

test('the editor’s settings are described by the manifest, those with parts by the schema of the settings file', () => {
  const { contributes } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
  ) as Manifest;
  const structured = Object.entries(contributes.configuration.properties)
    .filter(([, { type }]) => type === 'object')
    .map(([key]) => key.replace('gongwenLint.', ''));
  expect([...structured].sort()).toEqual([...STRUCTURED_SETTINGS].sort());
  expect(contributes.jsonValidation.map(({ url }) => url.replace('./', '')).sort()).toEqual([...FILES.keys()].sort());
});

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly type: string }>> };
    readonly jsonValidation: readonly { readonly url: string }[];
  };
}
