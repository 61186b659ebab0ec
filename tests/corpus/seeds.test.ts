// The five labelled reports: every error found and rightly fixed, no near miss reported, the outlines as drawn by hand.

import { describe, expect, test } from 'vitest';
import { score } from '../../scripts/corpus/labelled';
import { fixAll, openDocument, resolveConfig, type Snapshot } from '../../server/src/engine/index';
import { present, reportsIn, SHARED, type ReportFile } from './reports';

const seeds = reportsIn('seeds');
const texts = seeds.map(({ name, text }) => ({ path: name, text }));
const open = (file: ReportFile): Snapshot => openDocument(file.text, resolveConfig());

describe.runIf(present)('the five labelled reports', () => {
  test('all errors are found with their right fixes, and nothing that is right is reported', async () => {
    const report = await score(SHARED, 'seeds', texts, 'findings');
    for (const line of [
      'errors 14/14',
      'right fixes 13/13',
      'near misses hit 0/',
      'errors taken for less or less for errors 0,',
      'text eaten as residue 0,',
    ])
      expect(report).toContain(line);
  });

  test('their outlines are right', async () => {
    expect(await score(SHARED, 'seeds', texts, 'outlines')).toContain('outlines right 5/5');
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
