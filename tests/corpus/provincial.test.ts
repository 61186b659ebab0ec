// Thirty polished reports in which almost nothing is wrong: what is reported there is a fault of the reader, not of the text.

import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig, type Finding } from '../../server/src/engine/index';
import { present, reportsIn } from './reports';

/** `file rule line`: faults that the texts really have, each judged by eye. Lines from 1; they survive the change of width. */
const JUDGED_TRUE: ReadonlySet<string> = new Set([]);

const reports = reportsIn('provincial-2025');

function isStructural({ rule }: Finding): boolean {
  return (
    rule.meta.group === 'numbering' || rule.meta.group === 'enumerations' || rule.meta.id === 'stated-count-mismatch'
  );
}

describe.runIf(present)('the provincial reports of 2025', () => {
  test('are thirty', () => {
    expect(reports).toHaveLength(30);
  });

  test.each([
    ['as found', (text: string) => text],
    ['folded to half width', (text: string) => text.normalize('NFKC')],
  ] as const)('%s: no heading, series or count is reported that is right', (_, form) => {
    const reported = reports.flatMap((file) => {
      const snapshot = openDocument(form(file.text), resolveConfig());
      return snapshot.findings
        .filter(isStructural)
        .map((finding) => `${file.name} ${finding.rule.meta.id} ${snapshot.segments.place(finding.at.start).line + 1}`);
    });
    expect(reported.filter((each) => !JUDGED_TRUE.has(each))).toEqual([]);
  });
});
