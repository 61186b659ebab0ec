// Headings that fill a line, and the marks that they end in.

import { skipBlanks } from '../../../text/characters';
import type { Heading } from '../../../outline/outline';

/** Fewer siblings do not show what the row means to do. */
const FEWEST = 4;

/** The mark straight behind a heading's words; undefined where none of the kind stands there. */
export function markAfter(heading: Heading): string | undefined {
  const { record, column } = heading.at.end;
  const mark = record.text[column];
  return mark !== undefined && '。；，、;,'.includes(mark) ? mark : undefined;
}

/** Whether a heading has its line for itself, also where that line is the last and not finished by a line break. */
export function fillsLine(heading: Heading): boolean {
  const { record, column } = heading.at.end;
  const rest = skipBlanks(record.text, markAfter(heading) === undefined ? column : column + 1);
  return heading.opensLine && rest === record.text.length;
}

/** The only heading of a row without the mark that all the others end in: a row of sentences, not of headings. */
export function markedButOne(
  members: readonly Heading[],
): { readonly heading: Heading; readonly mark: string } | undefined {
  if (members.length < FEWEST || !members.every(fillsLine)) return undefined;
  const bare = members.filter((each) => markAfter(each) === undefined);
  const [heading] = bare;
  const marks = new Set(members.flatMap((each) => markAfter(each) ?? []));
  const [mark] = marks;
  return bare.length === 1 && marks.size === 1 && heading !== undefined && mark !== undefined
    ? { heading, mark }
    : undefined;
}

/** Longer headings are taken for sentences, in UTF-16 code units. */
export const LONGEST_HEADING = 40;

/** The headings of a row whose mark at the end is one too many. None where all are sentences of their own line, or all but one. */
export function strayMarked(members: readonly Heading[], longest = LONGEST_HEADING): readonly Heading[] {
  if (!members.some((each) => each.standsAlone && markAfter(each) === undefined) || markedButOne(members) !== undefined)
    return [];
  return members.filter((each) => each.standsAlone && markAfter(each) !== undefined && each.text.length <= longest);
}

/** Whether a heading ends in a mark that is its own: then it is a sentence, not a heading. */
export function isSentence(heading: Heading, members: readonly Heading[]): boolean {
  return markAfter(heading) !== undefined && !strayMarked(members).includes(heading);
}
