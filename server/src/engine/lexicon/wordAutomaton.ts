// All words of all tables and rules as one automaton: it goes over a text once and says which of its clients have words in it,
// and where. What has no word in a text costs nothing there, and what has some need not look for them again.
//
// The hot path: hence a trie in flat typed arrays, one array access for a character that begins no word, and no allocation.

/**
 * The words that a client waits for: a string stands for each of its characters, a list for each of its words. Where a client
 * has anything to say of a text, one of them occurs in it. The longer the words the less often they occur in vain.
 */
export type Triggers = string | readonly string[];

/** Matches as any character for private use does: there are 6,400 of them, and nothing tells them apart. */
export const PRIVATE_USE = '\ue000';
const LAST_PRIVATE_USE = 0xf8ff;

/** Every word of one of the first and one of the second characters: pairsOf('12', '件起') is 1件, 1起, 2件, 2起. */
export function pairsOf(first: Iterable<string>, second: Iterable<string>): string[] {
  const words: string[] = [];
  for (const a of first) for (const b of second) words.push(a + b);
  return words;
}

/** Where the words of one client occur in a text: by their first columns, those with the same one by their length. */
export interface WordHits {
  readonly count: number;
  /** Which word, as an index into the triggers of the client. @param index from 0 to `count` - 1, as below */
  wordAt(index: number): number;
  /** Columns in UTF-16 code units; `end` exclusive. */
  startAt(index: number): number;
  endAt(index: number): number;
}

export const NO_HITS: WordHits = { count: 0, wordAt: outside, startAt: outside, endAt: outside };

function outside(): never {
  throw new RangeError('there are no hits');
}

export class WordAutomaton {
  /** The clients with words in the last text, as indices into the list they were given in, in rising order; `match` says how many. */
  readonly active: Uint16Array;

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
  /** For each state the first of its outputs, a list linked by `#nextOutput`; 0 where no word ends. */
  readonly #outputs: Uint32Array;
  readonly #nextOutput: Uint32Array;
  /** Of each output: its client, its word among the client's, the length of the word. Index 0 is none. */
  readonly #clientOf: Uint16Array;
  readonly #wordOf: Uint16Array;
  readonly #lengthOf: Uint16Array;
  #outputCount = 1;

  /** The hits of the last text, as they were met. */
  #hitOutputs = new Uint32Array(256);
  #hitStarts = new Uint32Array(256);
  #hitCount = 0;
  /** The same sorted by client, and where each client's begin. */
  #sortedOutputs = new Uint32Array(256);
  #sortedStarts = new Uint32Array(256);
  readonly #from: Uint32Array;

  /** Written straight into the tables: it is the first thing that a process does that reads a text. */
  constructor(clients: readonly Triggers[]) {
    this.active = new Uint16Array(clients.length);
    this.#from = new Uint32Array(clients.length + 1);
    let units = 0;
    let words = 0;
    for (const triggers of clients) for (const word of triggers) [units, words] = [units + word.length, words + 1];
    // A unit adds one state and one step at most, and a step that leads nowhere should soon meet an empty place.
    const bits = Math.max(4, 33 - Math.clz32(units));
    this.#shift = 32 - bits;
    this.#keys = new Uint32Array(1 << bits);
    this.#targets = new Uint16Array(1 << bits);
    this.#goesOn = new Uint8Array(units + 1);
    this.#outputs = new Uint32Array(units + 1);
    this.#nextOutput = new Uint32Array(words + 1);
    this.#clientOf = new Uint16Array(words + 1);
    this.#wordOf = new Uint16Array(words + 1);
    this.#lengthOf = new Uint16Array(words + 1);
    clients.forEach((triggers, client) => {
      let index = 0;
      for (const word of triggers) {
        if (word !== '') this.#add(word, client, index);
        index++;
      }
    });
    const anyPrivate = PRIVATE_USE.charCodeAt(0);
    this.#first.fill(this.#first[anyPrivate] as number, anyPrivate, LAST_PRIVATE_USE + 1);
  }

  /** Finds the words in a text and puts the clients that have any into `active`; gives their number. */
  match(text: string): number {
    this.#hitCount = 0;
    const first = this.#first;
    const begins = this.#begins;
    const outputs = this.#outputs;
    const { length } = text;
    let code = length === 0 ? 0 : text.charCodeAt(0);
    for (let next = 1; next <= length; next++) {
      const state = first[code] as number;
      const mixed = code * MIX;
      // Never NaN, which would make all these numbers floating ones.
      code = next < length ? text.charCodeAt(next) : 0;
      if (state === 0) continue;
      if (outputs[state] !== 0) this.#hit(state, next - 1);
      if (begins[(mixed + code) & 0xffff] === 1) this.#follow(state, text, next);
    }
    return this.#sort();
  }

  /** The hits of one client in the last text, good until the next is matched. @param client its index */
  hitsOf(client: number): WordHits {
    const from = this.#from[client] as number;
    const to = this.#from[client + 1] as number;
    return from === to
      ? NO_HITS
      : new HitsInTables(from, to - from, this.#sortedOutputs, this.#sortedStarts, this.#wordOf, this.#lengthOf);
  }

  /** Goes on with the words that begin before a column, as far as the text does. */
  #follow(start: number, text: string, from: number): void {
    let state = start;
    for (let at = from; at < text.length; at++) {
      state = this.#step(state, text.charCodeAt(at));
      if (state === 0) return;
      if (this.#outputs[state] !== 0) this.#hit(state, from - 1);
      if (this.#goesOn[state] === 0) return;
    }
  }

  #hit(state: number, start: number): void {
    for (let output = this.#outputs[state] as number; output !== 0; output = this.#nextOutput[output] as number) {
      if (this.#hitCount === this.#hitOutputs.length) this.#grow();
      this.#hitOutputs[this.#hitCount] = output;
      this.#hitStarts[this.#hitCount++] = start;
    }
  }

  #grow(): void {
    this.#hitOutputs = doubled(this.#hitOutputs);
    this.#hitStarts = doubled(this.#hitStarts);
    // What was handed out before goes on reading the old tables.
    this.#sortedOutputs = new Uint32Array(this.#hitOutputs.length);
    this.#sortedStarts = new Uint32Array(this.#hitOutputs.length);
  }

  /** Sorts the hits by client, each client's in the order in which they were met, and lists the clients that have any. */
  #sort(): number {
    const from = this.#from.fill(0);
    // Blank lines, headings of a few hanzi.
    if (this.#hitCount === 0) return 0;
    const clients = this.#clientOf;
    for (let i = 0; i < this.#hitCount; i++) {
      const after = (clients[this.#hitOutputs[i] as number] as number) + 1;
      from[after] = (from[after] as number) + 1;
    }
    let active = 0;
    for (let client = 0; client < this.active.length; client++) {
      if (from[client + 1] !== 0) this.active[active++] = client;
      from[client + 1] = (from[client + 1] as number) + (from[client] as number);
    }
    // Filled from the back, so that the places of the beginnings come out as they were.
    const ends = this.#ends ?? (this.#ends = new Uint32Array(from.length));
    ends.set(from);
    for (let i = this.#hitCount - 1; i >= 0; i--) {
      const output = this.#hitOutputs[i] as number;
      const client = (clients[output] as number) + 1;
      const at = (ends[client] as number) - 1;
      ends[client] = at;
      this.#sortedOutputs[at] = output;
      this.#sortedStarts[at] = this.#hitStarts[i] as number;
    }
    return active;
  }

  #ends: Uint32Array | undefined;

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

  #add(word: string, client: number, index: number): void {
    const first = word.charCodeAt(0);
    let state = (this.#first[first] ||= this.#newState());
    if (word.length > 1) this.#begins[(first * MIX + word.charCodeAt(1)) & 0xffff] = 1;
    for (let at = 1; at < word.length; at++) state = this.#stepTo(state, word.charCodeAt(at));
    const output = this.#outputCount++;
    this.#clientOf[output] = client;
    this.#wordOf[output] = index;
    this.#lengthOf[output] = word.length;
    this.#nextOutput[output] = this.#outputs[state] as number;
    this.#outputs[state] = output;
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

/** Hits as a stretch of the tables of an automaton. */
class HitsInTables implements WordHits {
  constructor(
    private readonly from: number,
    readonly count: number,
    private readonly outputs: Uint32Array,
    private readonly starts: Uint32Array,
    private readonly words: Uint16Array,
    private readonly lengths: Uint16Array,
  ) {}

  wordAt(index: number): number {
    return this.words[this.outputs[this.from + index] as number] as number;
  }

  startAt(index: number): number {
    return this.starts[this.from + index] as number;
  }

  endAt(index: number): number {
    return this.startAt(index) + (this.lengths[this.outputs[this.from + index] as number] as number);
  }
}

/** Spreads the pairs of neighbouring units over 16 bits. */
const MIX = 31;

function hash(key: number, shift: number): number {
  return Math.imul(key, 0x9e3779b1) >>> shift;
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
