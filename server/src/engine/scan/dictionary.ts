// Finds the words of a table in a text: one look per character, by a table of first characters.

export interface DictionaryMatch<Row> {
  readonly row: Row;
  /** Columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

export class Dictionary<Row> {
  /** For each UTF-16 code unit whether a word begins with it. */
  readonly #begins = new Uint8Array(0x10000);
  readonly #rows = new Map<string, { readonly word: string; readonly row: Row }[]>();

  /** Of two rows that match at one place the earlier is tried first. Empty words match nowhere. */
  constructor(rows: readonly Row[], wordOf: (row: Row) => string) {
    for (const row of rows) {
      const word = wordOf(row);
      if (word === '') continue;
      this.#begins[word.charCodeAt(0)] = 1;
      const first = word[0] ?? '';
      const here = this.#rows.get(first);
      if (here === undefined) this.#rows.set(first, [{ word, row }]);
      else here.push({ word, row });
    }
  }

  /** The characters that words begin with: what a rule on this dictionary is woken by. */
  get firstCharacters(): string {
    return [...this.#rows.keys()].join('');
  }

  /** Every place at which a word stands, in text order; several rows may match at one place. */
  *matches(text: string): Generator<DictionaryMatch<Row>> {
    for (let i = 0; i < text.length; i++) {
      if (this.#begins[text.charCodeAt(i)] !== 1) continue;
      for (const { word, row } of this.#rows.get(text[i] ?? '') ?? []) if (text.startsWith(word, i)) yield { row, start: i, end: i + word.length };
    }
  }
}
