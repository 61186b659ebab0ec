// Chance that is the same in every run: two runs of the benchmark read the same bytes.

export interface Random {
  /** From 0 up to, but without, `end`. */
  integer(end: number): number;
  /** One of the entries; there must be one. */
  pick<Entry>(entries: readonly [Entry, ...Entry[]]): Entry;
  /** True with the probability, from 0 to 1. */
  chance(probability: number): boolean;
}

/** Mulberry32: 32 bits of state, good enough to mix sentences. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (end: number): number => Math.floor(next() * end);
  return {
    integer,
    pick: (entries) => entries[integer(entries.length)] ?? entries[0],
    chance: (probability) => next() < probability,
  };
}
