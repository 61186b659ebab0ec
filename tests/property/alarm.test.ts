// What sleeps misses nothing: the words that wake a scanner or a rule stand in every text that it has anything to say of.

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/engine/index';
import { Alarm, pairsOf, PRIVATE_USE, type Wakes } from '../../server/src/engine/lexicon/keywordPrefilter';
import { SCANNERS, scanRecord } from '../../server/src/engine/facts/segmentFacts';
import { cutText } from '../../server/src/engine/text/cut';
import { parseFixture } from '../rules/fixture';
import { check, SEED } from './runs';
import { reports, texts } from './texts';

const recordRules = RULES.filter((rule) => rule.scope === 'record');
const scanners = Object.entries(SCANNERS);
const everyScanner = scanners.map((_, i) => i);

/** What is wrong and right in the fixtures of all rules: each fault that there is, in its own words. */
const fixtures: readonly string[] = readdirSync(path.resolve(import.meta.dirname, '../rules'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    parseFixture(readFileSync(path.resolve(import.meta.dirname, '../rules', file), 'utf8')).blocks.map(
      ({ text }) => text,
    ),
  );

function woken(alarm: Alarm, text: string): readonly number[] {
  return [...alarm.awake.subarray(0, alarm.hear(text))];
}

function heard(wakes: Wakes, text: string): boolean {
  const said = text.replaceAll(/[\ue000-\uf8ff]/g, PRIVATE_USE);
  return [...wakes].some((word) => word !== '' && said.includes(word));
}

const everyWake = [...scanners.map(([, { wakes }]) => wakes), ...recordRules.map(({ wakes }) => wakes)];
const alarm = new Alarm(everyWake);

function expectNothingMissed(text: string): void {
  for (const piece of cutText(text)) {
    const awake = new Set(woken(alarm, piece.text));
    const scan = scanRecord(piece, everyScanner);
    for (const [i, [fact, { asleep }]] of scanners.entries())
      if (!awake.has(i)) expect({ fact, found: scan[fact as keyof typeof scan] }).toEqual({ fact, found: asleep });
    for (const [i, rule] of recordRules.entries()) {
      const found = awake.has(scanners.length + i) ? [] : [...rule.check({ ...piece, scan })];
      if (found.length > 0) expect({ rule: rule.meta.id, found }).toEqual({ rule: rule.meta.id, found: [] });
    }
  }
}

describe(`the alarm (seed ${SEED})`, () => {
  test('wakes those of whose words one stands in the text, and no others', () => {
    const words = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'一二三ab'), maxLength: 4 }),
      fc.array(fc.string({ unit: fc.constantFrom(...'一二三ab'), maxLength: 4 }), { maxLength: 5 }),
    );
    check(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 70 }),
        fc.array(fc.string({ unit: fc.constantFrom(...'一二三四abc'), maxLength: 12 }), { maxLength: 6 }),
        (sleepers, said) => {
          const small = new Alarm(sleepers);
          for (const text of said)
            expect(woken(small, text)).toEqual(sleepers.flatMap((wakes, i) => (heard(wakes, text) ? [i] : [])));
        },
      ),
      400,
    );
  });

  test('hears the words that all scanners and rules wait for', () => {
    for (const text of fixtures.filter((_, i) => i % 10 === 0))
      expect(woken(alarm, text)).toEqual(everyWake.flatMap((wakes, i) => (heard(wakes, text) ? [i] : [])));
  });

  test('pairs are every first with every second', () => {
    expect(pairsOf('12', ['件', '起次'])).toEqual(['1件', '1起次', '2件', '2起次']);
  });
});

describe('what sleeps misses nothing', () => {
  test('in the fixtures of all rules', () => {
    expect(fixtures.length).toBeGreaterThan(2 * RULES.length);
    for (const text of fixtures) expectNothingMissed(text);
  });

  test('in any text', () => {
    check(
      fc.property(
        fc.oneof(
          texts,
          reports,
          fc
            .tuple(fc.constantFrom(...fixtures), fc.nat(), texts)
            .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice(at % (text.length + 1))),
        ),
        expectNothingMissed,
      ),
      400,
    );
  });
});
