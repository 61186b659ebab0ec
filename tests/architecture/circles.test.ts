// No two files import each other in a circle, not even for types alone: each can be read with those below it and no others.

import path from 'node:path';
import { expect, test } from 'vitest';
import { importsIn, ROOT } from './imports';

test.each(['server/src', 'client/src', 'scripts'])('%s', (folder) => {
  expect(circleIn(importsIn(path.join(ROOT, folder)))?.map((file) => path.relative(ROOT, file))).toBeUndefined();
});

test('a circle would be found', () => {
  expect(
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c', 'd']],
        ['c', []],
        ['d', ['b']],
      ]),
    ),
  ).toEqual(['b', 'd', 'b']);
});

/** The first circle that is met, its beginning at both ends. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    way.push(file);
    for (const each of imports.get(file) ?? []) {
      const circle = walk(each);
      if (circle !== undefined) return circle;
    }
    way.pop();
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = walk(file);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
