// The samples show every rule at work, and one of them is a report without a fault.

import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig, RULES } from '../../server/src/engine/index';
import { samples } from './reports';

const CLEAN = '临江县2023年法治政府建设年度报告.txt';

describe('the samples', () => {
  const found = new Map(samples().map((file) => [file.name, openDocument(file.text, resolveConfig()).findings.map((finding) => finding.rule.meta.id)]));

  test('every rule reports something in one of them', () => {
    const reported = new Set([...found.values()].flat());
    expect(RULES.map((rule) => rule.meta.id).filter((id) => !reported.has(id))).toEqual([]);
  });

  test('the clean report is clean', () => {
    expect(found.get(CLEAN)).toEqual([]);
  });
});
