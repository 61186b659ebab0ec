// A heading more than one level below its parent.

import type { Heading } from '../../outline/outline';
import type { DocumentView } from '../../analysis/documentView';
import { skipBlanks } from '../../text/characters';
import { defineFilter } from '../../incremental/keys';
import { isAnnexLabel, NOTE_HEAD } from '../../outline/annexLabels';
import { markerWith } from '../../outline/nextOrdinal';
import type { DocumentRule } from '../rule';
import { isAt } from '../shared/ordinals';

/** The labels of annexes, and the note that lists them, after which nothing but annexes follows. */
const ANNEX_LINES = defineFilter(
  ({ text }) => isAnnexLabel(text) || NOTE_HEAD.test(text.slice(skipBlanks(text, 0), skipBlanks(text, 0) + 8)),
);

const FORMS = ['一、', '（一）', '1.', '（1）'] as const;

export const headingLevelSkip: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-level-skip',
    group: 'numbering',
    about: 'ordinal',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.3' },
    name: { zh: '层次跳级', en: 'Skipped heading level' },
    rationale: {
      zh: '结构层次序数依次用“一、”“（一）”“1.”“（1）”标注。',
      en: 'Levels are numbered 一、, （一）, 1., （1） in this order.',
    },
    messages: {
      skip: {
        zh: '“{parent}”之下直接用“{found}”，跳过了“{missing}”；请改用“{missing}”',
        en: '“{found}” stands directly under “{parent}”; “{missing}” is passed over',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const annex = view.read(ANNEX_LINES)[0];
    const used = new Set(view.outline.headings.map((heading) => heading.level));
    for (const { members } of view.outline.numberings) {
      const first = members[0] as Heading;
      const { parent } = first;
      const missing = parent === undefined ? undefined : skippedLevel(parent, first, used);
      // A lone 1. in running text is more often a figure or a quotation than a heading.
      if (
        parent === undefined ||
        missing === undefined ||
        members.length < 2 ||
        !members.every((each) => each.opensLine) ||
        // An annex is numbered as its own kind of document is.
        (annex !== undefined && view.segments.compare(first.marker.start, { segment: annex, column: 0 }) > 0)
      )
        continue;
      yield {
        at: first.marker,
        message: 'skip',
        data: { parent: markerText(parent, view), found: markerText(first, view), missing: FORMS[missing - 1] ?? '' },
        related: [{ at: parent.at, message: { zh: '上级标题在此', en: 'The heading above it' } }],
      };
    }
  },
  fixes(finding, { outline: { headings, numberings } }) {
    const members =
      numberings.find(({ members: [first] }) => first !== undefined && isAt(first, finding))?.members ?? [];
    const { missing } = finding.data;
    // As the document writes that level elsewhere, in its own width.
    const model = headings.find(
      ({ level, ordinal, broken }) => FORMS[level - 1] === missing && ordinal !== '' && !broken,
    );
    // What stands below them would skip a level in its turn.
    if (model === undefined || headings.some(({ parent }) => parent !== undefined && members.includes(parent)))
      return [];
    const edits = members.flatMap((member) =>
      member.value === undefined ? [] : [{ at: member.marker, text: markerWith(model, member.value) }],
    );
    return edits.length < members.length
      ? []
      : [{ title: { zh: `这一组改用“${missing}”`, en: `Use “${missing}” for these` }, safe: false, edits }];
  },
};

/** The level between the two that the document uses elsewhere; a document that does without a level altogether skips nothing. */
function skippedLevel(parent: Heading, heading: Heading, used: ReadonlySet<number>): number | undefined {
  for (let level = parent.level + 1; level < heading.level; level++) if (used.has(level)) return level;
  return heading.level - parent.level > 2 ? parent.level + 1 : undefined;
}

function markerText(heading: Heading, view: DocumentView): string {
  return view.textOf(heading.marker).trim();
}
