// The findings in real texts, each with its place and with what a reader needs to judge it.

import { statSync } from 'node:fs';
import path from 'node:path';
import { withSlashes } from '../../server/src/cli/discover';
import { messageOf, openDocument, resolveConfig, type Finding, type Severity } from '../../server/src/engine/index';
import { readCorpus } from './corpora';
import { digestAt, type Place } from './judgements';

/** So many UTF-16 code units before and after a finding are shown. */
const AROUND = 40;

export interface Found extends Place {
  readonly severity: Severity;
  /** Of the text; '' where it has none. Like all that follows it quotes the text: for the terminal only. */
  readonly title: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly found: string;
  readonly after: string;
  readonly message: string;
}

export interface NamedText {
  /** As {@link Place.file}. */
  readonly file: string;
  readonly text: string;
}

/**
 * The texts of files and folders, in their order.
 * @param given absolute
 * @param reports folder of the real reports: what lies in it is named from there, all else from `cwd`
 * @param onFailure is given what cannot be read, in one line
 */
export async function readTexts(
  given: readonly string[],
  { reports, cwd }: { readonly reports: string; readonly cwd: string },
  onFailure: (line: string) => void,
): Promise<readonly NamedText[]> {
  const texts: NamedText[] = [];
  for (const location of given) {
    const { texts: read } = await readCorpus({ name: location, location, committed: false }, onFailure);
    const isFolder = statSync(location, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const fromReports = path.relative(reports, location);
    const base = fromReports.startsWith('..') || path.isAbsolute(fromReports) ? cwd : reports;
    for (const { path: below, text } of read)
      texts.push({ file: withSlashes(path.relative(base, isFolder ? path.join(location, below) : location)), text });
  }
  return texts;
}

/** What is found in a text with the settings that apply where the user has set nothing, in the order of the text. */
export function foundIn({ file, text }: NamedText): readonly Found[] {
  const { findings, segments, outline } = openDocument(text, resolveConfig());
  return findings.map((finding: Finding) => {
    const { start, end } = segments.span(finding.at);
    return {
      rule: finding.rule.meta.id,
      file,
      offset: start.offset,
      digest: digestAt(text, start.offset),
      severity: finding.severity,
      title: outline.title?.text ?? '',
      line: start.line + 1,
      column: start.column + 1,
      before: text.slice(Math.max(0, start.offset - AROUND), start.offset),
      found: text.slice(start.offset, end.offset),
      after: text.slice(end.offset, end.offset + AROUND),
      message: messageOf(finding, 'zh'),
    };
  });
}
