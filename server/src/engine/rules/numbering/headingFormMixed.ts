// One heading run in where its many siblings stand alone, or the reverse.

import type { DocumentView } from '../../analysis/documentView';
import type { Heading } from '../../outline/outline';
import type { DocumentRule } from '../rule';
import { fillsLine, isSentence } from './shared/headingMarks';

const FEWEST = 4;
/** Longer ones are sentences with a number before them. */
const LONGEST = 30;
/** A larger share of the other form is a way of writing, not a slip. */
const LARGEST_MINORITY = 0.25;

export const headingFormMixed: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-form-mixed',
    group: 'numbering',
    about: 'structure',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'convention', note: '同级标题形式一致' },
    name: { zh: '同级标题独立与接排混用', en: 'Run-in and stand-alone headings mixed' },
    rationale: {
      zh: '同一上级之下的标题，要么都独立成行，要么都接排正文。',
      en: 'Headings under one parent all stand alone or all run in.',
    },
    messages: {
      runIn: {
        zh: '同级其他标题都独立成行，此处标题后接排正文；建议统一',
        en: 'The other headings of this row stand alone, this one runs in',
      },
      alone: {
        zh: '同级其他标题后都接排正文，此处标题独立成行；建议统一',
        en: 'The other headings of this row run in, this one stands alone',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { members } of view.outline.numberings) {
      const headings = members.filter((each) => each.level <= 2);
      if (headings.length < FEWEST || !headings.every((each) => each.opensLine && isHeading(each, members, view)))
        continue;
      const alone = headings.filter(fillsLine);
      const runIn = headings.filter((each) => !fillsLine(each));
      const minority = alone.length < runIn.length ? alone : runIn;
      if (minority.length === 0 || minority.length > LARGEST_MINORITY * headings.length) continue;
      for (const heading of minority) yield { at: heading.marker, message: fillsLine(heading) ? 'alone' : 'runIn' };
    }
  },
};

/** A line that ends in a mark of its own, and a number before a long sentence, are items of a list. */
function isHeading(heading: Heading, members: readonly Heading[], view: DocumentView): boolean {
  return heading.text.length <= LONGEST && !(fillsLine(heading) && isSentence(heading, members, view));
}
