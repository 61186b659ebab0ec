// The samples show the rules at work, and one of them is a report without a fault.

import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { samples } from './reports';

const CLEAN = '临江县2023年法治政府建设年度报告.txt';

/** What a clerk meets most: each of these must be seen at work in the samples. */
const SHOWN = [
  'heading-sequence-duplicate',
  'heading-sequence-gap',
  'heading-sequence-order',
  'heading-level-skip',
  'empty-marker',
  'broken-marker',
  'heading-terminal-punctuation',
  'enumeration-duplicate',
  'enumeration-gap',
  'enumeration-order',
  'enumeration-orphan',
  'stated-count-mismatch',
  'impossible-percentage',
  'approximate-exact-number',
  'missing-number',
  'report-year-mismatch',
  'missing-title',
  'missing-signature',
  'missing-signature-date',
  'required-section-missing',
  'section-order',
  'repeated-title',
  'flattened-paragraphs',
  'signature-not-on-own-line',
  'width-folded-document',
  'halfwidth-punctuation',
  'straight-quote',
  'quote-style-mixed',
  'unbalanced-pair',
  'web-residue',
  'metadata-residue',
  'word-field-residue',
  'corrupted-fixed-phrase',
];

describe('the samples', () => {
  const found = new Map(
    samples().map((file) => [
      file.name,
      openDocument(file.text, resolveConfig()).findings.map((finding) => finding.rule.meta.id),
    ]),
  );

  test('every rule that a clerk meets often reports something in one of them', () => {
    const reported = new Set([...found.values()].flat());
    expect(SHOWN.filter((id) => !reported.has(id))).toEqual([]);
  });

  test('the clean report is clean', () => {
    expect(found.get(CLEAN)).toEqual([]);
  });
});
