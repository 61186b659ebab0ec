// Headings that fill a line, and the marks that they end in.

import { isBlank, isHan, skipBlanks } from '../../../text/characters';
import type { HeadingForm } from '../../../facts/numbering/marker';
import type { DocumentView } from '../../../analysis/documentView';
import { mayBeWrapped } from '../../../analysis/wrapped';
import type { Heading } from '../../../outline/outline';

/** Fewer siblings do not show what the row means to do. */
const FEWEST = 4;

/** The mark directly after a heading's words; undefined where none of the kind stands there. */
export function markAfter(heading: Heading): string | undefined {
  const { segment, column } = heading.at.end;
  const mark = segment.text[column];
  return mark !== undefined && '。；，、;,'.includes(mark) ? mark : undefined;
}

/** Whether a heading has its line for itself, also where that line is the last and not finished by a line break. */
export function fillsLine(heading: Heading): boolean {
  const { segment, column } = heading.at.end;
  const rest = skipBlanks(segment.text, markAfter(heading) === undefined ? column : column + 1);
  return heading.opensLine && rest === segment.text.length;
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

/**
 * The headings of a row whose mark at the end is one too many: text or headings of their own stand below them, and others of the
 * row show that it does without. None where all are sentences of their own line, or all but one.
 */
export function strayMarked(
  members: readonly Heading[],
  view: DocumentView,
  longest = LONGEST_HEADING,
): readonly Heading[] {
  if (!members.some(endsBare) || markedButOne(members) !== undefined || mayBeWrapped(view)) return [];
  return members.filter(
    (each) =>
      each.standsAlone &&
      markAfter(each) !== undefined &&
      each.text.length <= longest &&
      !namesAndExplains(each) &&
      leadsTo(each, view) &&
      !mayGoOn(each, view),
  );
}

/** Whether a heading fills its line and ends in no mark at all; one that ends in a colon introduces a list. */
export function endsBare({ standsAlone, at: { end } }: Heading): boolean {
  return standsAlone && skipBlanks(end.segment.text, end.column) === end.segment.text.length;
}

/** 轮纹病　危害枝干和果实。 and 数字孪生：指…。: a name and what is said of it are no heading but an item. */
function namesAndExplains({ text, marker }: Heading): boolean {
  const words = text.slice(marker.end.column - marker.start.column).trim();
  return /[：:]/.test(words) || [...words].some((char) => isBlank(char.charCodeAt(0)));
}

/** 党的路线、 before a line that is not set off: the line has been broken inside a list. */
function mayGoOn(heading: Heading, view: DocumentView): boolean {
  return markAfter(heading) === '、' && isHan(view.next(heading.at.end.segment)?.text.charCodeAt(0) ?? 0);
}

const FORMS: readonly HeadingForm[] = ['chinese-comma', 'chinese-bracketed', 'arabic-dot', 'arabic-bracketed'];

/** Whether what a heading is over stands below it: a line without a number, or a heading of a lower level. */
function leadsTo({ level, at: { end } }: Heading, view: DocumentView): boolean {
  const next = view.nextWithText(end.segment);
  // 100. is too great for a heading, but no text of 99.
  if (next === undefined || /^\s*\d+[.．、]/.test(next.text)) return false;
  const marker = next.facts.markers.find((each) => each.position === 'line');
  return marker?.type !== 'heading' || FORMS.indexOf(marker.form) >= level;
}

/** Whether a heading ends in a mark that is its own: then it is a sentence, not a heading. */
export function isSentence(heading: Heading, members: readonly Heading[], view: DocumentView): boolean {
  if (markAfter(heading) === undefined) return false;
  const { segment, column } = heading.marker.start;
  // Not by identity: a section may hold an equal heading of another revision.
  const isStray = strayMarked(members, view).some(
    ({ marker: { start } }) => start.segment === segment && start.column === column,
  );
  return !isStray;
}
