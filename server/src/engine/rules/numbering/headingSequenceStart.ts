// A row of headings that does not begin at one.

import type { Heading, Numbering } from '../../structure/outline';
import { markerWith } from '../../structure/nextOrdinal';
import { isAt, renumbered } from './ordinals';
import type { DocumentRule } from '../rule';

export const headingSequenceStart: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-sequence-start',
    group: 'numbering',
    severity: 'warning',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '序号从“一”起' },
    name: { zh: '序号不从“一”起', en: 'Numbers do not begin at one' },
    why: { zh: '同一上级之下的标题从“一”编起；开头缺号，多为漏了一部分或未重编。', en: 'Headings under one parent begin at one; otherwise a section is lost or was not renumbered.' },
    messages: {
      start: { zh: '这一组标题从“{found}”开始，前面没有“{first}”；请补上或重新编号', en: 'These headings begin at “{found}” without “{first}”' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { numberings } = view.outline;
    for (const numbering of numberings) {
      const first = numbering.members[0];
      if (first?.value === undefined || first.ordinal === '' || first.value < 2 || numbering.members.length < 2) continue;
      if (!numbering.members.every((each) => each.opensLine) || runsOn(first, numbering, numberings)) continue;
      yield { at: first.marker, message: 'start', data: { found: view.textOf(first.marker).trim(), first: markerWith(first, 1).trim() } };
    }
  },
  fixes(finding, { outline }) {
    const numbering = outline.numberings.find(({ members: [first] }) => first !== undefined && isAt(first, finding));
    return numbering === undefined ? [] : [{ title: { zh: '从“一”起顺次重编', en: 'Renumber from one' }, safe: false, edits: renumbered(numbering.members, 1) }];
  },
};

/** Whether numbers of this level run on across parents: another row ends where this one begins. */
function runsOn(first: Heading, own: Numbering<Heading>, all: readonly Numbering<Heading>[]): boolean {
  return all.some(({ members }) => members !== own.members && members[0]?.level === first.level && members.some((each) => each.value === (first.value ?? 0) - 1 && each.parent !== first.parent));
}
