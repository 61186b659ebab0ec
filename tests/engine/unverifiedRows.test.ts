// Rows of the tables that nobody has compared with a published text are good for hints only; all rows say where they come from.

import { describe, expect, test } from 'vitest';
import * as formulas from '../../server/src/engine/lexicon/tables/formulas';
import * as laws from '../../server/src/engine/lexicon/tables/laws';
import * as plans from '../../server/src/engine/lexicon/tables/plans';
import * as superseded from '../../server/src/engine/lexicon/tables/supersededTerms';
import { openDocument, resolveConfig } from '../../server/src/engine/index';

interface Row {
  readonly source: string;
  readonly certainty?: 'unverified';
  readonly [field: string]: unknown;
}

const tables: readonly (readonly Row[])[] = [formulas, laws, plans, superseded].flatMap((module) =>
  Object.values(module).filter((value): value is readonly Row[] => Array.isArray(value)),
);
const rows = tables.flat();
const unverified = rows.filter(({ certainty }) => certainty === 'unverified');

/** The words by which a row is met in a text. */
function wordsOf({ title, old, word, wrong, stale }: Row): string {
  const words = [title, old, word, wrong, stale].find((each) => typeof each === 'string');
  return typeof words === 'string' ? words : '';
}

describe('rows of the tables', () => {
  test('all say where they come from', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ source }) => source === '')).toEqual([]);
  });

  test.each(unverified.map((row) => [wordsOf(row), row] as const))(
    'nobody has compared %s: no more than a hint',
    (words, row) => {
      expect(words).not.toBe('');
      const cited = 'title' in row ? `《${words}》` : words;
      // Long before the row holds, and long after.
      for (const year of [2005, 2019, 2024, 2035]) {
        const text = `青山镇人民政府关于${year}年工作情况的报告\n一、主要工作\n认真贯彻${cited}，依据${cited}开展工作，成立${cited}，落实${cited}。\n青山镇人民政府\n${year}年12月20日\n`;
        const at = text.indexOf(words);
        const { findings, segments } = openDocument(text, resolveConfig());
        const graver = findings.filter((finding) => {
          const { start, end } = segments.span(finding.at);
          return finding.severity !== 'hint' && start.offset <= at && at < end.offset;
        });
        expect(graver.map(({ rule }) => rule.meta.id)).toEqual([]);
      }
    },
  );
});
