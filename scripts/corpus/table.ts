// Shows counts as a table.

import { metadata, RULES, type Severity } from '../../server/src/engine/index';
import { NOTHING, VARIANTS, type Measured, type Variant } from './counts';

/** Rates are given per so many UTF-16 code units. */
const PER = 10_000;

interface Row {
  readonly label: string;
  /** The rules that it sums up. */
  readonly rules: readonly string[];
  readonly severities: readonly Severity[];
}

/**
 * The findings of a corpus: a row for each rule that reports something, in the order of the catalogue, then the totals.
 * For each variant: errors, warnings, hints, and all of the row's findings per 10,000 characters.
 */
export function tableOf(measured: Measured): string {
  const { corpus, characters, counts } = measured;
  const rules = RULES.map(({ meta }) => meta.id).filter((id) =>
    VARIANTS.some((variant) => counts[variant][id] !== undefined),
  );
  const rows: readonly Row[] = [
    ...rules.map((id) => ({ label: id, rules: [id], severities: metadata.SEVERITIES })),
    { label: 'errors and warnings', rules, severities: ['error', 'warning'] },
    { label: 'hints', rules, severities: ['hint'] },
  ];
  const head = ['', ...VARIANTS.flatMap(() => [...metadata.SEVERITIES, `/${PER}`])];
  const variants = VARIANTS.map((variant) => `${variant} (${characters[variant]} characters)`).join(', then ');
  return [
    `${corpus.name}: ${corpus.texts.length} texts, ${variants}`,
    ...aligned([
      head,
      ...rows.map((row) => [row.label, ...VARIANTS.flatMap((variant) => cells(row, variant, measured))]),
    ]),
  ].join('\n');
}

function cells({ rules, severities }: Row, variant: Variant, { counts, characters }: Measured): readonly string[] {
  const sums = severities.map((severity) =>
    rules.reduce((sum, id) => sum + (counts[variant][id] ?? NOTHING)[severity], 0),
  );
  const length = characters[variant];
  const rate = length === 0 ? 0 : (sums.reduce((sum, each) => sum + each, 0) / length) * PER;
  return [...metadata.SEVERITIES.map((severity) => String(sums[severities.indexOf(severity)] ?? '')), rate.toFixed(2)];
}

/** Lines of cells of which the first column stands left and all others right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    (row) =>
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`,
  );
}
