// A set of pairs of numbers, mixed: what is asked of every hanzi of a text. It says yes of every pair in it and of a few in a hundred
// others. All that is asked of one first number stands in one block, a line of the processor's cache.

import { BitSet } from './bitSet';

const BLOCKS_BITS = 13;
const BLOCK_BITS = 9;

export class BlockedBitSet {
  readonly #bits = new BitSet(BLOCKS_BITS + BLOCK_BITS);

  add(block: number, second: number): void {
    this.#bits.add(block | placeOf(second));
  }

  /** @param block of {@link blockOf} the first number, which is worked out once for many questions */
  mayHave(block: number, second: number): boolean {
    return this.#bits.has(block | placeOf(second));
  }
}

/** Where the block of a first number begins; NaN, as there is outside a text, counts as 0. */
export function blockOf(first: number): number {
  return (Math.imul(first, GOLDEN_RATIO) >>> (32 - BLOCKS_BITS)) << BLOCK_BITS;
}

function placeOf(second: number): number {
  return second & ((1 << BLOCK_BITS) - 1);
}

/** 2^32 divided by the golden ratio: Knuth's multiplicative hashing. */
const GOLDEN_RATIO = 0x9e3779b1;
