// One slip is planted into a sample: it is found at its place, nothing else is, and the fix gives the sample back.

import { describe as suite, expect, test } from 'vitest';
import { fixesOf, openDocument, resolveConfig, type Finding, type Snapshot } from '../../server/src/engine/index';
import { samples } from '../corpus/reports';
import { plantedIn, type Planted } from './planted';

const config = resolveConfig();

const FORMS = [
  ['as it is', (text: string) => text],
  ['folded to half width', (text: string) => text.normalize('NFKC')],
  ['with line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['on one line', (text: string) => text.replace(/\s*\n\s*/g, ' ')],
] as const;

/** How far from the fault a finding may begin or end, in UTF-16 code units: its marker or its word. */
const NEAR = 4;

/** Without the number of a heading that is lost, what stood under it continues another count. */
function isAftermath(planted: Planted, rule: string): boolean {
  return planted.rule === 'heading-sequence-gap' && rule.startsWith('heading-sequence');
}

function offsets(snapshot: Snapshot, at: Finding['at']): { readonly start: number; readonly end: number } {
  const { start, end } = snapshot.segments.span(at);
  return { start: start.offset, end: end.offset };
}

function findingOf(planted: Planted, snapshot: Snapshot): Finding | undefined {
  return snapshot.findings.find((finding) => {
    const { start, end } = offsets(snapshot, finding.at);
    return finding.rule.meta.id === planted.rule && start - NEAR <= planted.end && planted.start <= end + NEAR;
  });
}

/** Rules that report more errors and warnings than before. */
function morePerRule(before: Snapshot, after: Snapshot): ReadonlyMap<string, number> {
  const more = new Map<string, number>();
  for (const [snapshot, step] of [
    [after, 1],
    [before, -1],
  ] as const) {
    for (const { rule, severity } of snapshot.findings)
      if (severity !== 'hint') more.set(rule.meta.id, (more.get(rule.meta.id) ?? 0) + step);
  }
  return new Map([...more].filter(([, count]) => count > 0));
}

function restored(planted: Planted, finding: Finding, snapshot: Snapshot, original: string): boolean {
  return fixesOf(snapshot, finding).some(
    (fix) =>
      fix.edits.reduceRight((text, edit) => {
        const { start, end } = offsets(snapshot, edit.at);
        return text.slice(0, start) + edit.text + text.slice(end);
      }, planted.text) === original,
  );
}

/** What is wrong with the answer to one slip; undefined where it is as it should be. */
function complaint(planted: Planted, before: Snapshot, original: string): string | undefined {
  const snapshot = openDocument(planted.text, config);
  const finding = findingOf(planted, snapshot);
  if (finding === undefined) return 'is not found';
  const more = [...morePerRule(before, snapshot)].filter(([rule, count]) =>
    rule === planted.rule ? count > 1 : !isAftermath(planted, rule),
  );
  if (more.length > 0) return `brings in ${more.map(([rule]) => rule).join(', ')}`;
  return planted.restores && !restored(planted, finding, snapshot, original) ? 'is not restored by a fix' : undefined;
}

suite('a slip planted into a sample is found, alone, and its fix gives the sample back', () => {
  test.each(FORMS)('%s', (_, form) => {
    const cases = samples().flatMap(({ name, text }) => {
      const original = form(text);
      const before = openDocument(original, config);
      return plantedIn(original, before).map((planted) => ({ name, planted, before, original }));
    });
    expect(cases.length).toBeGreaterThan(100);
    const complaints = cases.flatMap(({ name, planted, before, original }) => {
      const what = complaint(planted, before, original);
      return what === undefined ? [] : [`${name}: ${planted.rule}, ${planted.slip}, at ${planted.start} ${what}`];
    });
    expect(complaints).toEqual([]);
  });
});
