// A heading with nothing under it.

import type { DocumentView, Question } from '../../structure/documentView';
import type { Heading, Section } from '../../structure/outline';
import type { Rec } from '../../text/record';
import type { DocumentRule, Report } from '../rule';
import { fillsLine, isSentence, markedButOne } from './headingMarks';

/** Below these levels a number may belong to an item that is no more than its words. */
const DEEPEST = 2;

/** Asked for by itself, since the headings stay what they are at most edits. */
const membersByHeading: Question<ReadonlyMap<Heading, readonly Heading[]>> = ({ outline }) => new Map(outline.numberings.flatMap(({ members }) => members.map((each) => [each, members] as const)));

export const headingEmptySection: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-empty-section',
    group: 'numbering',
    severity: 'warning',
    fix: 'none',
    basis: { kind: 'convention', note: '有标题必有正文' },
    name: { zh: '标题下无正文', en: 'Empty section' },
    why: { zh: '只有标题、没有正文，多为漏写或误删；确实没有内容的，写“无。”。', en: 'A heading without text means something was forgotten or deleted; where there is nothing to say, say so.' },
    messages: {
      empty: { zh: '“{heading}”之下没有正文；请补写，没有内容的写“无。”', en: 'Nothing stands under “{heading}”; write the section, or 无。' },
    },
    whileTyping: 'hold',
  },
  check(view) {
    const found: Report[] = [];
    reportAmong(view.outline.sections, view, found);
    return found;
  },
};

/** Empty ones among siblings of which one at least has text: where none has, they are a table of contents or a list. */
function reportAmong(sections: readonly Section[], view: DocumentView, found: Report[]): void {
  const empty = sections.filter((section) => isEmpty(section, view));
  if (empty.length < sections.length) for (const { heading } of empty.filter((section) => !isUnfinished(section, view))) found.push({ at: heading.at, message: 'empty', data: { heading: heading.text } });
  // All headings are gone through after each edit: most have none below them, and a generator for each would cost more than the rest.
  for (const { children } of sections) if (children.length > 0) reportAmong(children, view, found);
}

function isEmpty({ heading, next, children }: Section, view: DocumentView): boolean {
  if (children.length > 0 || heading.level > DEEPEST || !fillsLine(heading) || hasText(heading.at.end.record, next, view)) return false;
  const siblings = view.ask(membersByHeading).get(heading) ?? [];
  // With a mark of its own at its end it is a sentence and its own text.
  return !isSentence(heading, siblings) && markedButOne(siblings)?.heading !== heading;
}

/** Whether text stands behind a record and before a heading; without one, before the end of the body. */
function hasText(behind: Rec, next: Heading | undefined, view: DocumentView): boolean {
  const last = next === undefined ? view.outline.body.end.record : next.marker.start.record;
  for (let record: Rec | undefined = behind; record !== undefined && record !== last; ) {
    record = view.next(record);
    if (record === last && next?.opensLine === true) return false;
    if (record !== undefined && !record.scan.blank && !view.residue.covers(record)) return true;
  }
  return false;
}

/** The last heading of a text that nobody has signed is where its author writes. */
function isUnfinished({ next }: Section, view: DocumentView): boolean {
  const { signature, date } = view.outline;
  return signature.length === 0 && date === undefined && next === undefined;
}
