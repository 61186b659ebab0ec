// For every rule a text that it reports: the wrong examples of the rules' own fixtures. So a new rule is measured from its first day.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openDocument, resolveConfig, RULES, type Snapshot } from '../../../server/src/engine/index';
import { parseFixture } from '../../../tests/rules/fixture';

export interface Specimen {
  readonly rule: string;
  /** A text of its own, in which the rule reports something. */
  readonly text: string;
}

/** Longer examples are documents of their own, no paragraphs. UTF-16 code units. */
const LONGEST_PARAGRAPH = 200;

/** Rules that look at texts where the user has set nothing. */
export const DEFAULT_RULES: readonly string[] = RULES.filter(({ meta }) => meta.preset === undefined).map(
  ({ meta }) => meta.id,
);

/** One for each rule that has one without settings of its own, in the order of the rules' ids. */
export function specimens(rulesFolder: string): readonly Specimen[] {
  const files = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  return files.flatMap((file) => {
    const { rule, blocks } = parseFixture(readFileSync(path.join(rulesFolder, file), 'utf8'));
    const wrong = blocks.find(
      ({ kind, text }) => kind === 'wrong' && reports(openDocument(text, resolveConfig()), rule),
    );
    return wrong === undefined ? [] : [{ rule, text: wrong.text }];
  });
}

/**
 * The specimens that are still reported as a paragraph inside a report, and disturb nothing but themselves: those may be
 * scattered. `before` and `behind` are the lines around.
 */
export function scatterable(all: readonly Specimen[], before: string, behind: string): readonly Specimen[] {
  const usual = openDocument(before + behind, resolveConfig()).findings.length;
  return all.filter(({ rule, text }) => {
    if (text.length > LONGEST_PARAGRAPH || text.includes('\n\n')) return false;
    const snapshot = openDocument(`${before}${text}\n${behind}`, resolveConfig());
    return reports(snapshot, rule) && snapshot.findings.length <= usual + MOST_FINDINGS;
  });
}

/** A specimen that upsets the whole numbering brings more than this. */
const MOST_FINDINGS = 3;

function reports({ findings }: Snapshot, rule: string): boolean {
  return findings.some((finding) => finding.rule.meta.id === rule);
}
