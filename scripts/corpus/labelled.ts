// Reports that a proof-reader has labelled, and the program beside them that scores findings and outlines against the labels.

import path from 'node:path';
import { fileReport } from '../../server/src/cli/checkReport';
import { openDocument, resolveConfig, type Range, type Snapshot } from '../../server/src/engine/index';
import type { CorpusText } from './corpora';
import { runScorer } from './scorer';

/** The scoring program, below the folder of the material. */
export const SCORER = 'tools/score.mjs';

/** What the scoring program compares with the labels. */
export type Scored = 'findings' | 'outlines';

const OPTIONS: Readonly<Record<Scored, readonly string[]>> = { findings: [], outlines: ['--outline'] };
const REPORTS: Readonly<Record<Scored, (text: CorpusText, snapshot: Snapshot) => object>> = {
  findings: (text, snapshot) => fileReport(text.path, 'utf8', snapshot),
  outlines: outlineReport,
};

/**
 * What the scoring program says of the labelled texts with the settings that apply where the user has set nothing: a line for
 * whatever is not as labelled, which may quote the texts, then its summary.
 * @param shared folder of the material
 * @param folder of the labelled texts, below `reports`
 * @throws Error with what it says where it fails
 */
export async function score(
  shared: string,
  folder: string,
  texts: readonly CorpusText[],
  what: Scored,
): Promise<string> {
  const files = texts.map((text) => REPORTS[what](text, openDocument(text.text, resolveConfig())));
  const labels = path.join(shared, 'reports', folder);
  return runScorer([path.join(shared, SCORER), '--list', '--labels', labels, ...OPTIONS[what]], {
    input: JSON.stringify({ version: 1, files, errors: [] }),
  });
}

/** As `outline --format json` gives it, as far as it is scored. */
function outlineReport({ path: file }: CorpusText, { segments, outline }: Snapshot): object {
  const words = (each: { readonly text: string } | undefined) => (each === undefined ? null : { text: each.text });
  const offset = ({ start }: Range): number => segments.offset(start);
  return {
    path: file,
    kind: outline.profile?.id ?? 'other',
    year: outline.year?.value ?? null,
    title: words(outline.title),
    date: words(outline.date),
    signature: outline.signature.map(words),
    headings: outline.headings.map(({ level, ordinal, marker }) => ({ level, ordinal, offset: offset(marker) })),
    series: outline.series.map(({ members }) => ({
      items: members.map(({ ordinal, marker }) => ({ ordinal, offset: offset(marker) })),
    })),
  };
}
