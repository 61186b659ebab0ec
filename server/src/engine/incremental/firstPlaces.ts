// Where each of very many numbers was met first: a table of numbers, several times as fast as a map.

/** Keys and places are positive integers below 2^31. */
export class FirstPlaces {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #places: Int32Array;

  /** @param most the greatest number of different keys */
  constructor(most: number) {
    let size = 16;
    while (size < 2 * most) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#places = new Int32Array(size);
  }

  /** The place at which a key was met before; undefined for a new one, which is now met here. */
  meet(key: number, place: number): number | undefined {
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#keys[at] !== 0) {
      if (this.#keys[at] === key) return this.#places[at];
      at = (at + 1) & this.#mask;
    }
    this.#keys[at] = key;
    this.#places[at] = place;
    return undefined;
  }
}
