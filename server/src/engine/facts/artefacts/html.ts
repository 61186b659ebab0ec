// Character references and tags that a web page leaves in a text.

import { matchesIn } from '../../lexer/matchesIn';
import type { Scanner } from '../scanner';

/** What the references stand for. Angle brackets become full-width ones, so that no tag comes of them. */
const REFERENCES: Readonly<Record<string, string>> = {
  nbsp: '',
  ensp: '',
  emsp: '',
  zwnj: '',
  zwj: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '·',
  hellip: '…',
  lt: '＜',
  gt: '＞',
  quot: '"',
  times: '×',
  permil: '‰',
  amp: '&',
  laquo: '«',
  raquo: '»',
};
const RESIDUE =
  /&(?:amp;){0,4}(?:nbsp|ensp|emsp|zwnj|zwj|ldquo|rdquo|lsquo|rsquo|mdash|ndash|middot|bull|hellip|lt|gt|quot|times|permil|laquo|raquo);|&(?:amp;){1,4}|&#(?:\d{2,6}|x[0-9a-f]{2,5});|<\/?(?:[pbiua]|span|br|div|font|o:p|strong|em|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]|style|script|center|section)(?:\s[^<>\n]{0,300})?\/?>|<!--(?!\s{0,8}gongwen-lint-)[^\n]{0,200}?-->|(?<=^|\s)-->(?=\s|$|[\u4e00-\u9fff])/gi;

export interface HtmlResidue {
  readonly start: number;
  readonly end: number;
  /** What it stands for; '' for a tag and for the end of a comment. */
  readonly right: string;
}

const NONE: readonly HtmlResidue[] = [];

export const html: Scanner<readonly HtmlResidue[]> = {
  triggers: ['&', '<', '-->'],
  none: NONE,
  scan: ({ text }) => scanHtml(text),
};

function scanHtml(text: string): readonly HtmlResidue[] {
  return [...matchesIn(text, RESIDUE)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    right: found.startsWith('&') ? meaning(found) : '',
  }));
}

function meaning(reference: string): string {
  const number = /^&#(x?)([0-9a-f]+);$/i.exec(reference);
  if (number !== null) return character(Number.parseInt(number[2] ?? '', number[1] === '' ? 10 : 16));
  const name =
    reference
      .split(/[&;]/)
      .findLast((part) => part !== '')
      ?.toLowerCase() ?? '';
  return REFERENCES[name] ?? '';
}

/** '' for controls, blanks and what is no character. */
function character(code: number): string {
  if (code <= 0x20 || code === 0xa0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  return code === 0x3c ? '＜' : code === 0x3e ? '＞' : String.fromCodePoint(code);
}
