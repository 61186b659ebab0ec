// Lays out a new report: title, salutation, lead-in, the sections that its kind must have, signature and date.

import { REPORT_DRAFTS } from '../lexicon/tables/reportDrafts';
import { REPORT_PROFILES, type ReportKind } from '../lexicon/tables/reportKinds';
import { formatNumeral } from '../lexer/numerals';

export interface DraftOptions {
  readonly kind: ReportKind;
  /** The organ that reports, as it signs. */
  readonly organ: string;
  /** The year that is reported on; for a government work report the one that lies ahead. */
  readonly year: number;
}

/** A piece of the new text, or what stands where something is to be filled in. */
export type DraftPart = { readonly fixed: string } | { readonly fillIn: string };

const SECTIONS = '{sections}';
const SECTION_TEXT = '　　⟦（请填写）⟧。';

/** The text in its pieces; lines end with \n. */
export function draftReport({ kind, organ, year }: DraftOptions): readonly DraftPart[] {
  const { lines, sections } = REPORT_DRAFTS[kind];
  const names =
    sections ??
    REPORT_PROFILES.find(({ id }) => id === kind)
      ?.sections.filter(({ optional }) => optional !== true)
      .map(({ name }) => name) ??
    [];
  const headed = names.flatMap((name, i) => [`${formatNumeral(i + 1)}、${name}`, SECTION_TEXT]);
  const words: Readonly<Record<string, string>> = {
    organ,
    year: String(year),
    next: String(year + 1),
    last: String(year - 1),
  };
  return lines
    .flatMap((line) => (line === SECTIONS ? headed : [line]))
    .map((line) => `${line}\n`)
    .flatMap((line) => partsOf(line, words));
}

/** A template's line taken apart at ⟦ and ⟧; its words are put in afterwards, so that whatever an organ is called cannot be taken for a mark. */
function partsOf(line: string, words: Readonly<Record<string, string>>): readonly DraftPart[] {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
  return line.split(/[⟦⟧]/).flatMap((rawSegment, i): readonly DraftPart[] => {
    if (rawSegment === '') return [];
    return [i % 2 === 0 ? { fixed: fill(rawSegment) } : { fillIn: rawSegment }];
  });
}
