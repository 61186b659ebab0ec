// Which hanzi are taken for which: those that sound alike, as an input method offers them, and those that look alike.

import { LOOK_ALIKES } from './tables/hanziShapes';
import { HANZI_BY_SYLLABLE } from './tables/hanziSounds';

/** 'same': of the same syllable or alike in shape. 'near': of a syllable that many speakers do not tell from it (zhi and zi, jin and jing). */
type Likeness = 'same' | 'near';

/** As columns: they are gone through at every hanzi that makes no word. */
export interface Alikes {
  readonly codes: Uint16Array;
  /** 1 for one that is only near. */
  readonly near: Uint8Array;
}

interface Groups {
  /** Hanzi of one syllable, of syllables that many do not tell apart, and of one shape, by each hanzi in them. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  readonly same: ReadonlyMap<string, readonly string[]>;
}

let groups: Groups | undefined;
const known = new Map<number, Alikes>();

/** The hanzi that one may stand for by mistake; none for what is no hanzi of the common words. */
export function alikesOf(hanzi: number): Alikes {
  let alikes = known.get(hanzi);
  if (alikes === undefined) known.set(hanzi, (alikes = collect(String.fromCharCode(hanzi))));
  return alikes;
}

/** Of one hanzi when it is first asked for: few of all are. */
function collect(hanzi: string): Alikes {
  const { near, same } = (groups ??= readGroups());
  const likeness = new Map<string, Likeness>();
  for (const group of near.get(hanzi) ?? []) for (const other of group) likeness.set(other, 'near');
  for (const group of same.get(hanzi) ?? []) for (const other of group) likeness.set(other, 'same');
  likeness.delete(hanzi);
  return {
    codes: Uint16Array.from(likeness.keys(), (other) => other.charCodeAt(0)),
    near: Uint8Array.from(likeness.values(), (each) => (each === 'near' ? 1 : 0)),
  };
}

function readGroups(): Groups {
  const syllables = HANZI_BY_SYLLABLE.trim().split('\n').map(parseSyllable);
  const near = new Map<string, string>();
  for (const { syllable, hanzi } of syllables) near.set(blurred(syllable), (near.get(blurred(syllable)) ?? '') + hanzi);
  return {
    near: byHanzi([...near.values()]),
    same: byHanzi([...syllables.map(({ hanzi }) => hanzi), ...LOOK_ALIKES.split(' ')]),
  };
}

function byHanzi(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const group of all)
    for (const hanzi of group) {
      const groupsOf = found.get(hanzi);
      if (groupsOf === undefined) found.set(hanzi, [group]);
      else groupsOf.push(group);
    }
  return found;
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
