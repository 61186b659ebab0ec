// The command `outline`: what each text is made of, as JSON for programs and as a tree for people.

import type { structure, Snapshot } from '../engine/index';
import { positions, type PositionRange } from './checkReport';
import { openDocuments } from './documents';
import { Failures, type ErrorReport } from './failures';
import { oneLine, type CommandIo, type ExitCode, type OutputFormat } from './io';

interface ElementReport extends PositionRange {
  readonly text: string;
}

interface HeadingReport {
  readonly level: structure.Heading['level'];
  readonly form: structure.Heading['form'];
  /** As written; '' for an empty marker. */
  readonly ordinal: string;
  /** Of the marker. */
  readonly offset: number;
  readonly text: string;
}

interface SeriesReport {
  readonly kind: structure.Series['kind'];
  readonly items: readonly { readonly ordinal: string; readonly offset: number }[];
}

interface FileOutline {
  readonly path: string;
  /** The id of a kind, the user's own among them. */
  readonly kind: string;
  readonly year: number | null;
  readonly title: ElementReport | null;
  readonly salutation: ElementReport | null;
  readonly signature: readonly ElementReport[];
  readonly date: ElementReport | null;
  readonly headings: readonly HeadingReport[];
  readonly series: readonly SeriesReport[];
}

interface OutlineReport {
  readonly version: 1;
  readonly files: readonly FileOutline[];
  readonly errors: readonly ErrorReport[];
}

/** Writes the outlines of the texts to standard output. */
export async function outline(paths: readonly string[], format: OutputFormat, io: CommandIo): Promise<ExitCode> {
  const failures = new Failures(io);
  const files: FileOutline[] = [];
  await openDocuments({ paths }, io, failures, {
    opened: ({ path, snapshot }) => {
      files.push(fileOutline(path, snapshot));
    },
  });
  const report: OutlineReport = { version: 1, files, errors: failures.reports };
  io.stdout(format === 'json' ? `${JSON.stringify(report)}\n` : files.map(outlineText).join('\n'));
  return report.errors.length > 0 ? 2 : 0;
}

function fileOutline(path: string, snapshot: Snapshot): FileOutline {
  const { segments, outline: parts } = snapshot;
  const element = ({ at, text }: structure.DocumentElement): ElementReport => ({ text, ...positions(snapshot, at) });
  const optional = (each: structure.DocumentElement | undefined) => (each === undefined ? null : element(each));
  return {
    path,
    kind: parts.profile?.id ?? 'other',
    year: parts.year?.value ?? null,
    title: optional(parts.title),
    salutation: optional(parts.salutation),
    signature: parts.signature.map(element),
    date: optional(parts.date),
    headings: parts.headings.map(({ level, form, ordinal, marker, text }) => ({
      level,
      form,
      ordinal,
      offset: segments.offset(marker.start),
      text,
    })),
    series: parts.series.map(({ kind, members }) => ({
      kind,
      items: members.map(({ ordinal, marker }) => ({ ordinal, offset: segments.offset(marker.start) })),
    })),
  };
}

/** Headings by their depth, each series below the heading that it belongs to. */
function outlineText(file: FileOutline): string {
  const line = (name: string, words: string) => `  ${name}：${oneLine(words)}`;
  return [
    `${oneLine(file.path)}（${file.kind}${file.year === null ? '' : `，${file.year} 年`}）`,
    line('标题', file.title?.text ?? '（无）'),
    ...(file.salutation ? [line('主送', file.salutation.text)] : []),
    ...bodyLines(file),
    line('落款', file.signature.length > 0 ? file.signature.map(({ text }) => text).join('、') : '（无）'),
    line('日期', file.date?.text ?? '（无）'),
    '',
  ].join('\n');
}

function bodyLines({ headings, series }: FileOutline): readonly string[] {
  const ofHeadings = headings.map(({ level, offset, text }) => ({ offset, level, text }));
  const ofSeries = series.map(({ items }) => {
    const offset = items[0]?.offset ?? 0;
    const above = headings.filter((heading) => heading.offset < offset).at(-1);
    return { offset, level: (above?.level ?? 0) + 1, text: `[${items.map(({ ordinal }) => ordinal).join('、')}]` };
  });
  return [...ofHeadings, ...ofSeries]
    .sort((a, b) => a.offset - b.offset)
    .map(({ level, text }) => `${'  '.repeat(level)}${oneLine(text)}`);
}
