// A heading with nothing under it.

import type { DocumentView, Question } from '../../structure/documentView';
import type { Heading, Section } from '../../structure/outline';
import type { Rec } from '../../text/record';
import type { DocumentRule } from '../rule';
import { fillsLine, isSentence, markedButOne } from './headingMarks';

/** Below these levels a number may belong to an item that is no more than its words. */
const DEEPEST = 2;
/** So many sections of the first level are looked at together. */
const STRETCH = 32;

/** Asked for by itself, since the headings stay what they are at most edits. */
const membersByHeading: Question<ReadonlyMap<Heading, readonly Heading[]>> = ({ outline }) =>
  new Map(outline.numberings.flatMap(({ members }) => members.map((each) => [each, members] as const)));

export const headingEmptySection: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-empty-section',
    group: 'numbering',
    severity: 'warning',
    fix: 'none',
    basis: { kind: 'convention', note: '有标题必有正文' },
    name: { zh: '标题下无正文', en: 'Empty section' },
    why: {
      zh: '只有标题、没有正文，多为漏写或误删；确实没有内容的，写“无。”。',
      en: 'A heading without text means something was forgotten or deleted; where there is nothing to say, say so.',
    },
    messages: {
      empty: {
        zh: '“{heading}”之下没有正文；请补写，没有内容的写“无。”',
        en: 'Nothing stands under “{heading}”; write the section, or 无。',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { sections } = view.outline;
    const answers = stretchesOf(sections).map((stretch) => view.ask(stretch));
    const empty = shownOf(
      sections,
      answers.flatMap(({ bare }) => bare),
      view,
    );
    for (const { heading } of [...empty, ...answers.flatMap(({ below }) => below)])
      yield { at: heading.at, message: 'empty', data: { heading: heading.text } };
  },
};

/** What is found in some sections of the first level. */
interface Emptiness {
  /** Those of them that are empty. */
  readonly bare: readonly Section[];
  /** Empty ones anywhere below them that are to be reported. */
  readonly below: readonly Section[];
}

const known = new WeakMap<readonly Section[], readonly Question<Emptiness>[]>();

/** The sections of the first level, some after some: an edit in one leaves the answers on all others standing. */
function stretchesOf(sections: readonly Section[]): readonly Question<Emptiness>[] {
  let stretches = known.get(sections);
  if (stretches === undefined) {
    const starts = Array.from({ length: Math.ceil(sections.length / STRETCH) }, (_, i) => i * STRETCH);
    stretches = starts.map((start) => (view) => emptinessOf(sections.slice(start, start + STRETCH), view));
    known.set(sections, stretches);
  }
  return stretches;
}

function emptinessOf(sections: readonly Section[], view: DocumentView): Emptiness {
  return {
    bare: sections.filter((section) => isEmpty(section, view)),
    below: sections.flatMap(({ children }) => emptyAmong(children, view)),
  };
}

function emptyAmong(sections: readonly Section[], view: DocumentView): readonly Section[] {
  const empty = sections.filter((section) => isEmpty(section, view));
  return [
    ...shownOf(sections, empty, view),
    ...sections.flatMap(({ children }) => (children.length === 0 ? [] : emptyAmong(children, view))),
  ];
}

/** The empty ones among siblings of which one at least has text: where none has, they are a table of contents or a list. */
function shownOf(siblings: readonly Section[], empty: readonly Section[], view: DocumentView): readonly Section[] {
  return empty.length < siblings.length ? empty.filter((section) => !isUnfinished(section, view)) : [];
}

function isEmpty({ heading, next, children }: Section, view: DocumentView): boolean {
  if (
    children.length > 0 ||
    heading.level > DEEPEST ||
    !fillsLine(heading) ||
    hasText(heading.at.end.record, next, view)
  )
    return false;
  const siblings = view.ask(membersByHeading).get(heading) ?? [];
  // With a mark of its own at its end it is a sentence and its own text.
  return !isSentence(heading, siblings, view) && markedButOne(siblings)?.heading !== heading;
}

/** Whether text stands behind a record and before a heading; without one, before the end of the body. */
function hasText(behind: Rec, next: Heading | undefined, view: DocumentView): boolean {
  const last = next === undefined ? view.outline.body.end.record : next.marker.start.record;
  for (let record: Rec | undefined = behind; record !== undefined && record !== last;) {
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
