// Commas in lists whose other items are kept apart by 、, in the shapes in which they can only be slips.

import { tableOf } from '../../text/characters';
import { sentenceBefore } from '../../lexer/context';
import { matchesIn } from '../../lexer/matchesIn';

/** Column of the comma, in UTF-16 code units. */
type Commas = Generator<number>;

/** A list of at most this many UTF-16 code units is looked back on. */
const REACH = 60;
const ENDS_SENTENCE = tableOf('。；;：:！？');
/** What introduces a list of means, and what a new clause begins with. */
const STARTER = /通过|采取|采用|利用|借助/g;
const MEANS_END = /等(?:多种|各种|不同)?(?:方式|形式|途径|手段|渠道)/g;
const NEW_CLAUSE =
  /^(?:[并还也又再以在向对把将由让使为从按共]|结合|深入|积极|大力|广泛|有效|切实|进一步|不断|充分|全面|同时|确保|实现|做到|先后|累计)/;
/** Verbs with which a clause of its own begins: 健全A制度，完善B制度、C制度 is right. */
const OWN_VERB =
  /^(?:健全|完善|建立|建设|建成|新建|改建|扩建|开发|上线|启用|开通|引进|升级|接入|投用|完成|设立|成立|创建|开设|启动|运行|制定|制订|落实|执行|推行|实行|严格|出台|修订|坚持|开展|组织|举办|推进|加强|强化|规范|实施|深化|形成|推动|探索|创新|用好|抓好|抓实|优化|构建|打造|搭建|细化|认真|扎实|持续|参加|参与|贯彻|学习|研究|审议|通过|采取|聚焦|围绕|依托|整合|发挥|提升|提高|统筹|支持|运用|举行|召开|配合|协助|编制|发布|印发|改革|改进|压实|巩固|拓展|充实|明确|每)/;

/** 通过A、B，C等方式: the comma comes after a 、 and before the word that closes the list. */
export function* commasAmongMeans(text: string): Commas {
  for (const { index } of matchesIn(text, MEANS_END)) {
    let from = index;
    while (from > 0 && index - from < REACH && ENDS_SENTENCE[text.charCodeAt(from - 1)] !== 1) from--;
    const start = lastStarter(text, from, index);
    if (start === undefined || /[等“”"《》（）()]/.test(text.slice(start, index))) continue;
    const firstPause = text.indexOf('、', start);
    if (firstPause < 0 || firstPause > index) continue;
    const commas = columnsOf(text, firstPause, index);
    if (commas.every((comma) => isItem(text, comma + 1, index))) yield* commas;
  }
}

function lastStarter(text: string, from: number, to: number): number | undefined {
  let start: number | undefined;
  for (const match of matchesIn(text.slice(from, to), STARTER)) start = from + match.index + match[0].length;
  return start;
}

function columnsOf(text: string, from: number, to: number): readonly number[] {
  const columns: number[] = [];
  for (let i = from; i < to; i++) if (text[i] === '，' || text[i] === ',') columns.push(i);
  return columns;
}

/** What follows a comma is one more item: short, and not the beginning of a clause. */
function isItem(text: string, from: number, to: number): boolean {
  const item = /^[^，,、]*/.exec(text.slice(from, to))?.[0] ?? '';
  return item.length >= 2 && item.length <= 10 && !NEW_CLAUSE.test(item);
}

/** What introduces a list of topics, and what closes it: 进行A、B，C等方面的培训, 打击A、B，C等专项整治. */
const TOPICS: readonly (readonly [starter: string, end: string])[] = [
  ...['方面', '内容', '知识', '业务'].flatMap((topics) =>
    ['进行', '开展'].map((starter) => [starter, `等${topics}的`] as const),
  ),
  ...['专项治理', '专项整治', '专项行动', '违法行为', '违法犯罪'].map((act) => ['打击', `等${act}`] as const),
];
export const TOPICS_ENDS: readonly string[] = [...new Set(TOPICS.map(([, end]) => end))];
/** A verb inside an item makes it a clause. */
const VERB_INSIDE =
  /^(?!.*(?:生产|经营)).*(?:得到|实现|确保|推动|促进|提升|提高|加强|完成|召开|组织|举办|取得|增强|了)/;

/** 进行A、B，C、D等方面的培训: topics of which none is a clause, and of which some are kept apart by 、. */
export function* commasAmongTopics(text: string): Commas {
  for (const [starter, end] of TOPICS) {
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      const before = sentenceBefore(text, at, REACH);
      const start = before.lastIndexOf(starter);
      const list = start < 0 ? '' : before.slice(start + starter.length);
      const items = list.split(/[、，,]/);
      if (list.includes('、') && !/[等“”"《》（）()]/.test(list) && items.length > 2 && items.every(isTopic))
        yield* columnsOf(text, at - list.length, at);
    }
  }
}

function isTopic(item: string): boolean {
  return (
    item.length >= 2 && item.length <= 16 && !NEW_CLAUSE.test(item) && !OWN_VERB.test(item) && !VERB_INSIDE.test(item)
  );
}

const SHARED_SUFFIX =
  /(制度|办法|机制|规定|活动|措施|平台)[，,]([\u4e00-\u9fff]{2,14})\1(?=(?:、[\u4e00-\u9fff]{2,14}\1)+等)/g;

/** A制度，B制度、C制度等: the items share their last word and the list is closed by 等. */
export function* commasAmongSuffixes(text: string): Commas {
  for (const match of matchesIn(text, SHARED_SUFFIX)) {
    const [, suffix, item] = match;
    if (suffix !== undefined && item !== undefined && !OWN_VERB.test(item) && !NEW_CLAUSE.test(item))
      yield match.index + suffix.length;
  }
}

const DATED_DAYS =
  /[”"][\u4e00-\u9fff]{0,14}[日节月][，,][“"]\d{1,2}[.．·]\d{1,2}[”"][\u4e00-\u9fff]{1,20}[日节月](?=[等、和及])/g;

/** “6·26”禁毒日，“12·4”国家宪法日等: days named by their date. */
export function* commasAmongDatedDays(text: string): Commas {
  for (const match of matchesIn(text, DATED_DAYS)) yield match.index + match[0].search(/[，,]/);
}

const FRAME =
  /[\u4e00-\u9fff]{1,3}在[\u4e00-\u9fff]{1,3}[上中里](?:、[\u4e00-\u9fff]{1,3}在[\u4e00-\u9fff]{1,3}[上中里])+[，,][\u4e00-\u9fff]{1,3}[在到于][\u4e00-\u9fff]{1,3}[上中里](?![\u4e00-\u9fff])/g;

/** 扛在肩上、抓在手上，落实到行动上: parallel phrases of one frame. */
export function* commasAmongFrames(text: string): Commas {
  if (!/[上中里]、/.test(text)) return;
  for (const match of matchesIn(text, FRAME)) yield match.index + match[0].search(/[，,]/);
}

/** An item with its figure in brackets, the unit of the figure named: 张家村（36户）. */
const BRACKETED = /[（(]\d[\d.]{0,7}(?<unit>[\u4e00-\u9fff]{1,3})[）)]/g;
const ITEM_BETWEEN = /^[、，,][\u4e00-\u9fff]{2,12}$/;

/** 甲村（36户）、乙村（28户），丙村（19户）、丁村（22户）: items with figures of one unit in brackets, with 、 before the comma and after it. */
export function* commasAmongBracketed(text: string): Commas {
  const items = matchesIn(text, BRACKETED).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    unit: match.groups?.['unit'],
  }));
  // What stands between two brackets: the mark and the words of the second item.
  const joints = items.slice(1).map(({ start, unit }, i) => {
    const before = items[i];
    const between = text.slice(before?.end ?? start, start);
    return {
      column: before?.end ?? start,
      joins: before?.unit === unit && ITEM_BETWEEN.test(between),
      mark: between[0],
    };
  });
  for (const [i, { column, joins, mark }] of joints.entries())
    if (joins && mark !== '、' && isPause(joints[i - 1]) && isPause(joints[i + 1])) yield column;
}

function isPause(joint: { readonly joins: boolean; readonly mark: string | undefined } | undefined): boolean {
  return joint?.joins === true && joint.mark === '、';
}

/** Two figures with their names before the target that both belong to. */
const FIGURES_OF_TARGET =
  /(?:完成|实现|达到|达成)[^，,。；、]{0,14}?\d[\d.]*[余多]?[万亿]?\p{Script=Han}{1,3}([，,])\p{Script=Han}{2,8}\d[\d.]*[余多]?[万亿]?\p{Script=Han}{1,3}?的?(?:年度|全年|预期|既定)?(?:目标|任务)(?:任务)?(?=[，,。；;])/gu;

/** 完成产量1.9万吨，面积5.5万亩目标: neither figure is a clause. */
export function* commasAmongFigures(text: string): Commas {
  for (const match of matchesIn(text, FIGURES_OF_TARGET)) yield match.index + match[0].indexOf(match[1] ?? '，');
}
