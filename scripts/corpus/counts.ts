// Counts what is found in a corpus, and compares counts. Counts hold no word of the texts, so that they may be committed.

import * as v from 'valibot';
import {
  metadata,
  openDocument,
  resolveConfig,
  RULES,
  type ResolvedConfig,
  type Severity,
  type Snapshot,
} from '../../server/src/engine/index';
import type { Corpus, CorpusText } from './corpora';
import { formatJson } from './json';

/** Each text is read as it is, and as pages give it that fold all marks to half width. */
export const VARIANTS = ['as-found', 'folded'] as const;
export type Variant = (typeof VARIANTS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ruleCounts = v.record(v.string(), v.strictObject({ error: count, warning: count, hint: count }));
const allCounts = v.record(v.string(), v.strictObject({ 'as-found': ruleCounts, folded: ruleCounts }));

/** How often a rule reports, by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;
/** By rule id; a rule that reports nothing is not named. */
export type RuleCounts = Readonly<Partial<Record<string, SeverityCounts>>>;
export type CorpusCounts = Readonly<Record<Variant, RuleCounts>>;
/** By the name of the corpus. */
export type Counts = Readonly<Partial<Record<string, CorpusCounts>>>;

export interface Measured {
  readonly corpus: Corpus;
  /** Length of all texts in UTF-16 code units, line breaks included. */
  readonly characters: Readonly<Record<Variant, number>>;
  readonly counts: CorpusCounts;
  /** Rules that threw, one line each: not the texts' fault, and their findings are missing from the counts. */
  readonly problems: readonly string[];
}

export const NOTHING: SeverityCounts = { error: 0, warning: 0, hint: 0 };

const FORMS: Readonly<Record<Variant, (text: string) => string>> = {
  'as-found': (text) => text,
  folded: (text) => text.normalize('NFKC'),
};

/** The texts of a corpus in one variant, each opened. One at a time: a whole corpus is too much to keep. */
export function* opened(
  corpus: Corpus,
  variant: Variant,
  config: ResolvedConfig,
): Generator<{ readonly text: CorpusText; readonly snapshot: Snapshot }> {
  for (const text of corpus.texts) yield { text, snapshot: openDocument(FORMS[variant](text.text), config) };
}

/** Lints a corpus with the settings that apply where the user has set nothing. */
export function measure(corpus: Corpus): Measured {
  const passes = VARIANTS.map((variant) => ({ variant, ...measureVariant(corpus, variant) }));
  return {
    corpus,
    characters: byVariant(passes, ({ characters }) => characters),
    counts: byVariant(passes, ({ counts }) => counts),
    problems: passes.flatMap(({ problems }) => problems),
  };
}

function byVariant<Pass extends { readonly variant: Variant }, Value>(
  passes: readonly Pass[],
  value: (pass: Pass) => Value,
): Readonly<Record<Variant, Value>> {
  return Object.fromEntries(passes.map((pass) => [pass.variant, value(pass)])) as Record<Variant, Value>;
}

/** Lints a corpus in one variant with the settings that apply where the user has set nothing. */
export function measureVariant(
  corpus: Corpus,
  variant: Variant,
): { readonly characters: number; readonly counts: RuleCounts; readonly problems: readonly string[] } {
  const found = new Map<string, Record<Severity, number>>();
  const thrown = new Map<string, string[]>();
  let characters = 0;
  for (const { text, snapshot } of opened(corpus, variant, resolveConfig())) {
    characters += snapshot.segments.length;
    for (const { rule, severity } of snapshot.findings) {
      const counts = found.get(rule.meta.id) ?? { ...NOTHING };
      counts[severity]++;
      found.set(rule.meta.id, counts);
    }
    for (const { rule, error } of snapshot.problems) {
      const what = `${rule} threw ${error}`;
      thrown.set(what, [...(thrown.get(what) ?? []), text.path]);
    }
  }
  const problems = [...thrown].map(
    ([what, paths]) => `${corpus.name} ${variant}: ${what} on ${new Set(paths).size} texts, first ${paths[0] ?? ''}`,
  );
  const inOrder = RULES.flatMap(({ meta }) => (found.has(meta.id) ? [[meta.id, found.get(meta.id)] as const] : []));
  return { characters, counts: Object.fromEntries(inOrder), problems };
}

/** What differs for the corpora of `now`, a line each, in the order of corpora, variants and rule ids; corpora that only `before` has are left alone. */
export function differences(before: Counts, now: Counts): readonly string[] {
  return Object.entries(now).flatMap(([corpus, counts]) =>
    VARIANTS.flatMap((variant) => {
      const old = before[corpus]?.[variant] ?? {};
      const ids = [...new Set([...Object.keys(old), ...Object.keys(counts?.[variant] ?? {})])].sort();
      return ids.flatMap((id) => {
        const change = changeOf(old[id] ?? NOTHING, counts?.[variant][id] ?? NOTHING);
        return change === '' ? [] : [`${corpus} ${variant}: ${id}: ${change}`];
      });
    }),
  );
}

function changeOf(before: SeverityCounts, now: SeverityCounts): string {
  const changed = metadata.SEVERITIES.filter((severity) => before[severity] !== now[severity]);
  return changed.map((severity) => `${severity} ${before[severity]} → ${now[severity]}`).join(', ');
}

/**
 * Reads what {@link formatCounts} wrote.
 * @throws Error that says what is wrong with the text
 */
export function parseCounts(text: string): Counts {
  const parsed = v.safeParse(allCounts, JSON.parse(text));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

/** As JSON, a rule to a line, everything sorted: a change of one rule is a change of its lines. */
export function formatCounts(counts: Counts): string {
  return formatJson(counts);
}
