// Fills the words of words.ts into sentences. Almost no two are alike: real text does not repeat itself either.

import type { Random } from './random';
import {
  CONTINUATIONS,
  OPENINGS,
  REFLECTIONS,
  SCOPES,
  SLOGANS,
  THINGS,
  TITLES,
  VERBS,
  VILLAGE_FIRST,
  VILLAGE_SECOND,
  YEARS,
} from './words';

/** How many sentences have a figure; like the lists of words.ts tuned to the densities of real reports. */
const WITH_FIGURES = 0.4;

/** A sentence with its final mark, about 50 UTF-16 code units. */
export function sentence(random: Random): string {
  const clauses = [
    random.chance(WITH_FIGURES) ? random.pick(OPENINGS) : random.pick(REFLECTIONS),
    random.pick(CONTINUATIONS),
    random.pick(CONTINUATIONS),
  ];
  return `${clauses.map((clause) => fill(clause, random)).join('，')}。`;
}

/** What comes after a number of a heading. */
export function heading(random: Random): string {
  return fill('〈a〉〈b〉〈c〉，〈a〉〈c〉', random);
}

/** Puts a word for each 〈slot〉. */
export function fill(template: string, random: Random): string {
  return template.replace(/〈([a-z])〉/gu, (_, slot: string) => wordFor(slot, random));
}

function wordFor(slot: string, random: Random): string {
  switch (slot) {
    case 'a':
      return random.pick(VERBS);
    case 'b':
      return random.pick(SCOPES);
    case 'c':
      return random.pick(THINGS);
    case 'n':
      return String(random.chance(0.6) ? 2 + random.integer(97) : 100 + random.integer(8900));
    case 'p':
      return `${80 + random.integer(19)}.${1 + random.integer(8)}%`;
    case 'q':
      return `“${random.pick(SLOGANS)}”`;
    case 't':
      return random.pick(TITLES);
    case 'v':
      return `${letter(VILLAGE_FIRST, random)}${letter(VILLAGE_SECOND, random)}村`;
    case 'y':
      return random.pick(YEARS);
    default:
      throw new Error(`no words for 〈${slot}〉`);
  }
}

function letter(letters: string, random: Random): string {
  return letters.charAt(random.integer(letters.length));
}
