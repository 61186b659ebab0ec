// Finds sentence frames in a text: an opening word with a closing word in the same clause.

import type { FrameRow } from './tables/frameRow';
import { clauseStart, isClauseEnd } from './clauseEnd';
import { tableOf } from '../text/characters';
import type { Text } from '../terms';
import { Dictionary, type DictionaryMatch } from './dictionary';
import type { WordHits } from './wordAutomaton';

const endsClause = tableOf('，。；：！？,;:!?\n');

const NOTHING: readonly never[] = [];

/** What is wrong, in UTF-16 columns, and what to write instead. */
export interface AdvisedMatch {
  readonly start: number;
  readonly end: number;
  readonly advice: Text;
}

/** Another search for what a rule on frames reports. */
export interface AdvisedSearch {
  /** What wakes it. */
  readonly words: readonly string[];
  /** @param from index of the first of these words among the triggers of the hits */
  matches(text: string, hits: WordHits, from: number): Iterable<AdvisedMatch>;
}

interface Frame {
  readonly row: FrameRow;
  /** First units of the closing words. */
  readonly closes: readonly number[];
}

export class Frames {
  readonly #openings: Dictionary<Frame>;
  /** 1 at the first units of all closing words: every place of the clauses after an opening word is looked up in it. */
  readonly #closes: Uint8Array;
  /** What a rule on these frames is woken by: closing words are rarer than opening ones. */
  readonly words: readonly string[];

  /** How far before a closing word its frame begins at most. */
  readonly #reach: number;

  constructor(rows: readonly FrameRow[]) {
    this.#reach = Math.max(...rows.map(({ open, reach }) => open.length + reach));
    this.#openings = new Dictionary(
      rows.map((row) => ({ row, closes: [...new Set(row.close.map((word) => word.charCodeAt(0)))] })),
      ({ row }) => row.open,
    );
    // A frame of no reach is one word.
    this.words = rows.flatMap(({ open, close, reach }) => (reach === 0 ? close.map((word) => open + word) : close));
    this.#closes = tableOf(rows.flatMap(({ close }) => close.map((word) => word.charAt(0))).join(''));
  }

  /** By their closing words; of frames that begin at one place the first of the table. The words of the frames are the first triggers of the hits. */
  matches(text: string, hits: WordHits): readonly DictionaryMatch<FrameRow>[] {
    let found: DictionaryMatch<FrameRow>[] | undefined;
    for (let i = 0; i < hits.count; i++) {
      if (hits.wordAt(i) >= this.words.length) continue;
      const from = clauseStart(text, hits.startAt(i), this.#reach);
      for (const match of this.#matchesIn(text, from, hits.endAt(i)))
        if (found?.some(({ start }) => start === match.start) !== true) (found ??= []).push(match);
    }
    return found ?? NOTHING;
  }

  /** The frames that open in a stretch of a clause. */
  *#matchesIn(text: string, from: number, to: number): Generator<DictionaryMatch<FrameRow>> {
    let last = -1;
    for (const { row: frame, start: column, end } of this.#openings.matches(text.slice(from, to))) {
      const start = from + column;
      if (start === last || frame.row.notAfter?.some((word) => text.endsWith(word, start)) === true) continue;
      const close = closing(frame, this.#closes, text, from + end);
      if (close === undefined) continue;
      last = start;
      yield { row: frame.row, start, end: close };
    }
  }
}

/** After the closing word; undefined where there is none, or the frame is right after all. */
function closing({ row, closes }: Frame, anyCloses: Uint8Array, text: string, from: number): number | undefined {
  const last = Math.min(from + row.reach, text.length - 1);
  for (let at = from; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (endsClause[code] === 1) return undefined;
    if (anyCloses[code] === 0 || !closes.includes(code)) continue;
    for (const word of row.close) {
      if (!text.startsWith(word, at)) continue;
      const end = at + word.length;
      if (row.closesClause === true && !isClauseEnd(text, end)) continue;
      if (row.notBefore?.some((each) => text.startsWith(each, end)) === true) continue;
      return holdsAny(text.slice(from, at), row.unless) ? undefined : end;
    }
  }
  return undefined;
}

function holdsAny(text: string, words: readonly string[] | undefined): boolean {
  return words !== undefined && words.some((word) => text.includes(word));
}
