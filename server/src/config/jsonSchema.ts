// The JSON schema of the settings file, by which editors complete it and mark what is wrong. Made at build time; not part of any bundle.

import { toJsonSchema } from '@valibot/to-json-schema';
import { CONFIG_SCHEMA } from './schema';

/** Where the schema stands, from the root of the repository. A test compares it and `npx vitest -u` writes it. */
export const SCHEMA_FILE = 'schemas/gongwenlintrc.schema.json';

/** The text of the schema file. */
export function configJsonSchema(): string {
  // The editor's JSON support asks the schema whether a comma may trail; comments are a matter of the file's language.
  const schema = { ...toJsonSchema(CONFIG_SCHEMA, { target: 'draft-07' }), allowTrailingCommas: true };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
