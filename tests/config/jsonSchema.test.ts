// The schema file that is shipped is the one that the settings' own schema gives.

import { expect, test } from 'vitest';
import { configJsonSchema, SCHEMA_FILE } from '../../server/src/config/jsonSchema';
import { groupSelector, RULES } from '../../server/src/engine/index';

test('the schema file is up to date (npx vitest run tests/config -u)', async () => {
  await expect(configJsonSchema()).toMatchFileSnapshot(`../../${SCHEMA_FILE}`);
});

test('it names every rule and allows nothing else', () => {
  const schema = JSON.parse(configJsonSchema()) as {
    additionalProperties: unknown;
    properties: { rules: { additionalProperties: unknown; properties: Record<string, { enum: string[]; description: string }> } };
  };
  const { rules } = schema.properties;
  const keys = Object.keys(rules.properties);
  expect(keys.filter((key) => !key.endsWith('/*'))).toEqual(RULES.map(({ meta }) => meta.id));
  expect(new Set(keys.filter((key) => key.endsWith('/*')))).toEqual(new Set(RULES.map(({ meta }) => groupSelector(meta.group))));
  for (const { meta } of RULES) {
    expect(rules.properties[meta.id]?.enum).toEqual(['error', 'warning', 'hint', 'off']);
    expect(rules.properties[meta.id]?.description).toContain(meta.name.zh);
  }
  expect([schema.additionalProperties, rules.additionalProperties]).toEqual([false, false]);
});
