// What nothing can be faster than: reading a file, turning its bytes into a string, looking at each character once.

import { transcode } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { decodeBytes } from '../../server/src/files/node/index';
import { spread, type Spread } from './statistics';

/** Milliseconds, by what was done. */
export type FloorFigures = Readonly<Record<string, Spread>>;

/** Where results go, so that no compiler can leave the work out. */
let sink = 0;

export function floor({ file, rounds }: { readonly file: string; readonly rounds: number }): FloorFigures {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  const operations: Readonly<Record<string, () => number>> = {
    'read the file (from the cache of the system)': () => readFileSync(file).length,
    'decode: TextDecoder, fatal': () => new TextDecoder('utf-8', { fatal: true }).decode(bytes).length,
    'decode: buffer.transcode': () => transcode(bytes, 'utf8', 'utf16le').toString('utf16le').length,
    'decode: as the command line does (strict, binary files found)': () => (decodeBytes(bytes, 'auto').ok ? 1 : 0),
    'one pass of charCodeAt': () => pass(text),
  };
  const runs = new Map(Object.keys(operations).map((name) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, operation] of Object.entries(operations)) {
      const began = performance.now();
      sink += operation();
      if (round >= 0) runs.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries([...runs].map(([name, each]) => [name, spread(each)]));
}

function pass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum + (sink & 1);
}
