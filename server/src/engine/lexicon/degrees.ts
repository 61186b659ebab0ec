// Finds nouns with adjectives of degree that are not said of them: 执法力度不强, 氛围还不够高.

import type { Text } from '../terms';
import { DEGREE_ADVERBS, type DegreeRow } from './tables/degrees';
import type { AdvisedMatch } from './frames';
import { pairsOf, type WordHits } from './wordAutomaton';
import { standing } from './wordBoundaries';

/** Words between a noun and what is said of it. */
const BETWEEN = [
  '仍然',
  '依然',
  '普遍',
  '总体',
  '整体',
  '相对',
  '有时',
  '明显',
  '还',
  '仍',
  '尚',
  '也',
  '都',
  '比',
  '均',
];
/** How far before an adverb the noun ends at most, in UTF-16 code units. */
const REACH = 10;
/** What goes on after an adjective: a mark, 的, or the end. With anything else it may be part of a word: 不强制. */
const GOES_ON = /^(?:[，。；、,;：:的]|$)/;

export class Degrees {
  readonly words: readonly string[];
  readonly #rows: readonly DegreeRow[];

  constructor(rows: readonly DegreeRow[]) {
    this.#rows = rows;
    this.words = pairsOf(DEGREE_ADVERBS, new Set(rows.flatMap(({ wrong }) => [...wrong])));
  }

  /** From the noun to the adjective. @param from index of the first of these words among the triggers of the hits */
  *matches(text: string, hits: WordHits, from: number): Generator<AdvisedMatch> {
    let last = 0;
    for (let i = 0; i < hits.count; i++) {
      const word = this.words[hits.wordAt(i) - from];
      const end = hits.endAt(i);
      // 还不强 is 不强 as well.
      if (word === undefined || end === last || !GOES_ON.test(text.slice(end, end + 1))) continue;
      const found = this.#matchAt(text, hits.startAt(i), end);
      if (found === undefined) continue;
      last = end;
      yield found;
    }
  }

  #matchAt(text: string, adverb: number, end: number): AdvisedMatch | undefined {
    const before = withoutBetween(text.slice(Math.max(0, adverb - REACH), adverb));
    const adjective = text[end - 1] ?? '';
    for (const { nouns, wrong, right } of this.#rows) {
      const noun = wrong.includes(adjective) ? nouns.find((each) => before.endsWith(each)) : undefined;
      if (noun === undefined) continue;
      const start = text.lastIndexOf(noun, adverb - noun.length);
      return standing(text, start, start + noun.length) === 'none'
        ? undefined
        : { start, end, advice: adviceOn(noun, adjective, right) };
    }
    return undefined;
  }
}

function adviceOn(noun: string, adjective: string, right: readonly string[]): Text {
  const words = right.map((word) => `“${word}”`).join('');
  return {
    zh: `“${noun}”与“${adjective}”不搭配，说${noun}用${words}`,
    en: `${adjective} is not said of ${noun}; ${right.join(' or ')} is`,
  };
}

function withoutBetween(text: string): string {
  const word = BETWEEN.find((each) => text.endsWith(each));
  return word === undefined ? text : withoutBetween(text.slice(0, -word.length));
}
