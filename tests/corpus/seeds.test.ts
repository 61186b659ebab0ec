// The five labelled reports: every error found and rightly mended, no near miss reported, the outlines as drawn by hand.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  fixAll,
  fixesOf,
  messageOf,
  openDocument,
  resolveConfig,
  type Finding,
  type Range,
  type Records,
  type Snapshot,
} from '../../server/src/engine/index';
import { present, reportsIn, SHARED, type ReportFile } from './reports';

const seeds = reportsIn('seeds');
const open = (file: ReportFile): Snapshot => openDocument(file.text, resolveConfig());

/** The scoring program's report on what it is given, and its summary. */
function score(files: readonly object[], ...options: readonly string[]): string {
  const run = spawnSync(process.execPath, [join(SHARED, 'tools', 'score.mjs'), '--list', ...options], {
    input: JSON.stringify({ version: 1, files, errors: [] }),
    encoding: 'utf8',
  });
  return run.stderr + run.stdout;
}

function offsets(records: Records, range: Range): { readonly start: number; readonly end: number } {
  const { start, end } = records.span(range);
  return { start: start.offset, end: end.offset };
}

function scoredFile(file: ReportFile): object {
  const snapshot = open(file);
  return { path: file.path, findings: snapshot.findings.map((finding) => scoredFinding(snapshot, finding)) };
}

function scoredFinding(snapshot: Snapshot, finding: Finding): object {
  const { start, end } = offsets(snapshot.records, finding.at);
  return {
    rule: finding.rule.meta.id,
    severity: finding.severity,
    message: messageOf(finding, 'zh'),
    start: { offset: start },
    end: { offset: end },
    fixes: fixesOf(snapshot, finding).map((fix) => ({
      edits: fix.edits.map((edit) => ({ ...offsets(snapshot.records, edit.at), text: edit.text })),
    })),
  };
}

function scoredOutline({ records, outline }: Snapshot): object {
  const element = (each: { readonly text: string } | undefined): object | null => (each ? { text: each.text } : null);
  const offset = (range: Range): number => offsets(records, range).start;
  return {
    kind: outline.kind,
    year: outline.year?.value ?? null,
    title: element(outline.title),
    date: element(outline.date),
    signature: outline.signature.map(element),
    headings: outline.headings.map((heading) => ({
      level: heading.level,
      ordinal: heading.ordinal,
      offset: offset(heading.marker),
    })),
    series: outline.series.map((series) => ({
      items: series.members.map((item) => ({ ordinal: item.ordinal, offset: offset(item.marker) })),
    })),
  };
}

describe.runIf(present)('the five labelled reports', () => {
  test('all errors are found with their right fixes, and nothing that is right is reported', () => {
    const report = score(seeds.map(scoredFile));
    for (const line of [
      'errors 14/14',
      'right fixes 13/13',
      'near misses hit 0/',
      'errors taken for less or less for errors 0,',
      'text eaten as residue 0,',
    ])
      expect(report).toContain(line);
  });

  test('their outlines are right', () => {
    expect(
      score(
        seeds.map((file) => ({ path: file.path, ...scoredOutline(open(file)) })),
        '--outline',
      ),
    ).toContain('outlines right 5/5');
  });

  test('after all fixes one error is left, the missing figure, and a second run changes nothing', () => {
    const fixed = seeds.map((file) => ({ name: file.name, snapshot: fixAll(open(file), 'all').snapshot }));
    const errors = fixed.flatMap(({ name, snapshot }) =>
      snapshot.findings
        .filter((each) => each.severity === 'error')
        .map((each) => `${name.slice(0, 3)} ${each.rule.meta.id}`),
    );
    expect(errors).toEqual(['004 missing-number']);
    for (const { snapshot } of fixed) expect(fixAll(snapshot, 'all').edits).toEqual([]);
  });
});
