// Which hanzi are taken for which: those that sound alike, as an input method offers them, and those that look alike.

import { LOOK_ALIKES } from './tables/hanziShapes';
import { HANZI_BY_SYLLABLE } from './tables/hanziSounds';

/** 'same': of the same syllable or alike in shape. 'near': of a syllable that many speakers do not tell from it (zhi and zi, jin and jing). */
export type Likeness = 'same' | 'near';

let alikes: ReadonlyMap<string, ReadonlyMap<string, Likeness>> | undefined;

const NONE: ReadonlyMap<string, Likeness> = new Map();

/** The hanzi that one may stand for by mistake; none for what is no hanzi of the common words. */
export function alikesOf(hanzi: string): ReadonlyMap<string, Likeness> {
  return (alikes ??= readTables()).get(hanzi) ?? NONE;
}

function readTables(): ReadonlyMap<string, ReadonlyMap<string, Likeness>> {
  const pairs = new Map<string, Map<string, Likeness>>();
  const join = (group: string, likeness: Likeness) => {
    for (const one of group) for (const other of group) if (one !== other) put(pairs, one, other, likeness);
  };
  const syllables = HANZI_BY_SYLLABLE.trim().split('\n').map(parseSyllable);
  const near = new Map<string, string>();
  for (const { syllable, hanzi } of syllables) near.set(blurred(syllable), (near.get(blurred(syllable)) ?? '') + hanzi);
  for (const hanzi of near.values()) join(hanzi, 'near');
  for (const { hanzi } of syllables) join(hanzi, 'same');
  for (const group of LOOK_ALIKES.split(' ')) join(group, 'same');
  return pairs;
}

function put(pairs: Map<string, Map<string, Likeness>>, one: string, other: string, likeness: Likeness): void {
  const of = pairs.get(one);
  if (of === undefined) pairs.set(one, new Map([[other, likeness]]));
  else of.set(other, likeness);
}

function parseSyllable(line: string): { readonly syllable: string; readonly hanzi: string } {
  let length = 0;
  while (line.charCodeAt(length) <= LAST_ASCII) length++;
  return { syllable: line.slice(0, length), hanzi: line.slice(length) };
}

const LAST_ASCII = 0x7f;

/** A syllable without what dialects do not tell apart: zh ch sh and z c s, n and l, hu and fu, final ng and n. */
function blurred(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/([aei])ng$/, '$1n')
    .replace(/^hu/, 'fu');
}
