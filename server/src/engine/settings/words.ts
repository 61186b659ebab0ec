// The user's own words: those that are never reported, and those that always are. Words are taken letter by letter.

import { Dictionary, type DictionaryMatch } from '../lexicon/dictionary';
import { defineFilter } from '../incremental/keys';
import { memoizePerSegment } from '../incremental/memoize';
import type { Segment } from '../facts/segment';

/** What users may write. */
export interface UserWords {
  /** Allowed: what is found on them is not reported. */
  readonly keep?: readonly string[];
  /** Always reported: the word to what should stand in its place. */
  readonly replace?: Readonly<Record<string, string>>;
}

export interface ReplacedWord {
  readonly word: string;
  readonly right: string;
}

/** Finds the user's words in segments; each segment is searched once, since its text never changes. */
export class Words {
  readonly #allowed: Places<string>;
  readonly #replaced: Places<ReplacedWord>;
  /** The segments with a word that is to be replaced. */
  readonly replaced = defineFilter((segment) => this.replacedIn(segment).length > 0);

  constructor(readonly user: UserWords = {}) {
    const rows = Object.entries(user.replace ?? {}).map(([word, right]) => ({ word, right }));
    this.#allowed = new Places(
      user.keep ?? [],
      (word) => word,
      (_, matches) => [...matches],
    );
    this.#replaced = new Places(rows, ({ word }) => word, stillWrong);
  }

  /** Whether the user allows any word at all. */
  get allowsAny(): boolean {
    return (this.user.keep ?? []).length > 0;
  }

  /** Every place of a word that the user allows, in text order; they may overlap. */
  allowedIn(segment: Segment): readonly DictionaryMatch<string>[] {
    return this.#allowed.in(segment);
  }

  /** The places at which a word is to be replaced, in text order and without overlap: of those that overlap the first, of those that begin together the longest. */
  replacedIn(segment: Segment): readonly DictionaryMatch<ReplacedWord>[] {
    return this.#replaced.in(segment);
  }
}

const NOWHERE: readonly never[] = [];

class Places<Row> {
  #dictionary: Dictionary<Row> | undefined;
  readonly #search = memoizePerSegment(({ text }) => {
    this.#dictionary ??= new Dictionary(longestFirst(this.rows, this.wordOf), this.wordOf);
    return this.choose(text, this.#dictionary.matches(text));
  });

  constructor(
    private readonly rows: readonly Row[],
    private readonly wordOf: (row: Row) => string,
    private readonly choose: (text: string, matches: Iterable<DictionaryMatch<Row>>) => readonly DictionaryMatch<Row>[],
  ) {}

  in(segment: Segment): readonly DictionaryMatch<Row>[] {
    return this.rows.length === 0 ? NOWHERE : this.#search(segment);
  }
}

function longestFirst<Row>(rows: readonly Row[], wordOf: (row: Row) => string): readonly Row[] {
  return [...rows].sort((a, b) => wordOf(b).length - wordOf(a).length);
}

function stillWrong(
  text: string,
  matches: Iterable<DictionaryMatch<ReplacedWord>>,
): readonly DictionaryMatch<ReplacedWord>[] {
  const wrong: DictionaryMatch<ReplacedWord>[] = [];
  for (const match of matches)
    if (match.start >= (wrong.at(-1)?.end ?? 0) && !isRightAlready(text, match)) wrong.push(match);
  return wrong;
}

/** Whether the word stands inside what should stand in its place: 法治政府 in 法治政府建设. */
function isRightAlready(text: string, { row: { word, right }, start }: DictionaryMatch<ReplacedWord>): boolean {
  for (let at = right.indexOf(word); at >= 0; at = right.indexOf(word, at + 1))
    if (start >= at && text.startsWith(right, start - at)) return true;
  return false;
}
