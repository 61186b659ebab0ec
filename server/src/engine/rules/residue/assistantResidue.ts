// What a chat assistant says round the draft that it has written: 以下是为您撰写的总结, 希望对您有所帮助.
//
// The talk speaks to its reader (您), of itself (我), or of the draft as a draft (范文). A letter speaks to its reader as well: where 您
// stands elsewhere in the text, talk that only does so is left alone.

import type { DocumentView } from '../../analysis/documentView';
import { defineFilter } from '../../incremental/keys';
import { memoizePerSegment } from '../../incremental/memoize';
import { within, type Range, type Segment } from '../../facts/segment';
import type { DocumentRule, Fix } from '../rule';

/** A sentence that a draft is introduced with. */
const OPENINGS: readonly RegExp[] = [
  /^(?:当然(?:可以|没问题)?|没问题|好的|可以的?|明白了?|收到)[！!。，,～~](?:.{0,80}(?:您|你|范文|草稿|初稿|示例|以下是|下面是|这是)|$)/u,
  /^(?:以下|下面|这)(?:就?是|为)[^。\n]{0,40}(?:您|范文|草稿|初稿|示例|改写|润色|优化后|修改后|精简后|扩写)[^。\n]{0,30}[：:。！!]?$/u,
  /^(?:根据|按照|结合|基于)[您你](?:的|所?提供)[^。\n]{0,40}(?:撰写|生成|整理|起草|拟定|修改|润色|以下|如下)/u,
  /我(?:已经?|将|会)?[为帮替][您你](?:撰写|生成|整理|起草|准备|拟定|修改|润色|写)/u,
];

/** A sentence that it is handed over with. */
const CLOSINGS: readonly RegExp[] = [
  /希望[^。！!\n]{0,24}(?:对[您你]|[您你]的?(?:要求|需求|期望|需要))/u,
  /(?:如果?|若|[您你])[您你]?还?(?:需要?|有|想)[^。\n]{0,30}(?:告诉|告知|联系|咨询)我(?![们镇县局办市街乡村区单处中委所站院校])/u,
  /需要我[帮为再继进把将][^。\n]{0,30}[吗？?]/u,
  /^[（(【*\s]*(?:注[：:]|声明[：:]|提示[：:])?(?:以上|上述|本|此|该|内容|文中)[^。\n]{0,16}由\s*(?:AI|ＡＩ|人工智能|大模型|智能助手|语言模型)[^。，\n]{0,8}(?:生成|撰写|创作|整理|辅助)/u,
  /^[（(【*\s]*注(?:意)?[：:][^\n]{0,80}(?:根据|结合|按照?)[^\n]{0,16}(?:实际|具体|您|你|需要|需求)[^\n]{0,30}(?:调整|修改|填写|补充|完善|替换)/u,
  /^(?:请|您可以?|可)?(?:根据|结合)[您你][^。\n]{0,20}(?:调整|修改|填写|补充|完善|替换)/u,
  /作为(?:一个|一名)?(?:AI|人工智能|语言模型|大模型)[^。\n]{0,6}(?:助手|模型)/u,
  /^(?:以上|上述)(?:就?是|内容(?:是|为)?|为)[^。\n]{0,30}(?:范文|草稿|初稿|示例|模板|供您参考)/u,
];

const SENTENCE = /[^。！!？?\n]+[。！!？?：:”）)】*\s]*/gu;

interface Talk {
  readonly start: number;
  readonly end: number;
  /** Whether it only speaks to its reader, as a letter does. */
  readonly isPolite: boolean;
}

const NO_TALK: readonly Talk[] = [];

/** One stretch at most: from the first sentence of talk to the last in a row. */
const talkIn = memoizePerSegment(({ text }: Segment): readonly Talk[] => {
  if (text.length > LONGEST || !HINT.test(text)) return NO_TALK;
  let talk: Talk | undefined;
  for (const match of text.matchAll(SENTENCE)) {
    const sentence = match[0].trim();
    const end = match.index + match[0].trimEnd().length;
    const opens = OPENINGS.some((pattern) => pattern.test(sentence));
    const closes = CLOSINGS.findIndex((pattern) => pattern.test(sentence));
    if (!opens && closes < 0) {
      if (talk !== undefined) break;
      continue;
    }
    const start = match.index + match[0].length - match[0].trimStart().length;
    talk = { start: talk?.start ?? start, end, isPolite: (talk?.isPolite ?? true) && closes === 0 };
  }
  return talk === undefined ? NO_TALK : [talk];
});

/** Talk is short; and most segments show none of these. */
const LONGEST = 400;
const HINT = /[您你我]|AI|ＡＩ|人工智能|模型|注[意]?[：:]|范文|草稿|初稿|示例|当然|好的|没问题/u;

const withTalk = defineFilter((segment) => talkIn(segment).length > 0);
const toReader = defineFilter((segment) => talkIn(segment).length === 0 && segment.text.includes('您'));

export const assistantResidue: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'assistant-residue',
    group: 'residue',
    about: 'artefact',
    severity: 'warning',
    fix: 'unsafe',
    sourceAction: 'residue',
    basis: { kind: 'convention', note: '公文只有版头、主体、版记各要素' },
    name: { zh: '智能助手残留', en: 'Talk of a chat assistant' },
    why: {
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
    const isLetter = view.read(toReader).length > 0;
    for (const at of blocksOfTalk(view, isLetter))
      yield { at, message: 'talk', data: { found: view.textOf(at).slice(0, SHOWN) } };
  },
  fixes: (finding, view) => withoutTalk(finding.at, view),
};

/** How much of the talk a message quotes, in UTF-16 code units. */
const SHOWN = 20;

/** Lines of talk with nothing but blank ones between them are one block. */
function blocksOfTalk(view: DocumentView, isLetter: boolean): readonly Range[] {
  const blocks: Range[] = [];
  for (const segment of view.read(withTalk)) {
    for (const { start, end, isPolite } of talkIn(segment)) {
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
  const before = isWhole ? previousWithText(view, start.segment) : undefined;
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

function previousWithText(view: DocumentView, segment: Segment): Segment | undefined {
  let before = view.previous(segment);
  while (before?.facts.blank === true) before = view.previous(before);
  return before;
}
