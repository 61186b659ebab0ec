// Finds the words of a table in a text: one look per character, by tables of first and second characters.

export interface DictionaryMatch<Row> {
  readonly row: Row;
  /** Columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

interface Entry<Row> {
  readonly word: string;
  readonly row: Row;
}

export class Dictionary<Row> {
  /** For each UTF-16 code unit whether a word begins with it: 1, or 2 where a word is nothing but it. */
  readonly #begins = new Uint8Array(0x10000);
  /** Words by their first two units: first characters are frequent in any text, pairs are rare. */
  readonly #byPair = new Map<number, Entry<Row>[]>();
  /** Words by their first unit, where one of them is a single character. */
  readonly #byFirst = new Map<number, Entry<Row>[]>();
  /** What a rule on this dictionary is woken by. */
  readonly words: readonly string[];

  /** Of two rows that match at one place the earlier is tried first. Empty words match nowhere. */
  constructor(rows: readonly Row[], wordOf: (row: Row) => string) {
    const entries = rows.map((row) => ({ word: wordOf(row), row })).filter(({ word }) => word !== '');
    this.words = entries.map(({ word }) => word);
    for (const { word } of entries) {
      this.#begins[word.charCodeAt(0)] = Math.max(this.#begins[word.charCodeAt(0)] ?? 0, word.length === 1 ? 2 : 1);
    }
    for (const entry of entries) {
      const first = entry.word.charCodeAt(0);
      if (this.#begins[first] === 2) append(this.#byFirst, first, entry);
      else append(this.#byPair, first * 0x10000 + entry.word.charCodeAt(1), entry);
    }
  }

  /** Every place at which a word stands, in text order; several rows may match at one place. */
  matches(text: string): readonly DictionaryMatch<Row>[] {
    let found: DictionaryMatch<Row>[] | undefined;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const begins = this.#begins[code];
      if (begins === 0) continue;
      const here = begins === 2 ? this.#byFirst.get(code) : this.#byPair.get(code * 0x10000 + text.charCodeAt(i + 1));
      if (here === undefined) continue;
      for (const { word, row } of here) if (text.startsWith(word, i)) (found ??= []).push({ row, start: i, end: i + word.length });
    }
    return found ?? NOTHING;
  }
}

const NOTHING: readonly never[] = [];

function append<Row>(table: Map<number, Entry<Row>[]>, key: number, entry: Entry<Row>): void {
  const here = table.get(key);
  if (here === undefined) table.set(key, [entry]);
  else here.push(entry);
}
