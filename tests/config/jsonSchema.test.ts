// The schema file that is shipped is the one that the settings' own schema gives.

import { expect, test } from 'vitest';
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
