// The JSON schema of the settings file, by which editors complete it and mark what is wrong. Made at build time; not part of any bundle.

import { toJsonSchema } from '@valibot/to-json-schema';
import { IGNORE_SCHEMA } from './ignore/schema';
import { CONFIG_SCHEMA } from './schema/index';
import { PLAIN_SETTING } from './schema/rules';

/** Where the schema stands, from the root of the repository. A test compares it and `npx vitest -u` writes it. */
export const SCHEMA_FILE = 'schemas/gongwenlintrc.schema.json';

/** The same for the list of ignored findings. */
export const IGNORE_SCHEMA_FILE = 'schemas/gongwenlint-ignore.schema.json';

/** The text of its schema file. */
export function ignoreJsonSchema(): string {
  return `${JSON.stringify({ ...toJsonSchema(IGNORE_SCHEMA, { target: 'draft-07' }), allowTrailingCommas: true }, undefined, 2)}\n`;
}

/** The text of the schema file. */
export function configJsonSchema(): string {
  const schema = toJsonSchema(CONFIG_SCHEMA, { target: 'draft-07', ignoreActions: ['check'] });
  // The editor's JSON support asks the schema whether a comma may trail; comments are a matter of the file's language.
  return `${JSON.stringify({ ...schema, allowTrailingCommas: true, definitions: { [NAME]: { anyOf: PLAIN } } }, shareDefinition, 2)}\n`;
}

/** What all rules without options of their own have in common stands in the file once. */
const PLAIN = toJsonSchema(PLAIN_SETTING, { target: 'draft-07' }).anyOf;
const NAME = 'setting';
const TEXT = JSON.stringify(PLAIN);

function shareDefinition(key: string, value: unknown): unknown {
  if (key === NAME || typeof value !== 'object' || value === null || !('anyOf' in value) || JSON.stringify(value.anyOf) !== TEXT) return value;
  return { ...Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'anyOf')), $ref: `#/definitions/${NAME}` };
}
