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
  /** Rules whose fixes are left alone by whatever mends many places at once. */
  readonly excepted: ReadonlySet<string>;
}

/** The key that stands for all rules of a group. */
export function groupSelector(group: Group): string {
  return `${group}/*`;
}

/** A rule's own entry wins over its group's, for severity and options each for itself. */
export function resolveRules(settings: Readonly<Record<string, RuleSetting>>): RuleSettings {
  const severities = new Map<string, Severity | 'off'>();
  const options = new Map<string, OptionValues>();
  const excepted = new Set<string>();
  for (const rule of RULES) {
    const { id, group } = rule.meta;
    const own = partsOf(settings[id]);
    const shared = partsOf(settings[groupSelector(group)]);
    const severity = own.severity ?? shared.severity;
    if (severity !== undefined) severities.set(id, severity);
    if (own.options !== undefined) options.set(id, withDefaults(rule, own.options));
    if ((own.options?.[AUTOFIX] ?? shared.options?.[AUTOFIX]) === false) excepted.add(id);
  }
  return { severities, options, excepted };
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

function withDefaults({ meta }: Rule, { [AUTOFIX]: _, ...given }: RuleOptions): OptionValues {
  return { ...defaultOptions(meta.options ?? {}), ...given } as OptionValues;
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
