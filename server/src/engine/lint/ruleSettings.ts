// What users may set of a rule: its severity, its options, and whether its fixes are applied unasked.

import { defaultOptions, type OptionValue, type OptionValues } from '../rules/options';
import { RULES } from '../rules/registry';
import type { Group, Rule } from '../rules/rule';
import type { Severity } from '../terms';

/** The option that every rule and every group has: with `false`, its fixes are applied only where the user chooses them one by one. */
export const AUTOFIX = 'autofix';

/** Values of the rule's own options, and of the one that all rules have. */
export type RuleOptions = Readonly<Record<string, OptionValue | boolean>>;

/** As users write it: a severity, options, or both. Options alone leave the severity as it is, and do not switch a rule on. */
export type RuleSetting = Severity | 'off' | RuleOptions | readonly [Severity | 'off', RuleOptions];

/** What the user has set of the rules; of all others everything is as they declare it. */
export interface RuleSettings {
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** For a rule of which any option is set, the values of all. */
  readonly options: ReadonlyMap<string, OptionValues>;
  /** Rules whose fixes are applied only where the user chooses them (`autofix: false`). */
  readonly autofixDisabled: ReadonlySet<string>;
}

/** The key that stands for all rules of a group. */
export function groupSelector(group: Group): string {
  return `${group}/*`;
}

/** A value that the user has set, and the key of `rules` under which it is set. */
export interface Given<Value> {
  readonly value: Value;
  readonly key: string;
}

/** What the user has set of a rule. */
export interface GivenRule {
  readonly severity: Given<Severity | 'off'> | undefined;
  /** By their names, `autofix` among them. */
  readonly options: ReadonlyMap<string, Given<OptionValue | boolean>>;
}

/** A rule's own entry wins over its group's, for severity and each option by itself. */
export function givenOf({ meta: { id, group } }: Rule, settings: Readonly<Record<string, RuleSetting>>): GivenRule {
  let severity: GivenRule['severity'];
  const options = new Map<string, Given<OptionValue | boolean>>();
  for (const key of [groupSelector(group), id]) {
    const parts = partsOf(settings[key]);
    if (parts.severity !== undefined) severity = { value: parts.severity, key };
    for (const [name, value] of Object.entries(parts.options ?? {})) options.set(name, { value, key });
  }
  return { severity, options };
}

export function resolveRules(settings: Readonly<Record<string, RuleSetting>>): RuleSettings {
  const severities = new Map<string, Severity | 'off'>();
  const options = new Map<string, OptionValues>();
  const autofixDisabled = new Set<string>();
  for (const rule of RULES) {
    const { id } = rule.meta;
    const given = givenOf(rule, settings);
    if (given.severity !== undefined) severities.set(id, given.severity.value);
    if (given.options.size > 0) options.set(id, withDefaults(rule, given.options));
    if (given.options.get(AUTOFIX)?.value === false) autofixDisabled.add(id);
  }
  return { severities, options, autofixDisabled };
}

/** The values of a rule's options under the user's settings. */
export function optionsOf({ meta }: Rule, { options }: RuleSettings): OptionValues {
  return options.get(meta.id) ?? (meta.options === undefined ? NONE : defaultsOf(meta.id, meta.options));
}

const NONE: OptionValues = {};
const known = new Map<string, OptionValues>();

function defaultsOf(id: string, schema: NonNullable<Rule['meta']['options']>): OptionValues {
  const before = known.get(id);
  if (before !== undefined) return before;
  const values = defaultOptions(schema);
  known.set(id, values);
  return values;
}

function withDefaults({ meta }: Rule, given: GivenRule['options']): OptionValues {
  const own = [...given].filter(([name]) => name !== AUTOFIX).map(([name, { value }]) => [name, value] as const);
  return { ...defaultOptions(meta.options ?? {}), ...Object.fromEntries(own) } as OptionValues;
}

function partsOf(setting: RuleSetting | undefined): {
  readonly severity?: Severity | 'off';
  readonly options?: RuleOptions;
} {
  if (setting === undefined) return {};
  if (typeof setting === 'string') return { severity: setting };
  return isPair(setting) ? { severity: setting[0], options: setting[1] } : { options: setting };
}

function isPair(setting: Exclude<RuleSetting, string>): setting is readonly [Severity | 'off', RuleOptions] {
  return Array.isArray(setting);
}
