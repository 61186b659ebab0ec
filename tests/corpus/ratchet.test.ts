// No figure that is committed in docs/ratchet.json has fallen.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { changeLine, changes, isFall, parseRatchet } from '../../scripts/ratchet/figures';
import { adviceFor } from '../../scripts/ratchet/run';
import { digestOf, missingInputs, ratchetSets } from '../../scripts/ratchet/sets';
import { SHARED } from './reports';

/** For a machine that has other things to do: the cases alone start some twenty programs. */
const TIMEOUT = 300_000;

const text = readFileSync(fileURLToPath(new URL('../../docs/ratchet.json', import.meta.url)), 'utf8');
const committed = parseRatchet(text);
const sets = ratchetSets(SHARED, async () => join(inject('bundles'), 'cli.cjs'));

test('the committed figures are of the sets that are counted, and hold no word of them', () => {
  expect(Object.keys(committed.sets)).toEqual(sets.map(({ name }) => name).sort());
  expect(text).not.toMatch(/\p{Script=Han}/u);
});

test.concurrent.for(sets)('no figure of $name has fallen', { timeout: TIMEOUT }, async (set, { skip }) => {
  const missing = missingInputs(set);
  skip(missing.length > 0, `${missing.join(', ')} is not here`);
  const before = committed.sets[set.name];
  const inputs = digestOf(set);
  skip(
    before?.inputs !== inputs,
    'other texts or labels than those of the committed figures: npm run ratchet -- --raise',
  );
  const { figures } = await set.count();
  const falls = before && changes(before, { inputs, figures })?.filter(isFall);
  expect(
    falls?.map((fall) => changeLine(set.name, fall)),
    adviceFor([set.name]),
  ).toEqual([]);
});
