// The settings that the engine obeys, in the form in which users write them and in the form in which it reads them.

import { RULES } from '../rules/registry';
import type { ReportKind } from '../data/reportKinds';
import type { Group } from '../rules/rule';
import type { Locale, Severity } from '../terms';
import { Words, type UserWords } from './words';

export const PRESETS = ['errors', 'standard', 'strict'] as const;

/** 'errors': nothing but errors. 'strict': also the rules that are a matter of taste. */
export type Preset = (typeof PRESETS)[number];

export const AUDIENCES = ['internal', 'public'] as const;

/** 'internal': goes to a superior organ, with recipient, signature and date. 'public': is published, where these are often left out. */
export type Audience = (typeof AUDIENCES)[number];

/** What users may write: in `.gongwenlintrc.json`, or in the editor's settings. */
export interface UserConfig {
  /** The kind of report; recognised from title and text where it is not given. */
  readonly kind?: ReportKind;
  /** Rule id, or group with `/*` for all its rules (`punctuation/*`), to severity or 'off'. A rule's own entry wins over its group's. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly preset?: Preset;
  readonly audience?: Audience;
  readonly words?: UserWords;
  readonly locale?: Locale;
}

/** Every question answered: what a snapshot is made with. */
export interface ResolvedConfig {
  readonly kind: ReportKind | undefined;
  /** Only the rules that the user has set; all others keep their own severity. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly preset: Preset;
  readonly audience: Audience;
  readonly words: Words;
  readonly locale: Locale;
}

/**
 * Fills in what the user has left open. A user's severity caps and raises alike: a rule set to `hint` reports hints only,
 * one set to `error` reports errors where it would have reported its own highest severity, and keeps weaker cases weaker.
 */
export function resolveConfig(user: UserConfig = {}): ResolvedConfig {
  return {
    kind: user.kind,
    severities: severitiesOf(user.rules ?? {}),
    preset: user.preset ?? 'standard',
    audience: user.audience ?? 'internal',
    words: new Words(user.words),
    locale: user.locale ?? 'zh',
  };
}

/** The key that stands for all rules of a group. */
export function groupSelector(group: Group): string {
  return `${group}/*`;
}

function severitiesOf(rules: Readonly<Record<string, Severity | 'off'>>): ReadonlyMap<string, Severity | 'off'> {
  const severities = new Map<string, Severity | 'off'>();
  for (const { meta } of RULES) {
    const set = rules[meta.id] ?? rules[groupSelector(meta.group)];
    if (set !== undefined) severities.set(meta.id, set);
  }
  return severities;
}
