// What titles of reports look like.

import { skipBlanksBack } from '../text/characters';

/**
 * Words that a title ends in: the genres of 党政机关公文处理工作条例 (第八条), of rules (行政法规制定程序条例 第五条), and the plans and reports
 * that are no genre of their own.
 */
const GENRE =
  /(?:报告|总结|汇报|小结|要点|计划|方案|思路|意见|通知|通报|公报|公告|通告|决定|命令|批复|议案|的函|复函|讲话|发言|纪要|说明|请示|年报|述职|述法|情况|安排|打算|规划|决议|条例|规定|办法|细则|规则|章程|预案|解释|若干措施|倡议书|公开信|中华人民共和国[\u4e00-\u9fff]{1,20}法)(?:[（(][^（()）]{1,16}[）)])?$/;

/** Whether words end as titles do. */
export function endsInGenre(words: string): boolean {
  return GENRE.test(words);
}

/** Whether two letters are a genre and nothing else: 公告. */
export function isGenre(words: string): boolean {
  return words.length === 2 && GENRE.test(words);
}

/** Whether words are set with a blank after each character, as titles often are: 政 府 工 作 报 告. */
export function isSpacedOut(words: string): boolean {
  return /^\p{Script=Han}(?:[\s\u200b]{1,4}\p{Script=Han}){3,}$/u.test(words);
}

/** 土 地 使 用 期 限 的 批 复: single hanzi parted by whitespace, which titles are set in. */
const SPACED_OUT = /\p{Script=Han}(?:[\s\u200b]{1,8}\p{Script=Han}){1,40}/gu;
/** What two letters set apart belong to: 最高人民法院公　　告. */
const ORGAN_END = /[院府会局厅部办室处委]\s*$/;
/** So many letters in a row are spaced out on purpose. */
const FEWEST_SPACED = 4;
const LONGEST_SPACED = 160;

/** Where a title ends whose last letters are spaced out, whatever it is glued to; undefined where none begins at a column. */
export function spacedTitleEnd(text: string, from: number): number | undefined {
  const [stretch = ''] = text.slice(from, from + LONGEST_SPACED).split(/[，。；：！？,;:!?|>]/, 1);
  for (const { index, 0: letters } of stretch.matchAll(SPACED_OUT))
    for (let end = letters.length; end > 0; end = skipBlanksBack(letters, end - 1)) {
      const words = letters.slice(0, end).replace(/[\s\u200b]+/g, '');
      const genre = words.slice(-2);
      const before = stretch.slice(0, index + letters.lastIndexOf(genre[0] ?? '', end));
      const isSpaced = words.length >= FEWEST_SPACED || (isGenre(genre) && ORGAN_END.test(before));
      if (isSpaced && endsInGenre(words)) return from + index + end;
    }
  return undefined;
}

/** Whether a stretch of a flattened page is certainly a title: it ends as titles do and holds no mark that ends a clause. */
export function isTitleWords(words: string): boolean {
  return (
    words.length >= 8 &&
    words.length <= 60 &&
    endsInGenre(words) &&
    !/[，。；：！？,;:!?|>]/.test(words) &&
    !/如下/.test(words)
  );
}

/** What only titles have: what they are about, a year, an organ or a place. */
const TITLE_FORM = /关于|中华人民共和国|(?:19|20)\d{2}年|政府|委员会|办公|管理|[局厅院街镇乡县市省]/;
/** The same words anywhere. */
const FIRST_GENRE =
  /报告|总结|汇报|小结|要点|计划|方案|思路|意见|通知|通报|公报|公告|通告|决定|命令|批复|议案|的函|复函|讲话|发言|纪要|说明|请示|年报|述职|述法|情况|安排|打算|规划|决议|条例|规定|办法|细则|规则|章程|预案|解释|若干措施|倡议书|公开信|中华人民共和国[\u4e00-\u9fff]{1,20}法/g;
/** What a sentence begins with that names a report: 现将2023年工作情况…. */
const SENTENCE_OPENING = /^(?:[现特]将|为(?:了|进)|根据|按照|依据|自|在|近日)/;
/** 工作情况的报告, 工作总结和计划. */
const GOES_ON = /^[的和及与或、》”]|^以及/;
/** What a text begins with that stands straight after its title. */
const BEGINNING: readonly RegExp[] = [
  /^(?:19|20)\d{2}年|^[二一][〇零○OＯ一二三四五六七八九]{3}年/,
  /^[\p{Script=Han}（）()、，]{1,40}(?:[委局办厅府院会位们部市县区镇乡志门]|单位|公司|法院)[：:]/u,
  /^\p{Script=Han}{1,12}[〔[（(](?:19|20)\d{2}[〕\]）)]/u,
  /^[（(](?:(?:19|20)\d{2}年|草案|送审|征求|讨论)|^——|^--/,
  /^(?:为(?!例)|截[止至]|根据|按照|依据|依照|今年|近年|一年来|近日|现将|自(?!查)|在|各位|目录|遵照|经|第一[章条部]|前言|概述|本报告|[我本][局镇县市区乡街委办院部])/,
  /^(?:来源|作者|时间|日期)[：:]/,
];

/**
 * Where a title ends that a text begins with and goes on behind without a blank: 青山镇2023年工作总结2023年，…; undefined where none does.
 * @param opensHeading whether a heading begins at a column
 * @param anyForm whether it is a title for certain, whatever it is about: after a signature
 */
export function gluedTitleEnd(
  text: string,
  from: number,
  opensHeading: (column: number) => boolean,
  anyForm = false,
): number | undefined {
  if (SENTENCE_OPENING.test(text.slice(from, from + 4))) return undefined;
  const stretch = /^[^，。；：！？,;:!?|>\s]{6,70}/.exec(text.slice(from, from + LONGEST_GLUED + 10))?.[0] ?? '';
  for (const match of stretch.matchAll(FIRST_GENRE)) {
    for (const length of lengthsOf(match, stretch)) {
      const words = stretch.slice(0, length);
      const rest = text.slice(from + length, from + length + LONGEST_GLUED);
      const isClosed = words.split('《').length === words.split('》').length;
      const begins =
        !GOES_ON.test(rest) &&
        (opensHeading(from + length) || opensText(rest) || rest.startsWith(words.slice(0, FEWEST_REPEATED)));
      if (length >= SHORTEST_GLUED && isClosed && begins && (anyForm || TITLE_FORM.test(words))) return from + length;
    }
  }
  return undefined;
}

/** Whether words are such as texts begin with. */
export function opensText(words: string): boolean {
  return BEGINNING.some((form) => form.test(words));
}

/** How long a title is that ends in a genre, without and with what stands in brackets after it: （试行）, （二）. */
function lengthsOf(genre: RegExpExecArray, stretch: string): readonly number[] {
  const end = genre.index + genre[0].length;
  const suffix = /^[（(]\p{Script=Han}{1,8}[）)]/u.exec(stretch.slice(end))?.[0];
  return suffix === undefined ? [end] : [end, end + suffix.length];
}

const LONGEST_GLUED = 60;
const SHORTEST_GLUED = 6;
/** As many characters of the title again are the title again. */
const FEWEST_REPEATED = 6;
