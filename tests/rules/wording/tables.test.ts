// The word tables as wholes: what is right is never found again, and no row hides another.

import { describe, expect, test } from 'vitest';
import { COLLOCATIONS } from '../../../server/src/engine/lexicon/tables/collocations';
import { CONFUSABLES } from '../../../server/src/engine/lexicon/tables/confusables';
import { FIXED_PHRASES } from '../../../server/src/engine/lexicon/tables/fixedPhrases';
import { MISSPELLINGS } from '../../../server/src/engine/lexicon/tables/misspellings';
import { MISSING_OBJECTS, MISSING_WORDS } from '../../../server/src/engine/lexicon/tables/missingWords';
import { REDUNDANT_WORDS } from '../../../server/src/engine/lexicon/tables/redundantWords';
import { PAIRED_NEGATIONS, SENTENCE_BLENDS } from '../../../server/src/engine/lexicon/tables/sentenceBlends';
import { SOLEMN_NAMES } from '../../../server/src/engine/lexicon/tables/solemnNames';
import { DEGREES } from '../../../server/src/engine/lexicon/tables/degrees';
import { VERB_OBJECTS } from '../../../server/src/engine/lexicon/tables/verbObjects';
import type { WordRow } from '../../../server/src/engine/lexicon/tables/wordRow';
import { Dictionary } from '../../../server/src/engine/lexicon/dictionary';
import { wordsInCompany } from '../../../server/src/engine/lexicon/wordsInCompany';

const TABLES: readonly (readonly [string, readonly WordRow[]])[] = [
  ['confusables and misspellings', [...CONFUSABLES, ...MISSPELLINGS]],
  ['fixed phrases', FIXED_PHRASES],
  ['redundant words', REDUNDANT_WORDS],
  ['solemn names', SOLEMN_NAMES],
];

const all = new Dictionary(
  TABLES.flatMap(([, rows]) => rows),
  (row) => row.wrong,
);
const found = (text: string): readonly string[] => [...wordsInCompany(all, text)].map(({ row }) => row.wrong);

describe.each(TABLES)('%s', (_, rows) => {
  test('what is right holds nothing that is wrong', () => {
    expect(rows.filter(({ right }) => found(right).length > 0).map(({ right }) => right)).toEqual([]);
  });

  test('what is wrong is found in its company', () => {
    const missed = rows.filter((row) => {
      const text = `${row.ahead?.words[0] ?? '，'}${row.wrong}${row.behind?.words[0] ?? '，'}`;
      return !found(text).some((wrong) => wrong === row.wrong || row.wrong.startsWith(wrong));
    });
    expect(missed.map(({ wrong }) => wrong)).toEqual([]);
  });

  test('no row stands twice', () => {
    const keys = rows.map(({ wrong, behind, ahead }) => JSON.stringify([wrong, behind, ahead]));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('every row changes something and names its source', () => {
    expect(
      rows
        .filter(({ wrong, right, source }) => wrong === right || right === '' || source === '')
        .map(({ wrong }) => wrong),
    ).toEqual([]);
  });
});

test.each([
  ['collocations', COLLOCATIONS],
  ['blended frames', SENTENCE_BLENDS],
  ['paired negations', PAIRED_NEGATIONS],
  ['missing words', MISSING_WORDS],
  ['missing objects', MISSING_OBJECTS],
] as const)('%s: each frame opens, closes and advises in both languages', (_, rows) => {
  for (const { open, close, reach, advice } of rows) {
    expect(open.length, open).toBeGreaterThan(0);
    expect(
      close.every((word) => word !== ''),
      open,
    ).toBe(true);
    // None between the two of one word.
    expect(reach, open).toBeGreaterThanOrEqual(0);
    expect(advice.zh !== '' && advice.en !== '', open).toBe(true);
  }
});

test('no verb is both right and wrong for one object, and no object has two rows of one verb', () => {
  expect(VERB_OBJECTS.filter(({ wrong, right }) => wrong.some((verb) => right.includes(verb)))).toEqual([]);
  const pairs = VERB_OBJECTS.flatMap(({ objects, wrong }) =>
    objects.flatMap((object) => wrong.map((verb) => verb + object)),
  );
  expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
});

test('no adjective that is said of a noun is said not to be', () => {
  expect(DEGREES.filter(({ wrong, right }) => right.some((word) => wrong.includes(word)))).toEqual([]);
});
