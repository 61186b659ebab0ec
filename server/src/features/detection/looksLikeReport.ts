// Whether a text is an official report, judged by how it begins. No editor in it: words in, yes or no out.

/** How much of a document is looked at, in UTF-16 code units. */
export const BEGINNING = 4096;

/** A title is short; what is longer and ends in 报告 is a sentence. UTF-16 code units. */
const MAX_TITLE = 60;

/** A paragraph of this length is text, not one more entry of a list or a menu. UTF-16 code units. */
const MIN_PARAGRAPH = 30;

/** 关于2023年法治政府建设情况的报告, 2023年工作总结（送审稿）. */
const TITLE =
  /(?:年|年度|工作|情况|建设|履职|关于.{2,40})的?(?:自查|调研|述职|总结)?(?:报告|总结|汇报)(?:[（(][^（()）]{1,12}[）)])?$/u;

/** What no title has: marks that end or link sentences, bars of tables, arrows of a page's path, Latin words of logs. */
const NOT_IN_TITLES = /[。；;：:！!？?|>＞]|[A-Za-z]{2}/u;

/** How reports begin to speak. */
const LEAD_INS = [
  // 现将…情况报告如下, 现就2023年度工作总结如下
  /现(?:将|就)[^。；！？\n\r]{2,120}(?:报告|汇报|总结|通报)如下/u,
  // 现结合我街道实际，将2023年度工作情况总结如下
  /现[^。；！？\n\r]{0,40}[，,]将[^。；！？\n\r]{2,120}(?:报告|汇报|总结|通报)如下/u,
  // 现在，我代表县人民政府，向大会作政府工作报告
  /我(?:受.{2,20}委托，)?代表[^。；！？\n\r]{2,60}报告/u,
];

/** A heading of the first level: at the beginning of a line, or in a text of one line after the end of a sentence. */
const FIRST_LEVEL = /(?:^|[。；：:;！？])[ \t\u3000\u00A0]*([一二三四五六七八九十])、(?=\p{Script=Han}|\d{4}年)/gmu;

/**
 * True for a title of a report above some text, for a lead-in (现将…报告如下), and for the headings 一、 and 二、.
 * @param beginning The first {@link BEGINNING} code units; a lone half of a pair at their end does no harm.
 */
export function looksLikeReport(beginning: string): boolean {
  return (
    LEAD_INS.some((leadIn) => leadIn.test(beginning)) || hasFirstHeadings(beginning) || hasTitleAboveText(beginning)
  );
}

function hasFirstHeadings(text: string): boolean {
  const ordinals = [...text.matchAll(FIRST_LEVEL)].map((match) => match[1]);
  const first = ordinals.indexOf('一');
  return first >= 0 && ordinals.includes('二', first + 1);
}

function hasTitleAboveText(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const title = lines.findIndex((line) => line.length <= MAX_TITLE && TITLE.test(line) && !NOT_IN_TITLES.test(line));
  return title >= 0 && lines.slice(title + 1).some((line) => line.length >= MIN_PARAGRAPH && !TITLE.test(line));
}
