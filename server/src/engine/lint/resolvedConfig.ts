// The settings that the engine obeys, in the form in which users write them and in the form in which it reads them.

import type { Audience } from '../settings/audience';
import type { Ignored } from '../settings/ignored';
import type { Markup } from '../settings/markup';
import { resolveKinds, type Kinds, type UserProfile } from '../settings/kinds';
import type { Locale } from '../terms';
import { compileTables, type Tables, type UserTables } from '../settings/tables';
import { resolveRules, type RuleSetting, type RuleSettings } from './ruleSettings';
import { Words, type UserWords } from '../settings/words';

/** 'errors': nothing but errors. 'strict': also the rules that are a matter of taste. */
export type Preset = 'errors' | 'standard' | 'strict';

/** What users may write: in `.gongwenlintrc.json`, or in the editor's settings. */
export interface UserConfig {
  /** The kind of report, built-in or of {@link profiles}; recognised from title and text where it is not given. */
  readonly kind?: string;
  /** Kinds of report by their ids. */
  readonly profiles?: Readonly<Record<string, UserProfile>>;
  /** Rule id, or group with `/*` for all its rules (`punctuation/*`), to its setting. A rule's own entry wins over its group's. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly preset?: Preset;
  readonly audience?: Audience;
  readonly words?: UserWords;
  readonly tables?: UserTables;
  readonly locale?: Locale;
}

/** Every question answered: what a snapshot is made with. */
export interface ResolvedConfig {
  /** What it was resolved from: equal for configurations that mean the same. */
  readonly user: UserConfig;
  readonly kinds: Kinds;
  readonly rules: RuleSettings;
  readonly preset: Preset;
  readonly audience: Audience;
  readonly words: Words;
  readonly tables: Tables;
  readonly ignored: Ignored | undefined;
  readonly locale: Locale;
  readonly markup: Markup;
}

/** What the edges know of a document besides the user's settings. */
export interface DocumentFacts {
  /** The findings that the user has ignored in it. */
  readonly ignored?: Ignored | undefined;
  /** How it is written; plain text unless told. */
  readonly markup?: Markup;
}

/**
 * Fills in what the user has left open. A user's severity caps and raises alike: a rule set to `hint` reports hints only,
 * one set to `error` reports errors where it would have reported its own highest severity, and keeps weaker cases weaker.
 */
export function resolveConfig(
  user: UserConfig = {},
  { ignored, markup = 'plain' }: DocumentFacts = {},
): ResolvedConfig {
  return {
    user,
    kinds: resolveKinds(user.kind, user.profiles),
    rules: resolveRules(user.rules ?? {}),
    preset: user.preset ?? 'standard',
    audience: user.audience ?? 'internal',
    words: new Words(user.words),
    tables: compileTables(user.tables),
    ignored,
    locale: user.locale ?? 'zh',
    markup,
  };
}
