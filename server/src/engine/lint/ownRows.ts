// What rows of the user's find in a record, on top of what the record keeps of the built-in ones.

import type { Tables } from '../settings/tables';
import { RULES } from '../rules/registry';
import type { RecordRule } from '../rules/rule';
import type { LintedRecord, RecordFinding } from './lintedRecord';

/** The findings of a record; without rows of the user's those that it keeps. Of one rule, the user's row stands in place of a built-in one. */
export function reportsIn(record: LintedRecord, tables: Tables): readonly RecordFinding[] {
  if (tables.empty) return record.findings;
  const own = (extensible ??= RULES.filter(isExtensible)).flatMap((rule) =>
    [...rule.checkRows(record, tables)].map((report): RecordFinding => ({ ...report, rule })),
  );
  if (own.length === 0) return record.findings;
  const hidden = (finding: RecordFinding) =>
    own.some(({ rule, start, end }) => rule === finding.rule && start < finding.end && finding.start < end);
  return [...record.findings.filter((finding) => !hidden(finding)), ...own];
}

type ExtensibleRule = RecordRule & Required<Pick<RecordRule, 'checkRows'>>;

let extensible: readonly ExtensibleRule[] | undefined;

function isExtensible(rule: (typeof RULES)[number]): rule is ExtensibleRule {
  return rule.scope === 'record' && rule.checkRows !== undefined;
}
