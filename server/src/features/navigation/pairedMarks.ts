// The other half of a bracket, a quotation mark or a title mark.

import type { Segments } from '../../engine/index';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
  ['【', '】'],
  ['［', '］'],
  ['[', ']'],
  ['「', '」'],
  ['『', '』'],
];

/** How far apart the halves may stand. UTF-16 code units. */
const REACH = 2000;

/** Offsets of the mark at or straight before an offset, and of its other half, in text order; undefined where either is missing. */
export function pairAt(segments: Segments, offset: number): readonly [number, number] | undefined {
  return pairOf(segments, offset) ?? pairOf(segments, offset - 1);
}

function pairOf(segments: Segments, offset: number): readonly [number, number] | undefined {
  if (offset < 0) return undefined;
  const mark = segments.slice(offset, offset + 1);
  for (const [open, close] of PAIRS) {
    if (mark === open) {
      const distance = closingDistance(segments.slice(offset, offset + REACH), open, close);
      return distance === undefined ? undefined : [offset, offset + distance];
    }
    if (mark === close) {
      const from = Math.max(0, offset + 1 - REACH);
      const distance = closingDistance([...segments.slice(from, offset + 1)].reverse().join(''), close, open);
      return distance === undefined ? undefined : [offset - distance, offset];
    }
  }
  return undefined;
}

/** How far after the first character, which opens, the one stands that closes it. */
function closingDistance(text: string, open: string, close: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close) depth--;
    if (depth === 0) return i;
  }
  return undefined;
}
