// Every error and warning in the finished reports has been read and judged, and nearly all are right.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCorpus, standardCorpora, type Corpus } from '../../scripts/corpus/corpora';
import { measure } from '../../scripts/corpus/counts';
import { JUDGED, parseJudgements, placeOf, toBeJudged } from '../../scripts/corpus/judgements';
import { present, SHARED } from './reports';

/** This share of the findings must be right. */
const RIGHT_SHARE = 0.95;
/** At most so many findings in 10,000 UTF-16 code units. */
const MOST_ERRORS_AND_WARNINGS = 0.5;
const MOST_HINTS = 2;
/** A finding for the document as a whole, on purpose in every folded text. */
const OF_WIDTH = 'width-folded-document';

const judged = parseJudgements(
  readFileSync(fileURLToPath(new URL('../../docs/corpus-judgements.tsv', import.meta.url)), 'utf8'),
);

async function corpora(): Promise<readonly Corpus[]> {
  const places = standardCorpora(join(SHARED, 'reports')).filter(({ name }) => JUDGED.includes(name));
  return Promise.all(places.map((place) => readCorpus(place, (line) => expect.fail(line))));
}

test('a line that is no judgement is named', () => {
  expect(() => parseJudgements('# a comment\nfile\trule\t12\tperhaps')).toThrow('line 2');
});

describe.runIf(present)('the errors and warnings in finished reports', () => {
  test('are judged, each of them, and at least 95 % are right', async () => {
    const found = (await corpora()).flatMap(toBeJudged);
    const verdicts = new Map(judged.map((each) => [placeOf(each), each.right]));
    expect(found.map(placeOf).filter((place) => !verdicts.has(place))).toEqual([]);
    const right = found.filter((each) => verdicts.get(placeOf(each)) === true);
    expect(right.length).toBeGreaterThanOrEqual(RIGHT_SHARE * found.length);
  });

  test('are few, hints too, and no more of them in folded copies', async () => {
    for (const measured of (await corpora()).map(measure)) {
      const rate = (variant: 'as-found' | 'folded', severities: readonly ('error' | 'warning' | 'hint')[]): number => {
        const counts = Object.entries(measured.counts[variant]).filter(([id]) => id !== OF_WIDTH);
        const sum = counts.reduce(
          (all, [, count]) => all + severities.reduce((each, severity) => each + (count?.[severity] ?? 0), 0),
          0,
        );
        return (sum / measured.characters[variant]) * 10_000;
      };
      for (const variant of ['as-found', 'folded'] as const) {
        expect(rate(variant, ['error', 'warning'])).toBeLessThanOrEqual(MOST_ERRORS_AND_WARNINGS);
        expect(rate(variant, ['hint'])).toBeLessThanOrEqual(MOST_HINTS);
      }
      expect(rate('folded', ['error', 'warning'])).toBeLessThanOrEqual(rate('as-found', ['error', 'warning']));
    }
  });
});
