// What a chat assistant says round the draft that it has written: 以下是为您撰写的总结, 希望对您有所帮助. The talk speaks to its reader (您), of
// itself (我), or of the draft as a draft (范文).

import { memoizePerSegment } from '../incremental/memoize';
import type { Segment, Segments } from '../facts/segment';

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
  /(?:如果?|[若您你])[您你]?还?(?:需要?|有|想)[^。\n]{0,30}(?:告诉|告知|联系|咨询)我(?![们镇县局办市街乡村区单处中委所站院校])/u,
  /需要我[帮为再继进把将][^。\n]{0,30}[吗？?]/u,
  /^[（(【*\s]*(?:注[：:]|声明[：:]|提示[：:])?(?:以上|上述|[本此该]|内容|文中)[^。\n]{0,16}由\s*(?:AI|ＡＩ|人工智能|大模型|智能助手|语言模型)[^。，\n]{0,8}(?:生成|撰写|创作|整理|辅助)/u,
  /^[（(【*\s]*注意?[：:][^\n]{0,80}(?:根据|结合|按照?)[^\n]{0,16}(?:实际|具体|您|你|需要|需求)[^\n]{0,30}(?:调整|修改|填写|补充|完善|替换)/u,
  /^(?:请|您可以?|可)?(?:根据|结合)[您你][^。\n]{0,20}(?:调整|修改|填写|补充|完善|替换)/u,
  /作为(?:一个|一名)?(?:AI|人工智能|语言模型|大模型)[^。\n]{0,6}(?:助手|模型)/u,
  /^(?:以上|上述)(?:就?是|内容(?:是|为)?|为)[^。\n]{0,30}(?:范文|草稿|初稿|示例|模板|供您参考)/u,
];

const SENTENCE = /[^。！!？?\n]+[。！!？?：:”）)】*\s]*/gu;

export interface AssistantTalk {
  readonly start: number;
  readonly end: number;
  /** Whether it only speaks to its reader, as a letter does. */
  readonly isPolite: boolean;
}

const NO_TALK: readonly AssistantTalk[] = [];

/** One stretch at most: from the first sentence of talk to the last in a row. */
export const assistantTalkIn = memoizePerSegment(({ text }: Segment): readonly AssistantTalk[] => {
  if (text.length > LONGEST || !HINT.test(text)) return NO_TALK;
  let talk: AssistantTalk | undefined;
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
const HINT = /[您你我]|AI|ＡＩ|人工智能|模型|注意?[：:]|范文|草稿|初稿|示例|当然|好的|没问题/u;

/** More lines of talk before or after a text are none. */
const MOST_LINES = 12;

/**
 * Indices of the lines of talk before and after the text, in text order. Talk that is only polite may be a letter's own, unless
 * a draft is introduced with talk that is not.
 */
export function talkAround(segments: Segments): readonly number[] {
  const before = talkFrom(segments, 0, 1);
  const after = talkFrom(segments, segments.count - 1, -1);
  const isDraft = [...before, ...after].some(({ isPolite }) => !isPolite);
  return isDraft ? [...new Set([...before, ...after].map(({ index }) => index))].sort((a, b) => a - b) : [];
}

function talkFrom(segments: Segments, from: number, step: 1 | -1): readonly { index: number; isPolite: boolean }[] {
  const found: { index: number; isPolite: boolean }[] = [];
  for (let index = from; found.length < MOST_LINES; index += step) {
    const segment = segments.at(index);
    if (segment?.facts.blank === true) continue;
    if (segment === undefined || !isAllTalk(segment)) return found;
    found.push({ index, isPolite: assistantTalkIn(segment)[0]?.isPolite === true });
  }
  return found;
}

/** Whether all that a segment says is such talk. */
function isAllTalk(segment: Segment): boolean {
  const talk = segment.facts.blank ? undefined : assistantTalkIn(segment)[0];
  return (
    talk !== undefined && segment.text.slice(0, talk.start).trim() === '' && segment.text.slice(talk.end).trim() === ''
  );
}
