// Takes out the findings that the user has ignored. Where nothing is ignored, nothing is done.

import type { IgnoreEntry, Ignored } from '../settings/ignored';
import type { Finding } from '../rules/rule';
import type { DocumentView } from '../analysis/documentView';
import { ignoreKeyOf } from './ignoreKey';

export interface Shown {
  readonly findings: readonly Finding[];
  /** The entries that have hidden something. */
  readonly used: ReadonlySet<IgnoreEntry>;
}

const NONE: ReadonlySet<never> = new Set();

export function hideIgnored(findings: readonly Finding[], view: DocumentView, ignored: Ignored | undefined): Shown {
  if (ignored === undefined || ignored.rules.size === 0) return { findings, used: NONE };
  const used = new Set<IgnoreEntry>();
  const shown = findings.filter((finding) => {
    if (!ignored.rules.has(finding.rule.meta.id)) return true;
    const entry = ignored.find(ignoreKeyOf(finding, view));
    if (entry !== undefined) used.add(entry);
    return entry === undefined;
  });
  return { findings: shown.length === findings.length ? findings : shown, used };
}
