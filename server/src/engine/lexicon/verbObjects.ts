// Finds verbs with objects that do not go with them. The verb of an object is the last one before it in its clause.

import { RULING_VERBS, type VerbObjectRow } from './tables/verbObjects';
import { clauseStart, isClauseEnd } from './clauseEnd';
import type { Text } from '../terms';
import type { WordHits } from './wordAutomaton';
import type { AdvisedMatch } from './frames';
import { standing } from './wordBoundaries';

/** How far before an object its verb is looked for, in UTF-16 code units. */
const REACH = 36;
/** Verbs have two hanzi, what stands before them three at most. */
const VERB = 2;
const LONGEST_BEFORE = 3;

/** What stands before a verb that rules, where the clause does not begin with it. A noun makes it a noun as well: 能力提升. */
const BEFORE_VERB =
  /(?:^|[\s，、；。：“”（()）]|进一步|不断|持续|着力|大力|全面|切实|有效|有力|有序|稳步|积极|努力|加快|深入|扎实|坚决|严格|继续|更好|充分|逐步|全力|主动|认真|广泛|重点|明显|显著|大幅|同步|尽快|及时|协同|推动|推进|促进|帮助|引导|督促|成功|彻底|高效|通过|负责|我[镇乡县区市局村院校]|街道|[要将应需须能可来以并也还而地为了去新再着更使让])$/;

/** Whether what stands at a column can rule what follows, as far as the words before it say so. */
export function rulesFrom(text: string, column: number): boolean {
  return BEFORE_VERB.test(text.slice(Math.max(0, column - LONGEST_BEFORE), column));
}

interface Entry {
  readonly row: VerbObjectRow;
  /** The verbs at which the search for the verb of an object ends. Those of other objects are nouns as well: 社会治理模式. */
  readonly verbs: ReadonlySet<string>;
  /** All verbs of the table: one straight after another rules in its place, as in 深化整治. */
  readonly all: ReadonlySet<string>;
}

export class VerbObjects {
  /** The objects: a rule on this table is woken by them. */
  readonly words: readonly string[];
  /** One for each of the words. */
  readonly #entries: readonly Entry[];

  constructor(rows: readonly VerbObjectRow[]) {
    this.words = rows.flatMap(({ objects }) => objects);
    const all = new Set([...RULING_VERBS, ...rows.flatMap(({ wrong, right }) => [...wrong, ...right])]);
    this.#entries = rows.flatMap((row) => {
      const entry = { row, verbs: new Set([...RULING_VERBS, ...row.wrong, ...row.right]), all };
      return row.objects.map(() => entry);
    });
  }

  /** From the verb to the end of the object, in the order of the objects. @param from index of the first of these words among the triggers of the hits */
  *matches(text: string, hits: WordHits, from: number): Generator<AdvisedMatch> {
    let last = 0;
    for (let i = 0; i < hits.count; i++) {
      // 局面 is found in 新局面 as well.
      if (hits.endAt(i) === last) continue;
      const entry = this.#entries[hits.wordAt(i) - from];
      const found = entry === undefined ? undefined : matchAt(text, entry, hits.startAt(i), hits.endAt(i));
      if (found === undefined) continue;
      last = found.end;
      yield found;
    }
  }
}

function matchAt(text: string, { row, verbs, all }: Entry, at: number, end: number): AdvisedMatch | undefined {
  if (!isClauseEnd(text, end)) return undefined;
  const clause = text.slice(clauseStart(text, at, REACH), at);
  const item = clause.slice(itemStart(clause));
  const column = lastVerb(item, verbs);
  if (column === undefined) return undefined;
  const verb = item.slice(column, column + VERB);
  const start = at - item.length + column;
  const between = item.slice(column + VERB);
  if (
    !row.wrong.includes(verb) ||
    !rulesFrom(text, start) ||
    row.right.some((right) => item.slice(0, column).includes(right)) ||
    (row.afterAttribute === true && between.includes('的')) ||
    all.has(between.slice(0, VERB)) ||
    closesQuotation(between) ||
    standing(text, start, start + VERB) === 'none' ||
    standing(text, at, end) === 'none'
  )
    return undefined;
  return { start, end, advice: adviceOn(verb, text.slice(at, end), row.right) };
}

/** Column after the last 、 that is in no quotation. */
function itemStart(clause: string): number {
  let quoted = 0;
  for (let at = clause.length - 1; at >= 0; at--) {
    const char = clause[at];
    if (char === '”') quoted++;
    else if (char === '“') quoted--;
    else if (char === '、' && quoted <= 0) return at + 1;
  }
  return 0;
}

/** Column of the last verb of an item. */
function lastVerb(item: string, verbs: ReadonlySet<string>): number | undefined {
  for (let at = item.length - VERB; at >= 0; at--) if (verbs.has(item.slice(at, at + VERB))) return at;
  return undefined;
}

/** “提升质效”专项行动: the verb is in the name. */
function closesQuotation(text: string): boolean {
  const close = text.indexOf('”');
  return close >= 0 && !text.slice(0, close).includes('“');
}

function adviceOn(verb: string, object: string, right: readonly string[]): Text {
  const [first = '', second] = right;
  return {
    zh: `“${verb}”与“${object}”不搭配，宜改为“${first}${second === undefined ? '' : `（${second}）`}……${object}”，或补出宾语中心词`,
    en: `${object} goes with ${first}, not with ${verb}`,
  };
}
