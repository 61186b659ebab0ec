// What readers have said of single findings holds: what is right is still found, what is wrong has not come back.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { judgementsLine } from '../../scripts/accuracy/page';
import { digestOf } from '../../scripts/accuracy/run';
import { precisionOf, tallyOf } from '../../scripts/accuracy/tally';
import { quietCorpora, readCorpus, standardCorpora, type Corpus } from '../../scripts/corpus/corpora';
import { measure } from '../../scripts/corpus/counts';
import { foundIn, readTexts, type Found } from '../../scripts/corpus/found';
import { keyOf, parseJudgements } from '../../scripts/corpus/judgements';
import { isWorse, turnLine, turnsOf } from '../../scripts/corpus/turns';
import { present, SHARED } from './reports';

/** For a machine that has other things to do: some 250 texts are linted. */
const TIMEOUT = 300_000;
const REPORTS = join(SHARED, 'reports');
/** The finished reports of today, in which almost nothing should be found: all their errors and warnings are judged. */
const FINISHED: readonly string[] = ['provincial-2025', 'national', 'party-congress'];
/** This share of their errors and warnings must be right. */
const RIGHT_SHARE = 0.95;
/** At most so many findings in 10,000 UTF-16 code units of them. */
const MOST_ERRORS_AND_WARNINGS = 0.5;
const MOST_HINTS = 2;
/** A finding for the document as a whole, on purpose in every folded text. */
const OF_WIDTH = 'width-folded-document';

const docs = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8');
const text = docs('corpus-judgements.tsv');
const judgements = parseJudgements(text);

async function finished(): Promise<readonly Corpus[]> {
  const places = standardCorpora(REPORTS).filter(({ name }) => FINISHED.includes(name));
  return Promise.all(places.map((place) => readCorpus(place, (line) => expect.fail(line))));
}

let found: Promise<readonly Found[]> | undefined;

/** Of all judged sets, linted once for all tests. */
function allFound(): Promise<readonly Found[]> {
  found ??= findAll();
  return found;
}

async function findAll(): Promise<readonly Found[]> {
  const folders = [...new Set(quietCorpora(REPORTS).map(({ location }) => location))];
  const texts = await readTexts(folders, { reports: REPORTS, cwd: REPORTS }, (line) => expect.fail(line));
  return texts.flatMap(foundIn);
}

test('the page of the accuracy is of these judgements', () => {
  const lines = docs('accuracy.md').split('\n');
  expect(lines.includes(judgementsLine(digestOf(text))), 'npm run accuracy').toBe(true);
});

describe.runIf(present)('in the real texts', { timeout: TIMEOUT }, () => {
  test('what was judged right is found, what was judged wrong and had gone is not', async () => {
    const worse = turnsOf(judgements, await allFound()).filter(isWorse);
    expect(worse.map(turnLine), 'Where that is right: npm run accuracy -- --accept "REASON"').toEqual([]);
  });

  test('each error and warning in finished reports is judged, and at least 95 % are right', async () => {
    const files = new Set((await finished()).flatMap(({ name, texts }) => texts.map(({ path }) => `${name}/${path}`)));
    const firm = (await allFound()).filter(({ file, severity }) => files.has(file) && severity !== 'hint');
    const byKey = new Map(judgements.map((each) => [keyOf(each), each]));
    expect(
      firm.map(keyOf).filter((key) => !byKey.has(key)),
      'npm run judge',
    ).toEqual([]);
    expect(precisionOf(tallyOf(firm, byKey))).toBeGreaterThanOrEqual(RIGHT_SHARE);
  });

  test('errors and warnings in finished reports are few, hints too, and no more of them in folded copies', async () => {
    for (const measured of (await finished()).map(measure)) {
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
