// Fixes of the findings at a place → the code actions of the protocol. A look-up in the snapshot: nothing is linted to fill a menu.

import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Range as ProtocolRange,
} from 'vscode-languageserver';
import { fixesOf, type Finding, type Fix, type Locale, type Rule, type Snapshot, type Text } from '../../engine/index';
import { findingsAt } from '../diagnostics/findingsAt';
import { fixScope, hasFixes, readScope, scopeHolds, type FixScope } from './fixScopes';
import { ignoreActions } from './ignoreActions';
import { isSameRange, offsetsOf, rangeIn } from '../protocol/positions';
import { reviewCommand } from './review';
import { protocolEdits, protocolEditsAt, workspaceEdit, type EditTarget } from '../protocol/workspaceEdits';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.gongwenLint`;
export const RENUMBER_KIND = `${CodeActionKind.Source}.renumber.gongwenLint`;
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [CodeActionKind.QuickFix, FIX_ALL_KIND, RENUMBER_KIND];

export interface CodeActionOptions {
  readonly locale: Locale;
  readonly target: EditTarget;
  /** Whether the client asks for the edit of an action when the user has chosen it. */
  readonly resolvesEdits: boolean;
  /** Whether the client shows its user itself what is to be approved, instead of leaving it to the editor. */
  readonly reviews: boolean;
  /** The list of ignored findings that would be written; where there is none, nothing can be ignored. */
  readonly list?: Text;
}

/** What an action without an edit carries through the client and back. */
interface DeferredFix {
  readonly uri: string;
  readonly scope: FixScope;
}

/**
 * The actions for a range: each fix of each finding that it touches, and for the rules of these "all of this rule in the
 * document". Actions of kind `source` are there only for those who ask for them by name, as editors do on saving.
 */
export function codeActions(
  snapshot: Snapshot,
  range: ProtocolRange,
  context: CodeActionContext,
  options: CodeActionOptions,
): readonly CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(context, CodeActionKind.QuickFix))
    actions.push(...quickFixes(snapshot, range, context.diagnostics, options));
  if (context.only === undefined) return actions;
  for (const { kind, scope, title } of SOURCE_ACTIONS) {
    if (wants(context, kind)) actions.push(...sourceAction(snapshot, { kind, scope, title }, options));
  }
  return actions;
}

/** Puts in the edit of an action that {@link codeActions} gave without one; one that is not of its making stays as it is. */
export function resolveCodeAction(snapshot: Snapshot, action: CodeAction, options: CodeActionOptions): CodeAction {
  const deferred = readDeferredFix(action.data);
  if (deferred === undefined) return action;
  return { ...action, edit: scopeEdit(snapshot, deferred.scope, action, options) };
}

/** The document that an action to be resolved belongs to. */
export function documentOfAction(action: CodeAction): string | undefined {
  return readDeferredFix(action.data)?.uri;
}

const SOURCE_ACTIONS: readonly { readonly kind: CodeActionKind; readonly scope: FixScope; readonly title: Text }[] = [
  {
    kind: FIX_ALL_KIND,
    scope: { kind: 'safe' },
    title: { zh: '修正全文中可放心修正之处', en: 'Apply all safe fixes' },
  },
  {
    kind: RENUMBER_KIND,
    scope: { kind: 'renumber' },
    title: { zh: '全文重新编号', en: 'Renumber the whole document' },
  },
];

/** Kinds form a tree by their dots: who asks for `source` is served `source.fixAll.gongwenLint`. */
function wants({ only }: CodeActionContext, kind: CodeActionKind): boolean {
  return (
    only === undefined ||
    only.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === CodeActionKind.Empty)
  );
}

function quickFixes(
  snapshot: Snapshot,
  range: ProtocolRange,
  shown: readonly Diagnostic[],
  options: CodeActionOptions,
): readonly CodeAction[] {
  const mendable = new Set<Rule>();
  const actions: CodeAction[] = [];
  const ignoring: CodeAction[] = [];
  for (const finding of findingsAt(snapshot, offsetsOf(snapshot.segments, range))) {
    const fixes = fixesOf(snapshot, finding);
    const diagnostics = diagnosticsFor(snapshot, finding, shown);
    if (fixes.length > 0) mendable.add(finding.rule);
    actions.push(
      ...fixes.map((fix, i) => quickFix(snapshot, fix, { preferred: i === 0 && fix.safe, diagnostics }, options)),
    );
    if (options.list !== undefined)
      ignoring.push(
        ...ignoreActions(snapshot, finding, diagnostics, {
          locale: options.locale,
          uri: options.target.uri,
          list: options.list,
        }),
      );
  }
  // Without resolving, the edit for the whole document would have to be worked out for every menu that is opened.
  if (options.resolvesEdits) actions.push(...[...mendable].flatMap((rule) => ruleAction(snapshot, rule, options)));
  return [...actions, ...ignoring];
}

function quickFix(
  { segments }: Snapshot,
  fix: Fix,
  { preferred, diagnostics }: { readonly preferred: boolean; readonly diagnostics: Diagnostic[] },
  { locale, target, reviews }: CodeActionOptions,
): CodeAction {
  const title = fix.title[locale];
  const confirm = !fix.safe && fix.edits.length > 1 ? title : undefined;
  const edits = protocolEdits(segments, fix.edits);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(preferred && { isPreferred: true }),
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(reviews && confirm !== undefined
      ? { command: reviewCommand({ uri: target.uri, title, what: { version: target.version, edits } }) }
      : { edit: workspaceEdit(target, edits, confirm) }),
  };
}

/** "All of this rule", where there is more than one. */
function ruleAction(
  snapshot: Snapshot,
  rule: Rule,
  { locale, target, reviews }: CodeActionOptions,
): readonly CodeAction[] {
  const { findings } = snapshot;
  if (findings.filter((finding) => finding.rule === rule).length < 2) return [];
  const { id, name } = rule.meta;
  const title: Text = { zh: `修正本文件所有“${name.zh}”`, en: `Fix all of “${name.en}” in this file` };
  const scope: FixScope = { kind: 'rule', rule: id };
  const action: CodeAction = { title: title[locale], kind: CodeActionKind.QuickFix };
  if (reviews && mayBeUnsafe(snapshot, scope))
    return [{ ...action, command: reviewCommand({ uri: target.uri, title: action.title, what: { scope } }) }];
  return [{ ...action, data: deferred(target, scope) }];
}

function sourceAction(
  snapshot: Snapshot,
  { kind, scope, title }: (typeof SOURCE_ACTIONS)[number],
  options: CodeActionOptions,
): readonly CodeAction[] {
  if (!hasFixes(snapshot, scope, 'automatic')) return [];
  const action: CodeAction = { title: title[options.locale], kind };
  if (options.resolvesEdits) return [{ ...action, data: deferred(options.target, scope) }];
  return [{ ...action, edit: scopeEdit(snapshot, scope, action, options) }];
}

function scopeEdit(snapshot: Snapshot, scope: FixScope, { title, kind }: CodeAction, { target }: CodeActionOptions) {
  // An editor runs source actions on saving, because its user has told it to: no place for a question.
  const trigger = kind === CodeActionKind.QuickFix ? 'chosen' : 'automatic';
  const edits = protocolEditsAt(snapshot.segments, fixScope(snapshot, scope, trigger).edits);
  const asks = trigger === 'chosen' && edits.length > 1 && mayBeUnsafe(snapshot, scope);
  return workspaceEdit(target, edits, asks ? title : undefined);
}

/** Whether a scope may change words, figures or their order. */
export function mayBeUnsafe({ findings }: Snapshot, scope: FixScope): boolean {
  return findings.some(({ rule: { meta } }) => meta.fix === 'unsafe' && scopeHolds(scope, meta));
}

function deferred({ uri }: EditTarget, scope: FixScope): DeferredFix {
  return { uri, scope };
}

function readDeferredFix(data: unknown): DeferredFix | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('scope' in data)) return undefined;
  const scope = readScope(data.scope);
  return typeof data.uri === 'string' && scope !== undefined ? { uri: data.uri, scope } : undefined;
}

/** Those of the diagnostics that the client shows which stand for a finding. */
function diagnosticsFor({ segments }: Snapshot, { rule, at }: Finding, shown: readonly Diagnostic[]): Diagnostic[] {
  const place = rangeIn(segments, at);
  return shown.filter(({ code, range }) => code === rule.meta.id && isSameRange(range, place));
}
