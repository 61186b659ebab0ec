// Each layer of the engine imports only those below it: the table of allowed edges, held against the imports.

import path from 'node:path';
import { expect, test } from 'vitest';
import { importsIn, ROOT } from './imports';
import { ENTRY, LAYERS, SHARED } from './layers';

const ENGINE = path.join(ROOT, 'server/src/engine');
const imports = importsIn(ENGINE);

/** The layer of a file, or its own name at the root of the engine. */
function layerOf(file: string): string {
  return (path.relative(ENGINE, file).split(path.sep)[0] ?? '').replace(/\.ts$/, '');
}

function forbiddenIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const allowed = new Map(LAYERS.map(({ name, knows }) => [name, new Set([name, ...knows, ...SHARED])]));
  return [...graph].flatMap(([file, targets]) => {
    const layer = layerOf(file);
    if (layer === ENTRY || SHARED.includes(layer)) return [];
    return targets
      .filter((target) => allowed.get(layer)?.has(layerOf(target)) !== true)
      .map((target) => `${path.relative(ENGINE, file)} -> ${path.relative(ENGINE, target)}`);
  });
}

test('every folder of the engine is a layer', () => {
  const found = new Set([...imports.keys()].map(layerOf));
  expect([...found].sort()).toEqual([...LAYERS.map(({ name }) => name), ...SHARED, ENTRY].sort());
});

test('a layer knows only those below it', () => {
  LAYERS.forEach(({ knows }, i) => expect(LAYERS.slice(0, i).map(({ name }) => name)).toEqual([...knows]));
});

test('no import goes up', () => {
  expect(forbiddenIn(imports)).toEqual([]);
});

test('an import that goes up would be found', () => {
  const up = new Map([[path.join(ENGINE, 'text/cut.ts'), [path.join(ENGINE, 'rules/rule.ts')]]]);
  expect(forbiddenIn(up)).toEqual(['text/cut.ts -> rules/rule.ts']);
});
