// What words gain in the place of others, told from one reading of a run.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMON_WORDS } from '../../server/src/engine/lexicon/commonWords';
import { LEAST_WORD_COSTS, WordLattice } from '../../server/src/engine/lexicon/wordLattice';
import { commonWords, visitWords, WORD_START } from '../../server/src/engine/lexicon/wordTable';

const SENTENCE = '青山镇扎实推进环境综合整治工作并取得明显成效';

function latticeOf(text: string, least = -Infinity): WordLattice {
  const lattice = new WordLattice();
  lattice.read(text, 0, text.length, least);
  return lattice;
}

function bestWord(lattice: WordLattice, column: number, hanzi: string): ReturnType<WordLattice['bestWordWith']> {
  lattice.enter(column, -1000);
  return lattice.bestWordWith(column, hanzi.charCodeAt(0));
}

test('the least costs are those of the table', () => {
  const least = LEAST_WORD_COSTS.map(() => Infinity);
  visitWords(COMMON_WORDS, (codes, length) => {
    const state = codes.slice(0, length).reduce((before, code) => commonWords().step(before, code), WORD_START);
    if (length > 1 && length < least.length)
      least[length] = Math.min(least[length] ?? 0, commonWords().costOf(state) ?? Infinity);
  });
  expect(least).toEqual(LEAST_WORD_COSTS);
});

describe('a word in the place of another', () => {
  test('gains much where it mends what makes no word', () => {
    const lattice = latticeOf('加强环境综和整治');
    expect(bestWord(lattice, 5, '合')).toMatchObject({ start: 4, end: 6 });
    expect(bestWord(lattice, 5, '合')?.gain).toBeGreaterThan(20);
  });

  test('gains nothing where it is what stands there', () => {
    const lattice = latticeOf(SENTENCE);
    for (let column = 0; column < SENTENCE.length; column++)
      expect(bestWord(lattice, column, SENTENCE.charAt(column))?.gain ?? 0).toBeLessThanOrEqual(0);
  });

  test('is none where no word holds it', () => {
    expect(bestWord(latticeOf('的的的'), 1, '镇')).toBeUndefined();
  });

  test('never gains more than is told beforehand, and a used lattice tells what a new one tells', () => {
    const used = new WordLattice();
    const hanzi = fc.constantFrom(...SENTENCE);
    fc.assert(
      fc.property(fc.array(hanzi, { minLength: 1, maxLength: 40 }), fc.nat(), hanzi, (units, place, other) => {
        const text = units.join('');
        const column = place % text.length;
        used.read(text, 0, text.length, 0);
        const best = bestWord(used, column, other);
        expect(best).toEqual(bestWord(latticeOf(text), column, other));
        if ((best?.gain ?? -1) >= 0) expect(best?.gain).toBeLessThanOrEqual(used.mostGainAt(column));
      }),
    );
  });
});
