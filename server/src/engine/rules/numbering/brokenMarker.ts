// A bracketed number that has lost one of its brackets: 一)加强, （一加强.

import { skipBlanksBack } from '../../text/characters';
import type { Heading } from '../../outline/outline';
import type { DocumentView } from '../../analysis/documentView';
import type { Point } from '../../facts/segment';
import type { DocumentRule, Fix } from '../rule';
import { markerWith } from '../../outline/nextOrdinal';

export const brokenMarker: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'broken-marker',
    group: 'numbering',
    about: 'ordinal',
    severity: 'error',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.3' },
    name: { zh: '残缺序号', en: 'Broken number' },
    rationale: {
      zh: '序号的括号应当成对，缺一半多为复制或误删所致。',
      en: 'The brackets of a number come in pairs; half a pair is an accident of copying.',
    },
    messages: {
      broken: {
        zh: '序号“{found}”缺一半括号，应为“{expected}”；请补上',
        en: '“{found}” lacks a bracket; it should be “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const heading of view.outline.headings) {
      if (heading.broken)
        yield {
          at: heading.marker,
          message: 'broken',
          data: { found: view.textOf(heading.marker), expected: completed(heading, view) },
        };
    }
  },
  fixes(finding, view): readonly Fix[] {
    const heading = view.outline.headings.find(
      (each) =>
        each.broken &&
        each.marker.start.segment === finding.at.start.segment &&
        each.marker.start.column === finding.at.start.column,
    );
    if (heading === undefined) return [];
    const text = completed(heading, view);
    const bracket = bracketAbove(heading, view);
    if (bracket !== undefined)
      return [
        {
          title: { zh: `与上一行的括号连成“${text}”`, en: `Join with the bracket above to “${text}”` },
          safe: false,
          edits: [{ at: { start: bracket, end: heading.marker.end }, text }],
        },
      ];
    return [
      {
        title: { zh: `补为“${text}”`, en: `Complete to “${text}”` },
        safe: true,
        edits: [{ at: heading.marker, text }],
      },
    ];
  },
};

/** The opening bracket that a line break has left at the end of the line before: （ and 三）. */
function bracketAbove({ marker: { start }, opensLine }: Heading, view: DocumentView): Point | undefined {
  const segment = opensLine ? view.previous(start.segment) : undefined;
  const column = segment === undefined ? -1 : skipBlanksBack(segment.text, segment.text.length) - 1;
  return segment !== undefined && /[（(]/.test(segment.text[column] ?? '') ? { segment, column } : undefined;
}

/** In the brackets of a sibling; without one in the width of the bracket that is there. */
function completed(heading: Heading, view: DocumentView): string {
  const siblings = view.outline.numberings.find((each) => each.members.includes(heading))?.members ?? [];
  const model =
    siblings.find((each) => !each.broken && each.ordinal !== '') ??
    view.outline.headings.find((each) => each.form === heading.form && !each.broken && each.ordinal !== '');
  if (model !== undefined && heading.value !== undefined) return markerWith(model, heading.value);
  return /[()]/.test(view.textOf(heading.marker)) ? `(${heading.ordinal})` : `（${heading.ordinal}）`;
}
