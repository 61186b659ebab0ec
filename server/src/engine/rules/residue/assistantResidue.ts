// What a chat assistant says round the draft that it has written. A letter speaks to its reader as well: where 您 stands elsewhere in
// the text, talk that only does so is left alone.

import type { DocumentView } from '../../analysis/documentView';
import { defineFilter } from '../../incremental/keys';
import { within, type Range, type Segment } from '../../facts/segment';
import { assistantTalkIn } from '../../outline/assistantTalk';
import type { DocumentRule, Fix } from '../rule';
import { deleteResidue } from './shared/residueBlocks';

const withTalk = defineFilter((segment) => assistantTalkIn(segment).length > 0);
const toReader = defineFilter((segment) => assistantTalkIn(segment).length === 0 && segment.text.includes('您'));

export const assistantResidue: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'assistant-residue',
    group: 'residue',
    about: 'artefact',
    severity: 'warning',
    fix: 'unsafe',
    sourceAction: 'residue',
    reference: { kind: 'convention', note: '公文只有版头、主体、版记各要素' },
    name: { zh: '智能助手残留', en: 'Talk of a chat assistant' },
    rationale: {
      zh: '智能助手生成文稿时的应答、提示随文稿一并粘贴，不属于公文内容。',
      en: 'What a chat assistant says round its draft was pasted along with it.',
    },
    messages: {
      talk: {
        zh: '“{found}”是智能助手的应答或提示，不属于公文；请删去',
        en: '“{found}” is the talk of a chat assistant, not part of the document; delete it',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { kind, at } of view.outline.residue)
      if (kind === 'assistant') yield { at, message: 'talk', data: { found: view.textOf(at).slice(0, SHOWN) } };
    const isLetter = view.read(toReader).length > 0;
    for (const at of blocksOfTalk(view, isLetter))
      yield { at, message: 'talk', data: { found: view.textOf(at).slice(0, SHOWN) } };
  },
  fixes(finding, view) {
    const around = deleteResidue(finding, view);
    return around.length > 0 ? around : withoutTalk(finding.at, view);
  },
};

/** How much of the talk a message quotes, in UTF-16 code units. */
const SHOWN = 20;

/** Inside the text: lines of talk with nothing but blank ones between them are one block. */
function blocksOfTalk(view: DocumentView, isLetter: boolean): readonly Range[] {
  const blocks: Range[] = [];
  for (const segment of view.read(withTalk)) {
    for (const { start, end, isPolite } of assistantTalkIn(segment)) {
      if (isPolite && isLetter) continue;
      const last = blocks.at(-1);
      const at = within(segment, start, end);
      if (last !== undefined && start === firstColumn(segment) && view.nextWithText(last.end.segment) === segment)
        blocks[blocks.length - 1] = { start: last.start, end: at.end };
      else blocks.push(at);
    }
  }
  return blocks;
}

function firstColumn({ text }: Segment): number {
  return text.length - text.trimStart().length;
}

function withoutTalk({ start, end }: Range, view: DocumentView): readonly Fix[] {
  const title = { zh: '删去', en: 'Delete' };
  const isWhole = start.column === firstColumn(start.segment) && end.column === end.segment.text.trimEnd().length;
  const next = isWhole ? view.nextWithText(end.segment) : undefined;
  const before = isWhole ? view.previousWithText(start.segment) : undefined;
  if (next !== undefined)
    return [
      {
        title,
        safe: false,
        edits: [{ at: { start: { ...start, column: 0 }, end: { segment: next, column: 0 } }, text: '' }],
      },
    ];
  if (before !== undefined)
    return [
      {
        title,
        safe: false,
        edits: [{ at: { start: { segment: before, column: before.text.length }, end }, text: '' }],
      },
    ];
  return [{ title, safe: false, edits: [{ at: { start, end }, text: '' }] }];
}
