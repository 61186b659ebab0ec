// The score on pairs of misspelt and right sentences.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePairs, scorePairs, SPELLING_PAIRS, spellingLine } from '../../scripts/corpus/spelling';
import { present, SHARED } from '../corpus/reports';

/** At most so many findings of the wording rules in 1,000 right sentences. */
const MOST_IN_RIGHT = 5;

test('a misspelling counts as found where a finding touches it', () => {
  const pairs = parsePairs(
    '1\t秸杆综合利用。\t秸秆综合利用。\n1\t各乃党组织。\t各级党组织。\n0\t加强培训。\t加强培训。\n',
  );
  expect(scorePairs(pairs)).toEqual({ sentences: 3, inRight: 0, misspelt: 2, found: 1 });
  expect(spellingLine(scorePairs(pairs))).toContain('1 of 2');
});

test('a line without its right sentence is named', () => {
  expect(() => parsePairs('0\t加强培训。\t加强培训。\n1\t各乃党组织。')).toThrow('line 2');
});

describe.runIf(present)('sentences of official writing', () => {
  test('are left alone where they are right', () => {
    const { inRight, sentences } = scorePairs(
      parsePairs(readFileSync(join(SHARED, 'reports', SPELLING_PAIRS), 'utf8')),
    );
    expect((inRight / sentences) * 1000).toBeLessThanOrEqual(MOST_IN_RIGHT);
  });
});
