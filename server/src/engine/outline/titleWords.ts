// What titles of reports look like.

/** Words that a report's title ends in. */
const GENRE =
  /(?:报告|总结|汇报|小结|要点|计划|方案|意见|通知|通报|公报|讲话|发言|纪要|说明|请示|年报|述职|述法|情况|安排|打算|规划|决议)(?:[（(][^（()）]{1,16}[）)])?$/;

/** Whether words end as titles do. */
export function endsInGenre(words: string): boolean {
  return GENRE.test(words);
}

/** Whether words are set with a blank after each character, as titles often are: 政 府 工 作 报 告. */
export function isSpacedOut(words: string): boolean {
  return /^\p{Script=Han}(?:[\s\u200b]{1,4}\p{Script=Han}){3,}$/u.test(words);
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
