// How the figures of a set are counted: what is right where it is known, and how much is found where little should be.

import { readFileSync } from 'node:fs';
import { readCorpus, type CorpusPlace } from '../corpus/corpora';
import { measureVariant, NOTHING } from '../corpus/counts';
import { score, type Scored } from '../corpus/labelled';
import { runScorer } from '../corpus/scorer';
import { parsePairs, scorePairs, spellingLine } from '../corpus/spelling';
import type { Figure, Figures } from './figures';

export interface Count {
  readonly figures: Figures;
  /** What is after the figures, a line each. May quote the texts: for the terminal only. */
  readonly details: readonly string[];
}

/** A figure in the summary of a scoring program: its first group is the value, its second of how many. */
interface Measure {
  readonly name: string;
  readonly better: Figure['better'];
  readonly pattern: RegExp;
}

/** So many lines at its end are the scoring program's summary. */
const SUMMARY_LINES = 2;

const MEASURES: Readonly<Record<Scored, readonly Measure[]>> = {
  findings: [
    { name: 'labels found, confidence A', better: 'more', pattern: /^labels A (\d+)\/(\d+)/m },
    { name: 'labels found, confidence B', better: 'more', pattern: /, B (\d+)\/(\d+)/ },
    { name: 'labels found, confidence C', better: 'more', pattern: /, C (\d+)\/(\d+)/ },
    { name: 'errors found', better: 'more', pattern: /, errors (\d+)\/(\d+)/ },
    { name: 'right fixes', better: 'more', pattern: /, right fixes (\d+)\/(\d+)/ },
    { name: 'near misses hit', better: 'less', pattern: /^near misses hit (\d+)\/(\d+)/m },
    { name: 'severities mistaken', better: 'less', pattern: /less for errors (\d+)/ },
    { name: 'characters of text taken for residue', better: 'less', pattern: /eaten as residue (\d+)/ },
    { name: 'unlabelled errors', better: 'less', pattern: /unlabelled findings \d+ \((\d+) errors/ },
    { name: 'unlabelled warnings', better: 'less', pattern: /errors, (\d+) warnings\)/ },
  ],
  outlines: [
    { name: 'headings right', better: 'more', pattern: /headings right (\d+)\/(\d+)/ },
    { name: 'items right', better: 'more', pattern: /items right (\d+)\/(\d+)/ },
    { name: 'outlines right', better: 'more', pattern: /outlines right (\d+)\/(\d+)/ },
  ],
};

/** Findings and outlines of texts that a proof-reader has labelled. */
export async function countLabelled(shared: string, place: CorpusPlace): Promise<Count> {
  const { texts } = await readWhole(place);
  const findings = summed(await score(shared, place.name, texts, 'findings'), 'findings');
  const outlines = summed(await score(shared, place.name, texts, 'outlines'), 'outlines');
  return {
    figures: { ...findings.figures, ...outlines.figures },
    details: [...findings.details, ...outlines.details],
  };
}

/**
 * What a scoring program has said.
 * @throws Error when a figure is not in its summary
 */
export function summed(output: string, what: Scored): Count {
  const lines = linesOf(output);
  const summary = lines.slice(-SUMMARY_LINES).join('\n');
  const figures = MEASURES[what].map(({ name, better, pattern }) => {
    const [, value, of] = pattern.exec(summary) ?? [];
    if (value === undefined) throw new Error(`the scoring program says nothing of ${name}: ${summary}`);
    return [name, figure(better, value, of)] as const;
  });
  return { figures: Object.fromEntries(figures), details: lines.slice(0, -SUMMARY_LINES) };
}

/** Begins the name of the figure of a single kind of case. */
export const OF_A_KIND = 'passed, ';

/** Small texts with a known answer. */
export async function countCases(program: string, files: readonly string[], cli: string): Promise<Count> {
  // 1 says that some case has failed.
  return caseCount(await runScorer([program, ...files, '--', process.execPath, cli, '--list'], { codes: [0, 1] }));
}

/**
 * What the program that runs the cases has said: a line for each kind, then one for all.
 * @throws Error when it has not come to its end, or the kinds are not the whole
 */
export function caseCount(output: string): Count {
  const lines = linesOf(output);
  const [, passed, all] = /^cases (\d+)\/(\d+)/.exec(lines.at(-1) ?? '') ?? [];
  if (passed === undefined || all === undefined) throw new Error('the program that runs the cases has no result');
  const kinds = lines.flatMap((line) => {
    const [, kind, value, of] = /^(\S+) +(\d+)\/(\d+)$/.exec(line) ?? [];
    return kind === undefined || value === undefined ? [] : [[OF_A_KIND + kind, figure('more', value, of)] as const];
  });
  if (kinds.reduce((sum, [, { of = 0 }]) => sum + of, 0) !== Number(all)) throw new Error('a kind of case is missing');
  return {
    figures: { passed: figure('more', passed, all), ...Object.fromEntries(kinds) },
    details: lines.slice(0, -1 - kinds.length),
  };
}

/** Texts in which little should be found. */
export async function countQuiet(place: CorpusPlace): Promise<Count> {
  const { counts, problems } = measureVariant(await readWhole(place), 'as-found');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const rules = Object.entries(counts).map(([rule, each = NOTHING]) => ({ rule, ...each }));
  const sum = (value: (each: (typeof rules)[number]) => number): number =>
    rules.reduce((all, each) => all + value(each), 0);
  return {
    figures: {
      'errors and warnings': { better: 'less', value: sum(({ error, warning }) => error + warning) },
      hints: { better: 'less', value: sum(({ hint }) => hint) },
    },
    details: [
      ...rules.map(({ rule, error, warning, hint }) => `${rule}: ${error} errors, ${warning} warnings, ${hint} hints`),
      `npm run corpus -- --list RULE ${place.location}`,
    ],
  };
}

/** Pairs of misspelt and right sentences. */
export async function countSpelling(file: string): Promise<Count> {
  const spelling = scorePairs(parsePairs(readFileSync(file, 'utf8')));
  return {
    figures: {
      'misspelt sentences found': { better: 'more', value: spelling.found, of: spelling.misspelt },
      'findings in right sentences': { better: 'less', value: spelling.inRight },
    },
    details: [spellingLine(spelling)],
  };
}

/** @throws Error when one of the texts cannot be read: figures of half a set are worth nothing */
async function readWhole(place: CorpusPlace) {
  const failures: string[] = [];
  const corpus = await readCorpus(place, (line) => failures.push(line));
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return corpus;
}

function figure(better: Figure['better'], value: string, of: string | undefined): Figure {
  return { better, value: Number(value), ...(of !== undefined && { of: Number(of) }) };
}

function linesOf(output: string): readonly string[] {
  return output.trimEnd().split(/\r?\n/);
}
