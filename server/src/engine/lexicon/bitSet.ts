// A set of small numbers, one bit each: what is asked of every hanzi of a text must fit into the processor's cache.

export class BitSet {
  private readonly words: Uint32Array;

  /** @param bits the set holds numbers from 0 up to, not including, 2 to the power of this */
  constructor(bits: number) {
    this.words = new Uint32Array(1 << Math.max(0, bits - 5));
  }

  add(number: number): void {
    this.words[number >>> 5] = (this.words[number >>> 5] as number) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5] as number) & (1 << (number & 31))) !== 0;
  }
}
