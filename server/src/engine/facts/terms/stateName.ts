// The name of the state with one character lost, doubled, wrong or swapped with its neighbour: 中华人名共和国.

import type { DictionaryMatch } from '../../lexicon/dictionary';
import { differsByOne } from '../../lexicon/editDistance';
import { CHECKS } from '../../lexicon/tables/solemnNames';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { isHan } from '../../text/characters';

const NAME = '中华人民共和国';
/** Its two ends. One character off, one of them is whole. */
const HEAD = '中华人';
const TAIL = '共和国';

export const STATE_NAME_PARTS: readonly string[] = [HEAD, TAIL];

/** How long the name is with one character lost, exchanged or added, in UTF-16 code units. */
const LENGTHS = [NAME.length - 1, NAME.length, NAME.length + 1];

interface MisspeltName {
  readonly wrong: string;
  readonly right: string;
  readonly source: string;
}

/** In text order, without overlap; titles of laws are looked into as well, where the name stands most often. */
export function* misspeltStateNames(text: string): Generator<DictionaryMatch<MisspeltName>> {
  for (let from = 0; ;) {
    const head = text.indexOf(HEAD, from);
    const tail = text.indexOf(TAIL, from);
    if (head < 0 && tail < 0) return;
    const isHead = head >= 0 && (tail < 0 || head < tail);
    const exact = text.indexOf(NAME, from);
    const span = isHead ? spanFrom(text, head) : spanUpTo(text, tail + TAIL.length, from);
    const at = isHead ? head : tail;
    if (exact >= 0 && exact <= at && at < exact + NAME.length) {
      from = exact + NAME.length;
    } else if (span === undefined) {
      from = at + HEAD.length;
    } else {
      yield { row: { wrong: text.slice(span.start, span.end), right: NAME, source: CHECKS }, ...span };
      from = span.end;
    }
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The misspelt name that begins at a column; rather one that ends as the name does: 中华人民共和和国. */
function spanFrom(text: string, start: number): Span | undefined {
  const spans = LENGTHS.map((length): Span => ({ start, end: start + length })).filter((span) =>
    isMisspelt(text, span),
  );
  return (
    spans.find(({ end }) => text.startsWith(NAME.slice(-1), end - 1)) ??
    spans.find(({ end }) => isEdge(text, end)) ??
    spans.find(({ end }) => end - start === NAME.length)
  );
}

/** The misspelt name that ends at a column; rather one that begins as the name does. @param from nothing before it */
function spanUpTo(text: string, end: number, from: number): Span | undefined {
  const spans = LENGTHS.map((length): Span => ({ start: end - length, end })).filter(
    (span) => span.start >= from && isMisspelt(text, span),
  );
  return (
    spans.find(({ start }) => text.startsWith(NAME.charAt(0), start)) ??
    [...spans].reverse().find(({ start }) => isEdge(text, start)) ??
    spans[0]
  );
}

function isEdge(text: string, column: number): boolean {
  return boundaryAt(text, column) === 'certain';
}

function isMisspelt(text: string, { start, end }: Span): boolean {
  const found = text.slice(start, end);
  return [...found].every((char) => isHan(char.charCodeAt(0))) && differsByOne(found, NAME);
}
