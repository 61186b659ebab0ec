// The lines by which parts of their own begin after the report: 附件, 附件1 or 附表2 and nothing else; 名词解释, 填表说明.

import { defineFilter } from '../incremental/keys';

/** Longer lines say more than the label. UTF-16 code units. */
const LONGEST_LABEL = 16;
const LABEL = /^(?:附件|附表|附录)([一二三四五六七八九十\d]*)[：:]?$/;

/** The words by which the note of attachments below the text begins: 附件：1.名单. Match against a line without the blanks before it. */
export const NOTE_HEAD = /^附件[一二三四五六七八九十\d]{0,3}[：:]/;

export const ANNEX_LABELS = defineFilter(({ text }) => isAnnexLabel(text));

export function isAnnexLabel(text: string): boolean {
  return text.length < LONGEST_LABEL && LABEL.test(text.replace(/\s/g, ''));
}

/** The number of a label, as written; '' where it has none. */
export function numberOfLabel(label: string): string {
  return LABEL.exec(label.replace(/\s/g, ''))?.[1] ?? '';
}

const NOTES =
  /^(?:附[：:]?)?(?:(?:有关|相关|主要)?(?:名词|指标|术语|名词术语)(?:解释|注释|说明)|(?:填表|填报|编制|编报|使用)说明|注释|附注)[：:]?$/;

/** The lines by which explanations begin, which are numbered for themselves as annexes are. */
export const NOTE_LABELS = defineFilter(
  ({ text }) => text.length < LONGEST_LABEL && NOTES.test(text.replace(/\s/g, '')),
);
