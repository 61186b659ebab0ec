// Shows the findings of one rule with what stands around them. For the terminal only: it quotes the texts.

import { oneLine } from '../../server/src/cli/io';
import { messageOf, resolveConfig, type Finding, type Snapshot } from '../../server/src/engine/index';
import { opened, VARIANTS } from './counts';
import type { Corpus } from './corpora';

/** So many UTF-16 code units before and after a finding are shown, and so many of it. */
const AROUND = 15;
const LONGEST = 50;

/** One line for each finding of the rule in the corpus, in either variant, under a line that names both; lines and columns from 1. */
export function* listingOf(corpus: Corpus, rule: string): Generator<string> {
  for (const variant of VARIANTS) {
    yield `${corpus.name} ${variant}`;
    // Rules that run only on demand are shown as well: naming one is asking for it.
    for (const { text, snapshot } of opened(corpus, variant, resolveConfig({ preset: 'strict' }))) {
      const whole = snapshot.segments.text();
      for (const finding of snapshot.findings)
        if (finding.rule.meta.id === rule) yield `  ${oneLine(text.path)}:${lineOf(finding, snapshot, whole)}`;
      for (const problem of snapshot.problems)
        if (problem.rule === rule) yield `  ${oneLine(text.path)}: the rule threw ${problem.error}`;
    }
  }
}

function lineOf(finding: Finding, snapshot: Snapshot, whole: string): string {
  const { start, end } = snapshot.segments.span(finding.at);
  const found = whole.slice(start.offset, end.offset);
  const shown = found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
  const context = `${whole.slice(Math.max(0, start.offset - AROUND), start.offset)}⟦${shown}⟧${whole.slice(end.offset, end.offset + AROUND)}`;
  return `${start.line + 1}:${start.column + 1} ${finding.severity} ${oneLine(context)}  ${oneLine(messageOf(finding, 'zh'))}`;
}
