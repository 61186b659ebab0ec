// The automaton finds what a plain search finds, and triggers miss nothing: one of a scanner's or rule's triggers occurs in
// every text that it has anything to say of.

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/engine/index';
import {
  WordAutomaton,
  NO_HITS,
  pairsOf,
  PRIVATE_USE,
  type Triggers,
} from '../../server/src/engine/lexicon/wordAutomaton';
import { SCANNERS, readFacts } from '../../server/src/engine/facts/segmentFacts';
import { cutText } from '../../server/src/engine/text/cut';
import { parseFixture } from '../rules/fixture';
import { check, SEED } from './runs';
import { reports, texts } from './texts';

const segmentRules = RULES.filter((rule) => rule.scope === 'segment');
const scanners = Object.entries(SCANNERS);
const everyScanner = scanners.map((_, i) => i);

/** What is wrong and right in the fixtures of all rules. */
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

/** Where the words of each client occur: first column, word, column after it. */
type Places = readonly (readonly [start: number, word: number, end: number])[];

function found(automaton: WordAutomaton, text: string): ReadonlyMap<number, Places> {
  const count = automaton.match(text);
  return new Map(
    [...automaton.active.subarray(0, count)].map((client) => {
      const hits = automaton.hitsOf(client);
      const places = Array.from(
        { length: hits.count },
        (_, i) => [hits.startAt(i), hits.wordAt(i), hits.endAt(i)] as const,
      );
      return [client, places.sort(byPlace)];
    }),
  );
}

/** The same by searching for each word from each column on. */
function searched(clients: readonly Triggers[], text: string): ReadonlyMap<number, Places> {
  const said = text.replaceAll(/[\ue000-\uf8ff]/g, PRIVATE_USE);
  const places = clients.map((triggers) =>
    [...triggers]
      .flatMap((word, index) => columnsOf(said, word).map((start) => [start, index, start + word.length] as const))
      .sort(byPlace),
  );
  return new Map(places.flatMap((each, client) => (each.length === 0 ? [] : [[client, each] as const])));
}

function columnsOf(text: string, word: string): readonly number[] {
  const columns: number[] = [];
  if (word === '') return columns;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) columns.push(at);
  return columns;
}

function byPlace(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}

const everyTrigger = [...scanners.map(([, { triggers }]) => triggers), ...segmentRules.map(({ triggers }) => triggers)];
const automaton = new WordAutomaton(everyTrigger);

function expectNothingMissed(text: string): void {
  for (const rawSegment of cutText(text)) {
    const count = automaton.match(rawSegment.text);
    const active = new Set(automaton.active.subarray(0, count));
    const facts = readFacts(rawSegment, everyScanner, everyScanner.length, (scanner) => automaton.hitsOf(scanner));
    for (const [i, [fact, { none }]] of scanners.entries())
      if (!active.has(i)) expect({ fact, found: facts[fact as keyof typeof facts] }).toEqual({ fact, found: none });
    for (const [i, rule] of segmentRules.entries()) {
      if (active.has(scanners.length + i)) continue;
      const reports = [...rule.check({ ...rawSegment, facts }, NO_HITS)];
      expect({ rule: rule.meta.id, reports }).toEqual({ rule: rule.meta.id, reports: [] });
    }
  }
}

describe(`the automaton (seed ${SEED})`, () => {
  test('finds the words of all clients at all their places, and no others', () => {
    const words = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'一二三ab'), maxLength: 4 }),
      fc.array(fc.string({ unit: fc.constantFrom(...'一二三ab'), maxLength: 4 }), { maxLength: 5 }),
    );
    check(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 70 }),
        fc.array(fc.string({ unit: fc.constantFrom(...'一二三四abc'), maxLength: 12 }), { maxLength: 6 }),
        (clients, texts) => {
          const small = new WordAutomaton(clients);
          for (const text of texts) expect(found(small, text)).toEqual(searched(clients, text));
        },
      ),
      400,
    );
  });

  test('finds the triggers of all scanners and rules', () => {
    for (const text of fixtures.filter((_, i) => i % 10 === 0))
      expect(found(automaton, text)).toEqual(searched(everyTrigger, text));
  });

  test('pairs are every first with every second', () => {
    expect(pairsOf('12', ['件', '起次'])).toEqual(['1件', '1起次', '2件', '2起次']);
  });
});

describe('what has no trigger misses nothing', () => {
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
