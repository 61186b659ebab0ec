// Brackets without a number where a heading should have one.

import type { Heading } from '../../outline/outline';
import type { DocumentView } from '../../analysis/documentView';
import type { DocumentRule, Finding, Fix } from '../rule';
import { filledMarker } from '../shared/ordinals';

export const emptyMarker: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'empty-marker',
    group: 'numbering',
    about: 'ordinal',
    severity: 'error',
    fix: 'safe',
    sourceAction: 'renumber',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.3' },
    name: { zh: '空序号', en: 'Empty number' },
    rationale: {
      zh: '标题前只有空括号，多为自动编号在复制时丢失。',
      en: 'Empty brackets before a heading are usually an automatic number lost in copying.',
    },
    messages: {
      known: {
        zh: '括号内缺序号，按前后次序应为“{expected}”；请补上',
        en: 'The number is missing; by its place it should be “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const heading of view.outline.headings) {
      if (heading.ordinal !== '') continue;
      yield {
        at: heading.marker,
        message: 'known',
        data: { expected: filledMarker(heading, siblingsOf(heading, view)) },
      };
    }
  },
  fixes(finding, view): readonly Fix[] {
    const heading = headingAt(finding, view);
    if (heading === undefined) return [];
    const siblings = siblingsOf(heading, view);
    const text = filledMarker(heading, siblings);
    return [
      {
        title: { zh: `补为“${text}”`, en: `Fill in “${text}”` },
        safe: isDetermined(heading, siblings),
        edits: [{ at: heading.marker, text }],
      },
    ];
  },
};

function headingAt(finding: Finding, view: DocumentView): Heading | undefined {
  return view.outline.headings.find(
    (each) =>
      each.marker.start.segment === finding.at.start.segment && each.marker.start.column === finding.at.start.column,
  );
}

function siblingsOf(heading: Heading, view: DocumentView): readonly Heading[] {
  return view.outline.numberings.find((each) => each.members.includes(heading))?.members ?? [heading];
}

/** Whether the numbers before and after leave exactly the places of the empty ones between them. */
function isDetermined(heading: Heading, siblings: readonly Heading[]): boolean {
  const at = siblings.indexOf(heading);
  const behind = siblings.findIndex((each, i) => i > at && each.ordinal !== '');
  let before = at;
  while (before >= 0 && siblings[before]?.ordinal === '') before--;
  if (behind < 0) return false;
  return (siblings[behind]?.value ?? 0) - (siblings[before]?.value ?? 0) === behind - before;
}
