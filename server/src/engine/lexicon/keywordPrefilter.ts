// Which scanners and rules a text wakes. The hot path: every character of every document goes through `hear` once, and what
// stays asleep costs nothing, so that a hundred more rules cost next to nothing. Hence a tree of all words in flat typed
// arrays, one array access for a character that begins no word, and no allocation.

/**
 * Words of which at least one stands in every text that has anything to show: a string stands for each of its characters, a
 * list for each of its words. The longer the words the less often they wake in vain.
 */
export type Wakes = string | readonly string[];

/** Wakes as any character for private use does: there are 6,400 of them, and nothing tells them apart. */
export const PRIVATE_USE = '\ue000';
const LAST_PRIVATE_USE = 0xf8ff;

/** Every word of one of the first and one of the second characters: words('12', '件起') is 1件, 1起, 2件, 2起. */
export function pairsOf(first: Iterable<string>, second: Iterable<string>): string[] {
  const words: string[] = [];
  for (const a of first) for (const b of second) words.push(a + b);
  return words;
}

export class Alarm {
  /** Those that the last text has woken, as indices into the list of sleepers, in rising order; `hear` says how many. */
  readonly awake: Uint16Array;

  /** State after the first UTF-16 code unit of a word; 0 where no word begins with it. */
  readonly #first = new Uint16Array(0x10000);
  /** 1 at the mixed first two units of every longer word: most characters begin a word, few pairs do. */
  readonly #begins = new Uint8Array(0x10000);
  /** Steps from state to state: an open hash table of (state, code unit), 0 where it is empty. */
  readonly #keys: Uint32Array;
  readonly #targets: Uint16Array;
  readonly #shift: number;
  #states = 1;
  /** For each state whether a word goes on from it. */
  readonly #goesOn: Uint8Array;
  /** For each state the words that end there, as a bit set over the sleepers: `#width` numbers of 32 bits. */
  readonly #sets: Int32Array;
  readonly #width: number;
  readonly #heard: Int32Array;
  /** For each state the number of the text in which it was last met; no number is above that of a state where no word ends. */
  readonly #met: Uint32Array;
  #round = 0;

  /** Written straight into the tables: it is the first thing that a process does that reads a text. */
  constructor(sleepers: readonly Wakes[]) {
    this.awake = new Uint16Array(sleepers.length);
    this.#width = Math.ceil(sleepers.length / 32);
    this.#heard = new Int32Array(this.#width);
    let units = 0;
    for (const words of sleepers) for (const word of words) units += word.length;
    // A unit adds one state and one step at most, and a step that leads nowhere should soon meet an empty place.
    const bits = Math.max(4, 33 - Math.clz32(units));
    this.#shift = 32 - bits;
    this.#keys = new Uint32Array(1 << bits);
    this.#targets = new Uint16Array(1 << bits);
    this.#goesOn = new Uint8Array(units + 1);
    this.#met = new Uint32Array(units + 1).fill(NEVER);
    this.#sets = new Int32Array((units + 1) * this.#width);
    sleepers.forEach((words, sleeper) => {
      for (const word of words) if (word !== '') this.#add(word, sleeper);
    });
    const anyPrivate = PRIVATE_USE.charCodeAt(0);
    this.#first.fill(this.#first[anyPrivate] as number, anyPrivate, LAST_PRIVATE_USE + 1);
  }

  /** Finds those that the text wakes, and puts them into `awake`; gives their number. */
  hear(text: string): number {
    const round = this.#nextRound();
    const first = this.#first;
    const begins = this.#begins;
    const met = this.#met;
    const { length } = text;
    let code = length === 0 ? 0 : text.charCodeAt(0);
    for (let next = 1; next <= length; next++) {
      const state = first[code] as number;
      const mixed = code * MIX;
      // Never NaN, which would make all these numbers floating ones.
      code = next < length ? text.charCodeAt(next) : 0;
      if (state === 0) continue;
      if ((met[state] as number) < round) this.#meet(state, round);
      if (begins[(mixed + code) & 0xffff] === 1) this.#follow(state, text, next, round);
    }
    return this.#count();
  }

  /** Goes on with the words that begin before a column, as far as the text does. */
  #follow(start: number, text: string, from: number, round: number): void {
    let state = start;
    for (let at = from; at < text.length; at++) {
      state = this.#step(state, text.charCodeAt(at));
      if (state === 0) return;
      if ((this.#met[state] as number) < round) this.#meet(state, round);
      if (this.#goesOn[state] === 0) return;
    }
  }

  #nextRound(): number {
    if (++this.#round === NEVER) {
      this.#round = 1;
      for (const [state, round] of this.#met.entries()) if (round < NEVER) this.#met[state] = 0;
    }
    return this.#round;
  }

  #meet(state: number, round: number): void {
    this.#met[state] = round;
    const width = this.#width;
    for (let i = 0; i < width; i++)
      this.#heard[i] = (this.#heard[i] as number) | (this.#sets[state * width + i] as number);
  }

  #step(state: number, code: number): number {
    const key = ((state << 16) | code) >>> 0;
    const keys = this.#keys;
    const last = keys.length - 1;
    for (let at = hash(key, this.#shift); ; at = (at + 1) & last) {
      const found = keys[at] as number;
      if (found === key) return this.#targets[at] as number;
      if (found === 0) return 0;
    }
  }

  /** Turns the bits that were heard into a list, and forgets them. */
  #count(): number {
    let count = 0;
    for (let i = 0; i < this.#width; i++) {
      for (let bits = this.#heard[i] as number; bits !== 0; bits &= bits - 1)
        this.awake[count++] = i * 32 + 31 - Math.clz32(bits & -bits);
      this.#heard[i] = 0;
    }
    return count;
  }

  #add(word: string, sleeper: number): void {
    const first = word.charCodeAt(0);
    let state = (this.#first[first] ||= this.#newState());
    if (word.length > 1) this.#begins[(first * MIX + word.charCodeAt(1)) & 0xffff] = 1;
    for (let at = 1; at < word.length; at++) state = this.#stepTo(state, word.charCodeAt(at));
    const set = state * this.#width + (sleeper >> 5);
    this.#sets[set] = (this.#sets[set] as number) | (1 << (sleeper & 31));
    this.#met[state] = 0;
  }

  /** Where a step leads; to a new state where it led nowhere. */
  #stepTo(state: number, code: number): number {
    const key = ((state << 16) | code) >>> 0;
    let at = hash(key, this.#shift);
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & (this.#keys.length - 1);
    this.#goesOn[state] = 1;
    this.#keys[at] = key;
    return (this.#targets[at] ||= this.#newState());
  }

  #newState(): number {
    if (this.#states > 0xffff) throw new RangeError('more words than the tables have states for');
    return this.#states++;
  }
}

/** Spreads the pairs of neighbouring units over 16 bits. */
const MIX = 31;
const NEVER = 0xffffffff;

function hash(key: number, shift: number): number {
  return Math.imul(key, 0x9e3779b1) >>> shift;
}
