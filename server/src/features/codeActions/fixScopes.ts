// What may be fixed in one go, as code actions and commands name it, and the edits that do it.

import { fixAll, fixesOf, fixing, type Finding, type metadata, type Snapshot } from '../../engine/index';

/** Everything that is safe; what one source action takes in; or all findings of one rule. */
export type FixScope =
  { readonly kind: 'safe' | metadata.SourceAction } | { readonly kind: 'rule'; readonly rule: string };

/**
 * `chosen`: the user has named the scope in a command or a menu. `automatic`: an editor may be saving, and rules with
 * `autofix: false` are left alone. A scope that takes in whatever is safe names nothing: for it both mean the same.
 */
export type FixTrigger = 'chosen' | 'automatic';

/** Whether a scope takes in a rule. */
export function scopeHolds(
  scope: FixScope,
  { id, sourceAction }: Pick<metadata.RuleMeta, 'id' | 'sourceAction'>,
): boolean {
  switch (scope.kind) {
    case 'safe':
      return true;
    case 'rule':
      return scope.rule === id;
    default:
      return scope.kind === sourceAction;
  }
}

/**
 * Fixes all that a scope takes in, in rounds as the engine does. Only scopes that the user names (renumber, residue, one rule)
 * apply fixes that are not safe. This lints: call it when the user has chosen it, never to fill a menu.
 */
export function fixScope(snapshot: Snapshot, scope: FixScope, trigger: FixTrigger): fixing.FixResult {
  return fixAll(snapshot, choiceOf(scope), isWanted(snapshot, scope, trigger));
}

/** Whether {@link fixScope} would apply anything: a look at findings up to the first that it would fix. */
export function hasFixes(snapshot: Snapshot, scope: FixScope, trigger: FixTrigger): boolean {
  const choice = choiceOf(scope);
  const wanted = isWanted(snapshot, scope, trigger);
  return snapshot.findings.some((finding) => {
    const { fix } = finding.rule.meta;
    if (fix === 'none' || (choice === 'safe' && fix !== 'safe') || !wanted(finding)) return false;
    const [preferred] = fixesOf(snapshot, finding);
    return preferred !== undefined && (choice === 'all' || preferred.safe);
  });
}

function choiceOf({ kind }: FixScope): 'safe' | 'all' {
  return kind === 'safe' ? 'safe' : 'all';
}

function isWanted(snapshot: Snapshot, scope: FixScope, trigger: FixTrigger): (finding: Finding) => boolean {
  const autofixable = fixing.isAutofixable(snapshot);
  const everything = trigger === 'chosen' && scope.kind !== 'safe';
  return (finding) => scopeHolds(scope, finding.rule.meta) && (everything || autofixable(finding));
}

/** A scope as it comes back from a client; undefined for anything else. */
export function readScope(value: unknown): FixScope | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  if (kind === 'safe' || kind === 'renumber' || kind === 'residue') return { kind };
  return kind === 'rule' && 'rule' in value && typeof value.rule === 'string' ? { kind, rule: value.rule } : undefined;
}
