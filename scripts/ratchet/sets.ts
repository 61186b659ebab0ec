// The sets that figures are counted on. They lie beside the repository and are no part of it.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { quietCorpora } from '../corpus/corpora';
import { SCORER } from '../corpus/labelled';
import { SPELLING_PAIRS } from '../corpus/spelling';
import { countCases, countLabelled, countQuiet, countSpelling, type Count } from './counting';

export interface RatchetSet {
  readonly name: string;
  /** Files and folders that the figures depend on beside the linter, absolute. Nothing can be counted where one is missing. */
  readonly inputs: readonly string[];
  readonly count: () => Promise<Count>;
}

const LABELLED = ['seeds', 'township-dev'] as const;

/**
 * @param shared folder of the material; it need not exist
 * @param commandLine gives the bundle of the command line, built when it is first needed
 */
export function ratchetSets(shared: string, commandLine: () => Promise<string>): readonly RatchetSet[] {
  const at = (...parts: readonly string[]): string => path.join(shared, ...parts);
  const [cases, runner, pairs] = [at('cases'), at('tools/cases.mjs'), at('reports', SPELLING_PAIRS)];
  const jsonIn = (folder: string): readonly string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => path.join(folder, name));
  return [
    {
      name: 'cases',
      inputs: [cases, runner],
      count: async () => countCases(runner, jsonIn(cases), await commandLine()),
    },
    ...LABELLED.map((name) => {
      const location = at('reports', name);
      return {
        name,
        inputs: [location, at(SCORER)],
        count: () => countLabelled(shared, { name, location, committed: false }),
      };
    }),
    ...quietCorpora(at('reports')).map((place) => ({
      name: place.name,
      inputs: [place.location],
      count: () => countQuiet(place),
    })),
    { name: 'spelling', inputs: [pairs], count: () => countSpelling(pairs) },
  ];
}

/** The inputs of a set that are not here. */
export function missingInputs({ inputs }: RatchetSet): readonly string[] {
  return inputs.filter((input) => !existsSync(input));
}

/** Names and contents of the inputs in a few characters: figures are compared only where it is the same. */
export function digestOf({ inputs }: RatchetSet): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesOf)) hash.update(`${path.basename(file)}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesOf(input: string): readonly string[] {
  if (statSync(input).isFile()) return [input];
  const inside = readdirSync(input).sort();
  return inside.flatMap((name) => filesOf(path.join(input, name)));
}
