// A half-width full stop in the place of 。: after a Chinese sentence, before the next one or at the end of the line.

import { isOrdinal, TokenKind } from '../../lexer/tokenKind';
import { countHan, isHan, skipBlanks, tableOf } from '../../text/characters';
import type { LexedSegment } from '../scanner';

/** Hanzi that transliterate names, which a dot may stand between: 阿依古丽.买买提. After the tables of Xinhua's guide to names. */
const TRANSLITERATING = tableOf(
  '阿艾安巴白班贝本比别宾波伯布才茨达戴丹德迪蒂丁杜多恩尔法费菲芬弗夫福盖甘戈格古哈海汉赫亨胡霍基吉加贾江杰金卡凯康柯科克肯库拉莱兰朗劳' +
    '雷里力丽利莉列林琳鲁路伦罗洛马玛买麦曼梅蒙米密莫默木姆穆娜纳内尼妮努诺欧帕佩皮普其奇齐乔切琼热仁茹萨赛塞桑沙莎史斯松苏孙索塔泰坦汤' +
    '特提图吐托万旺威韦维温沃乌西希夏谢辛雅亚扬耶叶伊依尤于约扎泽詹珍朱卓孜',
);
/** Hanzi on either side of a dot inside a name. */
const NAME_REACH = 2;
/** The fewest hanzi of a clause before a full stop, and of what follows: 世纪.新城 and 首页.公告 are names and paths. */
const CLAUSE = 4;
const NEXT = 2;
/** The fewest hanzi of a line without other marks that is a sentence, not a label. */
const SENTENCE = 8;
const PAUSE = /[，。；：！？,;:.\s]/;
const CLOSING = '”’》）)';
const OPENING: Readonly<Record<string, string>> = { '）': '（(', ')': '（(' };
/** 临江政务.中国 */
const DOMAIN = /^(?:中国|公司|网络|网址|政务|公益)(?![\u4e00-\u9fff])/;
/** The dot of 中国.临江 joins the name of an event or a brand. */
const COUNTRY = /中国$/;

/** @param at column of the dot, in UTF-16 code units from 0 */
export function endsChineseSentence({ text, tokens }: LexedSegment, at: number): boolean {
  const index = tokens.indexAt(at);
  if (tokens.kindAt(index) !== TokenKind.Stop || tokens.startOf(index) !== at || tokens.endOf(index) !== at + 1)
    return false;
  const previous = tokens.kindAt(index - 1);
  if (previous === undefined || isOrdinal(previous) || isMarked(text, at)) return false;
  const before = text[at - 1] ?? '';
  if (!isHan(text.charCodeAt(at - 1)) && !(CLOSING.includes(before) && closesWords(text, at - 1))) return false;
  return skipBlanks(text, at + 1) === text.length ? endsLine(text, at) : partsSentences(text, at);
}

function endsLine(text: string, at: number): boolean {
  const line = text.slice(0, at);
  return countHan(clauseOf(line)) >= CLAUSE && (/[，；：。,;:]/.test(line) || countHan(line) >= SENTENCE);
}

function partsSentences(text: string, at: number): boolean {
  const next = skipBlanks(text, at + 1);
  if (next > at + 2 || !isHan(text.charCodeAt(next)) || DOMAIN.test(text.slice(next, next + 3))) return false;
  const clause = clauseOf(text.slice(0, at));
  const after = /^[^，。；：！？,;:.\s]*/.exec(text.slice(next))?.[0] ?? '';
  return countHan(clause) >= CLAUSE && countHan(after) >= NEXT && !COUNTRY.test(clause) && !joinsName(text, at, next);
}

/** The words since the last pause or dot. */
function clauseOf(before: string): string {
  let start = before.length;
  while (start > 0 && !PAUSE.test(before[start - 1] ?? '')) start--;
  return before.slice(start);
}

function joinsName(text: string, at: number, next: number): boolean {
  for (let i = 0; i < NAME_REACH; i++)
    if (TRANSLITERATING[text.charCodeAt(at - 1 - i)] !== 1 || TRANSLITERATING[text.charCodeAt(next + i)] !== 1)
      return false;
  return true;
}

/** Whether a closing mark ends words and not a number: （1）. */
function closesWords(text: string, close: number): boolean {
  const openings = OPENING[text[close] ?? ''];
  if (openings === undefined) return true;
  const open = Math.max(...[...openings].map((mark) => text.lastIndexOf(mark, close)));
  return open >= 0 && /[^\d\s〇零一二三四五六七八九十百]/.test(text.slice(open + 1, close));
}

/** In title marks, or in a quotation that nothing introduces, a dot may join the halves of a name or a slogan. */
function isMarked(text: string, at: number): boolean {
  if (text.lastIndexOf('《', at) > text.lastIndexOf('》', at)) return true;
  const open = text.lastIndexOf('“', at);
  return open > text.lastIndexOf('”', at) && !/[：:]/.test(text[open - 1] ?? '');
}
