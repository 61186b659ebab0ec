// Adds a section that a report of its kind must have: its heading at its place, and the headings after it counted on.

import type { DocumentView } from '../analysis/documentView';
import type { Heading } from '../outline/outline';
import { requiredParts } from '../analysis/reportParts';
import type { Edit } from '../rules/rule';
import { markerWith, ordinalLike } from '../outline/nextOrdinal';
import { formatNumeral } from '../lexer/numerals';
import { within } from '../facts/segment';

/**
 * Edits in text order. They change ordinals of headings, so they are made only when the user asks for the section.
 * @param name of a required section of the report's kind; undefined for any other, and where the section is there already
 */
export function insertSection(view: DocumentView, name: string): readonly Edit[] | undefined {
  const parts = requiredParts(view.outline);
  const wanted = parts.findIndex(({ section }) => section.name === name);
  if (wanted < 0 || parts[wanted]?.heading !== undefined) return undefined;
  const top = view.outline.headings.filter(({ level }) => level === 1);
  const previous = parts
    .slice(0, wanted)
    .flatMap(({ heading }) => heading ?? [])
    .at(-1);
  const next = parts.slice(wanted + 1).find(({ heading }) => heading !== undefined)?.heading;
  // After the section that stands before it in the standard's order; else before the one after it; else at the end.
  const at =
    previous !== undefined
      ? top.indexOf(topOf(previous)) + 1
      : next !== undefined
        ? top.indexOf(topOf(next))
        : top.length;
  const following = top.slice(at);
  return [
    headingEdit(view, { name, before: top[at - 1], behind: following[0], count: at }),
    ...following.flatMap((heading, i) => ordinalEdit(heading, at + i + 2)),
  ];
}

function topOf(heading: Heading): Heading {
  return heading.parent === undefined ? heading : topOf(heading.parent);
}

interface NewHeading {
  readonly name: string;
  readonly before: Heading | undefined;
  readonly behind: Heading | undefined;
  /** How many headings of the first level stand before it. */
  readonly count: number;
}

/** On a line of its own, in the form and with the indentation of its neighbour. */
function headingEdit(view: DocumentView, { name, before, behind, count }: NewHeading): Edit {
  const like = behind ?? before;
  const { segment: last, column } = view.outline.body.end;
  const eol = view.segments.list[0]?.eol || '\n';
  const indentation = like?.opensLine === true ? like.at.start.segment.text.slice(0, like.at.start.column) : '';
  const line = `${indentation}${like === undefined ? `${formatNumeral(count + 1)}、` : markerWith(like, count + 1)}${name}`;
  if (behind === undefined) return { at: within(last, column, column), text: `${eol}${line}` };
  const { segment, column: start } = behind.at.start;
  return behind.opensLine
    ? { at: within(segment, 0, 0), text: `${line}${eol}` }
    : { at: within(segment, start, start), text: `${eol}${line}${eol}` };
}

/** Nothing where the heading has that ordinal already, and for one without an ordinal. */
function ordinalEdit(heading: Heading, value: number): readonly Edit[] {
  const text = ordinalLike(heading, value);
  return heading.ordinal === '' || heading.ordinal === text ? [] : [{ at: heading.ordinalAt, text }];
}
