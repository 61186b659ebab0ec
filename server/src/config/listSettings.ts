// Every setting that a file may make, with the value that holds: found by walking the schema, so that none is left out.

import { configuration, resolveConfig, RULES, type UserConfig } from '../engine/index';
import { isArraySchema, isObjectSchema, isRecordSchema, unwrap, type Schema } from './readValue';
import { CONFIG_SCHEMA } from './schema/index';

export interface ListedSetting {
  /** From the root of the file: `preset`, `words.keep`, `tables.laws`. */
  readonly key: string;
  /** Null where nothing is set and nothing is the default. */
  readonly value: unknown;
  readonly given: boolean;
}

/** One option of a rule, or its severity, as the file sets it. */
export interface ListedRuleSetting {
  readonly rule: string;
  /** Undefined for the severity. */
  readonly option: string | undefined;
  readonly value: unknown;
  /** The key of `rules` that says so: the rule, or its group. */
  readonly key: string;
}

/** In the order of the schema. Rules have a list of their own: there are too many to name those that are as by default. */
export function listSettings(config: UserConfig): readonly ListedSetting[] {
  return settingsUnder(CONFIG_SCHEMA, config, '', singleValues(config));
}

/** What the file sets of rules, in the order in which catalogues list them. */
export function listRuleSettings({ rules = {} }: UserConfig): readonly ListedRuleSetting[] {
  return RULES.flatMap((rule) => {
    const { severity, options } = configuration.givenOf(rule, rules);
    const { id } = rule.meta;
    return [
      ...(severity === undefined ? [] : [{ rule: id, option: undefined, ...severity }]),
      ...[...options].map(([option, given]) => ({ rule: id, option, ...given })),
    ];
  });
}

/** Settings that are one value each. */
type SingleKey = {
  [Key in keyof UserConfig]-?: NonNullable<UserConfig[Key]> extends string ? Key : never;
}[keyof UserConfig];

/** What holds of them. */
function singleValues(config: UserConfig): Readonly<Record<SingleKey, string | null>> {
  const { kinds, preset, audience, locale } = resolveConfig(config);
  return { kind: kinds.set ?? null, preset, audience, locale };
}

/** What a file has that is no setting, and what {@link listRuleSettings} lists. */
const NOT_LISTED: ReadonlySet<string> = new Set(['$schema', 'rules']);

function settingsUnder(
  schema: Schema,
  given: unknown,
  key: string,
  single: Readonly<Record<string, string | null>>,
): readonly ListedSetting[] {
  if (!isObjectSchema(schema))
    return [{ key, value: key in single ? single[key] : (given ?? emptyOf(schema)), given: given !== undefined }];
  const values = new Map(Object.entries(given ?? {}));
  return Object.entries(schema.entries).flatMap(([name, entry]) => {
    const path = key === '' ? name : `${key}.${name}`;
    return NOT_LISTED.has(path) ? [] : settingsUnder(unwrap(entry), values.get(name), path, single);
  });
}

function emptyOf(schema: Schema): unknown {
  if (isArraySchema(schema)) return [];
  return isRecordSchema(schema) ? {} : null;
}
