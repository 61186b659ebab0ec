// The schema file that is shipped is the one that the settings' own schema gives.

import { describe, expect, test } from 'vitest';
import { configJsonSchema, IGNORE_SCHEMA_FILE, ignoreJsonSchema, SCHEMA_FILE } from '../../server/src/config/jsonSchema';
import { groupSelector, RULES } from '../../server/src/engine/index';

test('the schema file is up to date (npx vitest run tests/config -u)', async () => {
  await expect(configJsonSchema()).toMatchFileSnapshot(`../../${SCHEMA_FILE}`);
  await expect(ignoreJsonSchema()).toMatchFileSnapshot(`../../${IGNORE_SCHEMA_FILE}`);
});

interface Property {
  readonly description: string;
  readonly $ref?: string;
  readonly anyOf?: readonly { readonly properties?: Record<string, unknown> }[];
}

const schema = JSON.parse(configJsonSchema()) as {
  additionalProperties: unknown;
  definitions: { setting: { anyOf: [{ enum: string[] }] } };
  properties: { rules: { additionalProperties: unknown; properties: Record<string, Property> } };
};
const { rules } = schema.properties;

test('it names every rule and allows nothing else', () => {
  const keys = Object.keys(rules.properties);
  expect(keys.filter((key) => !key.endsWith('/*'))).toEqual(RULES.map(({ meta }) => meta.id));
  expect(new Set(keys.filter((key) => key.endsWith('/*')))).toEqual(new Set(RULES.map(({ meta }) => groupSelector(meta.group))));
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

describe.each([[SCHEMA_FILE, configJsonSchema()], [IGNORE_SCHEMA_FILE, ignoreJsonSchema()]])('%s', (_, text) => {
  const nodes = [...nodesIn(JSON.parse(text), '')];

  test('says of every key what it is for, in Chinese first and in English', () => {
    const keys = nodes.flatMap(([path, { properties = {} }]) => Object.entries(properties).map(([key, { description }]) => ({ key: `${path}/${key}`, description })));
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter(({ description }) => !isBilingual(description)).map(({ key }) => key)).toEqual([]);
  });

  test('says of every value what it means, or of none', () => {
    for (const [path, { enum: values, enumDescriptions = values }] of nodes) expect(enumDescriptions?.length, path).toBe(values?.length);
  });
});
