// Marks that come after the words and signs of a list and do not belong there: 一是，…, 第一、… and ①、….

import { pairsOf } from '../../lexicon/wordAutomaton';
import { CIRCLED } from '../../lexer/otherOrdinals';
import type { LexedSegment } from '../scanner';
import { matchesIn } from '../../lexer/matchesIn';
import { NUMERALS } from '../../lexer/numerals';
import type { Scanner } from '../scanner';

export interface ListWordMark {
  /** Column of the mark. */
  readonly column: number;
  /** The list's word before it. */
  readonly word: string;
  /** 'none': no mark belongs there; 'comma': a comma does. */
  readonly wanted: 'none' | 'comma';
}

/** 第一、 and 首先、 where a clause begins; 第一、二、三产业 is a list of numbers. */
const WORD_WITH_COMMA =
  /(?<=^|[。；：！？;:\s])(?:第[一二三四五六七八九十]{1,3}|首先|其次|再次|最后)、(?![一二三四五六七八九十第])/g;
/** ㈠ and ⑴, which have their brackets in them. */
const ENCLOSED = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽';
/** Signs whose bracket or circle parts them from the words, where a clause begins and words follow: ①、② is a list of signs. */
const SIGN_WITH_MARK =
  /(?<=^[ \u3000]{0,4}|[。；：！？;:][ \u3000]?)([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)])、(?=[\p{Script=Han}“《])/gu;
const NONE: readonly ListWordMark[] = [];

export const listWordMarks: Scanner<readonly ListWordMark[]> = {
  triggers: ['是，', '是、', '是,', ...pairsOf(`${NUMERALS}先次后${CIRCLED}${ENCLOSED}）)`, '、')],
  none: NONE,
  scan: scanListWordMarks,
};

function scanListWordMarks({ text, markers }: LexedSegment): readonly ListWordMark[] {
  let found: ListWordMark[] | undefined;
  for (const match of matchesIn(text, SIGN_WITH_MARK))
    (found ??= []).push({ column: match.index + match[0].length - 1, word: match[1] ?? '', wanted: 'none' });
  for (const marker of markers) {
    const mark = text[marker.end] ?? '';
    if (marker.type === 'item' && marker.kind === 'is' && mark !== '' && '，、,'.includes(mark))
      (found ??= []).push({ column: marker.end, word: text.slice(marker.start, marker.end), wanted: 'none' });
  }
  if (!/[第首其再最][^、]{1,3}、/.test(text)) return found ?? NONE;
  for (const match of matchesIn(text, WORD_WITH_COMMA)) {
    (found ??= []).push({ column: match.index + match[0].length - 1, word: match[0].slice(0, -1), wanted: 'comma' });
  }
  return found ?? NONE;
}
