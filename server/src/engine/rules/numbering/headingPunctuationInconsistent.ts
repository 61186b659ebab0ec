// Headings on lines of their own that all end in a mark but one.

import { isHan } from '../../text/characters';
import type { DocumentView } from '../../analysis/documentView';
import type { Heading } from '../../outline/outline';
import { within, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { markedButOne } from './shared/headingMarks';

export const headingPunctuationInconsistent: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-punctuation-inconsistent',
    group: 'numbering',
    about: 'structure',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'convention', note: '同级各项末尾标点一致' },
    name: { zh: '同级标题末尾标点不一', en: 'One heading without the mark of the others' },
    rationale: {
      zh: '同一组各条末尾都用句号，只有一条不用，体例不一。',
      en: 'All of a row end in the same mark, one does not.',
    },
    messages: {
      lacks: {
        zh: '同级其他各条末尾都用“{mark}”，此条没有；请补上',
        en: 'All others of this row end in “{mark}”; add it',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { members } of view.outline.numberings) {
      const odd = markedButOne(members);
      if (odd === undefined || mayGoOn(odd.heading, view)) continue;
      const { segment, column } = odd.heading.at.end;
      yield { at: within(segment, Math.max(0, column - 1), column), message: 'lacks', data: { mark: odd.mark } };
    }
  },
  fixes(finding, view) {
    const { mark } = finding.data;
    return typeof mark !== 'string'
      ? []
      : [
          {
            title: { zh: `补“${mark}”`, en: `Add “${mark}”` },
            safe: isItem(finding.at.end.segment, view),
            edits: [{ at: { start: finding.at.end, end: finding.at.end }, text: mark }],
          },
        ];
  },
};

/** Whether the line straight below may be the rest of this one, which a line break has cut in two. */
function mayGoOn({ at: { end } }: Heading, view: DocumentView): boolean {
  const next = view.next(end.segment);
  return (
    next !== undefined && isHan(next.text.charCodeAt(0)) && !next.facts.markers.some((each) => each.position === 'line')
  );
}

/** Whether the next line with text is numbered as well, so that this one is an item and not the heading of what follows. */
function isItem(segment: Segment, view: DocumentView): boolean {
  return view.nextWithText(segment)?.facts.markers.some((each) => each.position === 'line') === true;
}
