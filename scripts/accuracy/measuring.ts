// Measures how accurate the linter is: what it finds in each set, against labels and against what readers have said.

import path from 'node:path';
import * as v from 'valibot';
import { withSlashes } from '../../server/src/cli/discover';
import { RULES, type Severity } from '../../server/src/engine/index';
import { groupBy } from '../../server/src/engine/text/groupBy';
import { readCorpus, type CorpusPlace } from '../corpus/corpora';
import { foundIn, type Found } from '../corpus/found';
import { keyOf, type Judgement, type Verdict } from '../corpus/judgements';
import type { Figures } from '../ratchet/figures';
import { countOf, tallyOf, type Tally } from './tally';

/** Errors and warnings together, since they ask for the same trust; hints apart. */
export type Weight = 'firm' | 'hints';
export type Tallies = Readonly<Record<Weight, Tally>>;

/** A set of texts, and what is found in them. */
export interface FoundSet {
  readonly name: string;
  readonly texts: number;
  /** Length of all texts in UTF-16 code units, line breaks included. */
  readonly characters: number;
  readonly found: readonly Found[];
}

/** So many labels of a rule, and how many of them have a finding. */
export interface Recall {
  readonly found: number;
  readonly of: number;
}

/** What the page shows. Numbers and names of rules, no word of the texts. */
export interface Accuracy {
  /** Of the judgements, so that a page of others shows. */
  readonly judgements: string;
  readonly labelled: readonly { readonly name: string; readonly figures: Figures }[];
  readonly sets: readonly (Omit<FoundSet, 'found'> & { readonly tallies: Tallies })[];
  /** Those that report something or have labels, in the order of the catalogue. */
  readonly rules: readonly {
    readonly id: string;
    readonly name: string;
    readonly tallies: Tallies;
    readonly recall: Recall | undefined;
  }[];
  readonly judges: readonly { readonly by: string; readonly verdicts: Readonly<Record<Verdict, number>> }[];
}

/** Lints the texts of a set. @throws Error where one of them cannot be read: figures of half a set are worth nothing */
export async function findAll(place: CorpusPlace, reports: string): Promise<FoundSet> {
  const failures: string[] = [];
  const { name, texts } = await readCorpus(place, (line) => failures.push(line));
  if (failures.length > 0) throw new Error(failures.join('\n'));
  const folder = withSlashes(path.relative(reports, place.location));
  return {
    name,
    texts: texts.length,
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
    found: texts.flatMap(({ path: below, text }) => foundIn({ file: `${folder}/${below}`, text })),
  };
}

const labels = v.array(v.object({ rule: v.string(), confidence: v.string() }));

/**
 * Recall by rule of the labels of confidence A, which are those that a machine can find.
 * @param defects JSON of the labels
 * @param details what the scoring program says; it names each of these labels that is missed
 */
export function recallByRule(defects: string, details: readonly string[]): ReadonlyMap<string, Recall> {
  const missed = details.flatMap((line) => /^missed +\S+ @\d+ ([\w-]+)/.exec(line)?.[1] ?? []);
  const recalls = new Map<string, Recall>();
  for (const { rule } of v.parse(labels, JSON.parse(defects)).filter(({ confidence }) => confidence === 'A'))
    addRecall(recalls, rule, { found: 1, of: 1 });
  for (const rule of missed) addRecall(recalls, rule, { found: -1, of: 0 });
  return recalls;
}

/** The recalls of several sets together. */
export function summedRecalls(all: readonly ReadonlyMap<string, Recall>[]): ReadonlyMap<string, Recall> {
  const sums = new Map<string, Recall>();
  for (const recalls of all) for (const [rule, recall] of recalls) addRecall(sums, rule, recall);
  return sums;
}

function addRecall(recalls: Map<string, Recall>, rule: string, { found, of }: Recall): void {
  const before = recalls.get(rule) ?? { found: 0, of: 0 };
  recalls.set(rule, { found: before.found + found, of: before.of + of });
}

/**
 * Brings together what was counted.
 * @param digest of the judgements
 */
export function accuracyOf(
  sets: readonly FoundSet[],
  judgements: readonly Judgement[],
  digest: string,
  labelled: Accuracy['labelled'],
  recalls: ReadonlyMap<string, Recall>,
): Accuracy {
  const byKey = new Map(judgements.map((each) => [keyOf(each), each]));
  const judgedFiles = new Set(judgements.map(({ file }) => folderOf(file)));
  // Findings in labelled texts are held against the labels; by rule they would only hide how little is judged.
  const inJudgedSets = sets.flatMap(({ found }) => found).filter(({ file }) => judgedFiles.has(folderOf(file)));
  const byRule = groupBy(inJudgedSets, ({ rule }) => rule);
  return {
    judgements: digest,
    labelled,
    sets: sets.map(({ found, ...set }) => ({ ...set, tallies: talliesOf(found, byKey) })),
    rules: RULES.flatMap(({ meta }) => {
      const found = byRule.get(meta.id);
      const recall = recalls.get(meta.id);
      if (found === undefined && recall === undefined) return [];
      return [{ id: meta.id, name: meta.name.zh, tallies: talliesOf(found ?? [], byKey), recall }];
    }),
    judges: [...groupBy(judgements, ({ by }) => by)].map(([by, said]) => ({
      by,
      verdicts: countOf(said.map(({ verdict }) => verdict)),
    })),
  };
}

function talliesOf(found: readonly Found[], judgements: ReadonlyMap<string, Judgement>): Tallies {
  const of = (isMeant: (severity: Severity) => boolean): Tally =>
    tallyOf(
      found.filter(({ severity }) => isMeant(severity)),
      judgements,
    );
  return { firm: of((severity) => severity !== 'hint'), hints: of((severity) => severity === 'hint') };
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
