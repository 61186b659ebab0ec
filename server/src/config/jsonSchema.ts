// The JSON schemas by which editors complete settings and mark what is wrong in them. Made by `npm run gen`; not part of any bundle.

import { toJsonSchema } from '@valibot/to-json-schema';
import { IGNORE_SCHEMA } from './ignore/schema';
import { CONFIG_SCHEMA } from './schema/index';
import { PLAIN_SETTING } from './schema/rules';

export interface SchemaFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** The settings file. */
export const SCHEMA_FILE = 'schemas/gongwenlintrc.schema.json';
/** The list of ignored findings. */
export const IGNORE_SCHEMA_FILE = 'schemas/gongwenlint-ignore.schema.json';
/** The settings of the editor (`settings.json`), and the same inside a workspace file. */
export const EDITOR_SCHEMA_FILE = 'schemas/gongwenlint-settings.schema.json';
export const WORKSPACE_SCHEMA_FILE = 'schemas/gongwenlint-workspace.schema.json';

/** The settings of the editor that are more than one value. The manifest describes the others: it may refer to no schema. */
export const STRUCTURED_SETTINGS = [
  'rules',
  'words',
  'profiles',
  'tables',
] as const satisfies readonly (keyof typeof CONFIG_SCHEMA.entries)[];

/** All schema files, as they should be. */
export function schemaFiles(): readonly SchemaFile[] {
  return [
    { path: SCHEMA_FILE, text: textOf(configSchema(), shareDefinition) },
    { path: IGNORE_SCHEMA_FILE, text: textOf(toJsonSchema(IGNORE_SCHEMA, { target: 'draft-07' })) },
    { path: EDITOR_SCHEMA_FILE, text: textOf(editorSchema()) },
    {
      path: WORKSPACE_SCHEMA_FILE,
      text: textOf(withProperties({ settings: { $ref: beside(EDITOR_SCHEMA_FILE), ...UNSUGGESTED } })),
    },
  ];
}

/** Files of settings may have comments, which is a matter of their language, and trailing commas, for which the editor asks the schema. */
function textOf(schema: object, replacer?: (key: string, value: unknown) => unknown): string {
  return `${JSON.stringify({ ...schema, allowTrailingCommas: true }, replacer, 2)}\n`;
}

/** Of the settings file. */
export function configSchema(): object {
  return {
    ...toJsonSchema(CONFIG_SCHEMA, { target: 'draft-07', ignoreActions: ['check'] }),
    definitions: { [NAME]: { anyOf: PLAIN } },
  };
}

/** The editor suggests the names of settings by the manifest, with their defaults. */
const UNSUGGESTED = { doNotSuggest: true } as const;

/** What the editor itself says of its settings files stays: it asks all schemas for one file. */
function editorSchema(): object {
  return withProperties(
    Object.fromEntries(
      STRUCTURED_SETTINGS.map((key) => [
        `gongwenLint.${key}`,
        { $ref: `${beside(SCHEMA_FILE)}#/properties/${key}`, ...UNSUGGESTED },
      ]),
    ),
  );
}

function withProperties(properties: Readonly<Record<string, object>>): object {
  return { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', properties };
}

/** A schema file as its neighbours name it. */
function beside(file: string): string {
  return file.replace(/^.*\//, './');
}

/** What all rules without options of their own have in common stands in the file once. */
const PLAIN = toJsonSchema(PLAIN_SETTING, { target: 'draft-07' }).anyOf;
const NAME = 'setting';
const TEXT = JSON.stringify(PLAIN);

function shareDefinition(key: string, value: unknown): unknown {
  if (
    key === NAME ||
    typeof value !== 'object' ||
    value === null ||
    !('anyOf' in value) ||
    JSON.stringify(value.anyOf) !== TEXT
  )
    return value;
  return {
    ...Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'anyOf')),
    $ref: `#/definitions/${NAME}`,
  };
}
