// What may be mended in one go, as code actions and commands name it, and the edits that do it.

import { fixAll, type FixResult, type Snapshot } from '../engine/index';

/** Everything that is safe; the ordinals; the residue of web pages and documents; or all findings of one rule. */
export type FixScope =
  { readonly kind: 'safe' | 'renumber' | 'residue' } | { readonly kind: 'rule'; readonly rule: string };

/** Rules whose fix writes ordinals anew. */
const ORDINAL_RULES: ReadonlySet<string> = new Set([
  'heading-sequence-duplicate',
  'heading-sequence-gap',
  'heading-sequence-order',
  'empty-marker',
  'enumeration-duplicate',
  'enumeration-gap',
  'enumeration-order',
]);

const RESIDUE_RULES: ReadonlySet<string> = new Set(['web-residue', 'metadata-residue', 'word-field-residue']);

/** Whether a scope takes in a rule. */
export function scopeHolds(scope: FixScope, ruleId: string): boolean {
  switch (scope.kind) {
    case 'safe':
      return true;
    case 'renumber':
      return ORDINAL_RULES.has(ruleId);
    case 'residue':
      return RESIDUE_RULES.has(ruleId);
    case 'rule':
      return scope.rule === ruleId;
  }
}

/**
 * Mends all that a scope takes in, in rounds as the engine does. Only scopes that the user names (renumber, residue, one rule)
 * apply fixes that are not safe. This lints: call it when the user has chosen it, never to fill a menu.
 */
export function fixScope(snapshot: Snapshot, scope: FixScope): FixResult {
  // Without a choice of its own, the engine leaves out the rules that the user has excepted.
  return scope.kind === 'safe'
    ? fixAll(snapshot, 'safe')
    : fixAll(snapshot, 'all', ({ rule }) => scopeHolds(scope, rule.meta.id));
}

/** A scope as it comes back from a client; undefined for anything else. */
export function readScope(value: unknown): FixScope | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  if (kind === 'safe' || kind === 'renumber' || kind === 'residue') return { kind };
  return kind === 'rule' && 'rule' in value && typeof value.rule === 'string' ? { kind, rule: value.rule } : undefined;
}
