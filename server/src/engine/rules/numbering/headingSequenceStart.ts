// A row of headings that does not begin at one.

import type { Heading, Numbering } from '../../outline/outline';
import { markerWith } from '../../outline/nextOrdinal';
import { isAt, renumbered } from '../shared/ordinals';
import type { OptionsSchema } from '../options';
import type { DocumentRule } from '../rule';

const OPTIONS = {
  startAt: {
    type: 'integer',
    default: 1,
    min: 1,
    max: 99,
    about: {
      zh: '一级标题从几编起：一份文稿分成几个文件时，后面的文件不从“一”开始',
      en: 'The number of the first heading of the top level, for the later files of a text in several files',
    },
  },
} as const satisfies OptionsSchema;

export const headingSequenceStart: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'heading-sequence-start',
    group: 'numbering',
    about: 'ordinal',
    severity: 'warning',
    fix: 'unsafe',
    sourceAction: 'renumber',
    reference: { kind: 'convention', note: '序号从“一”起' },
    name: { zh: '序号不从“一”起', en: 'Numbers do not begin at one' },
    rationale: {
      zh: '同一上级之下的标题从“一”编起；开头缺号，多为漏了一部分或未重编。',
      en: 'Headings under one parent begin at one; otherwise a section is lost or was not renumbered.',
    },
    messages: {
      start: {
        zh: '这一组标题从“{found}”开始，前面没有“{first}”；请补上或重新编号',
        en: 'These headings begin at “{found}” without “{first}”',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { startAt }) {
    const { numberings } = view.outline;
    for (const numbering of numberings) {
      const first = numbering.members[0];
      if (first?.value === undefined || first.ordinal === '' || first.value < 2 || numbering.members.length < 2)
        continue;
      if (!numbering.members.every((each) => each.opensLine) || runsOn(first, numbering, numberings)) continue;
      const from = first.level === 1 ? startAt : 1;
      if (first.value === from) continue;
      yield {
        at: first.marker,
        message: 'start',
        data: { found: view.textOf(first.marker).trim(), first: markerWith(first, from).trim(), from },
      };
    }
  },
  fixes(finding, { outline }) {
    const numbering = outline.numberings.find(({ members: [first] }) => first !== undefined && isAt(first, finding));
    const { first, from } = finding.data;
    return numbering === undefined
      ? []
      : [
          {
            title: { zh: `从“${first}”起顺次重编`, en: `Renumber from “${first}”` },
            safe: false,
            edits: renumbered(numbering.members, Number(from)),
          },
        ];
  },
};

/** Whether numbers of this level run on across parents: another row ends where this one begins. */
function runsOn(first: Heading, own: Numbering<Heading>, all: readonly Numbering<Heading>[]): boolean {
  return all.some(
    ({ members }) =>
      members !== own.members &&
      members[0]?.level === first.level &&
      members.some((each) => each.value === (first.value ?? 0) - 1 && each.parent !== first.parent),
  );
}
