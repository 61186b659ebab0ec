// 青山、云溪、南屏四个村: three are named.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { isHan } from '../../text/characters';
import { DIGITS } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import { NUMERALS, parseNumeral } from '../../lexer/numerals';
import type { SegmentReport, SegmentRule } from '../rule';

/** A number and what is counted; for names of places and for what is named in so many words. */
const STATED =
  /([两二三四五六七八九十]|十[一二三四五]|\d{1,2})(个村|个社区|个镇|个乡镇|个街道|个单位|个部门|个县|个区|项制度|[村镇乡县]|社区|街道)(?![级民居干书委两规务域区道])/g;
/** The longest list that is counted, in UTF-16 code units. */
const REACH = 60;

export const listedCountMismatch: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'listed-count-mismatch',
    group: 'counts',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '列名数与总数不符', en: 'Number of names is wrong' },
    rationale: {
      zh: '前面列出几个名称，后面的总数就应当是几。',
      en: 'The number behind a list is the number of its members.',
    },
    messages: {
      differs: {
        zh: '前面列了{listed}个，后面却说“{stated}”；请核对',
        en: '{listed} are named, but “{stated}” is said',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf(`${NUMERALS}两${DIGITS}`, [
    '个村',
    '个社区',
    '个镇',
    '个乡镇',
    '个街道',
    '个单位',
    '个部门',
    '个县',
    '个区',
    '项制度',
    '村',
    '镇',
    '乡',
    '县',
    '社区',
    '街道',
  ]),
  *check({ text }): Generator<SegmentReport> {
    for (const match of matchesIn(text, STATED)) {
      const [found, number = '', noun = ''] = match;
      const stated = number === '两' ? 2 : (parseNumeral(number) ?? Number(number));
      const names = namesIn(listBefore(text, match.index));
      const counts = listedCounts(names);
      if (counts.length === 0 || counts.includes(stated) || isOfAnotherKind(names, noun)) continue;
      yield {
        start: match.index,
        end: match.index + found.length,
        message: 'differs',
        data: { listed: counts[0] ?? 0, stated: number + noun },
      };
    }
  },
};

/** The hanzi and 、 straight before a column, back to the mark that opens their clause; nothing where anything else stands there. */
function listBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < REACH && (isHan(text.charCodeAt(start - 1)) || text[start - 1] === '、')) start--;
  return start === 0 || /[，。；：\s,;:“《]/.test(text[start - 1] ?? '') ? text.slice(start, end) : '';
}

function namesIn(list: string): readonly string[] {
  return list.split('、');
}

const DIVISIONS = '省市县区乡镇村';

/**
 * 青山县、临江县5个乡镇 counts what belongs to the counties; 东山村、西河村、渔二村 ends in a name like the others, of which the numeral
 * is a part.
 */
function isOfAnotherKind(names: readonly string[], noun: string): boolean {
  const kinds = names.map((name) => name.at(-1) ?? '');
  const isDivision = (kind: string): boolean => kind !== '' && DIVISIONS.includes(kind);
  if (kinds.every((kind) => isDivision(kind) && !noun.includes(kind))) return true;
  const last = kinds.at(-1) ?? '';
  return noun.length === 1 && !isDivision(last) && kinds.slice(0, -1).every((kind) => kind === noun);
}

/** How many names a list may hold: 和 may join the last two, or be part of a name. Empty where it is not one plain list of names. */
function listedCounts(names: readonly string[]): readonly number[] {
  const rest = names.slice(1);
  const last = rest.at(-1);
  if (last === undefined || names.some((name) => name.includes('等')) || /[及辖属有共设涉全各余近约第]$|及/.test(last))
    return [];
  if (rest.some((name) => name.length === 0 || name.length > 5 || /[一二三四五六七八九十在为是的了]/.test(name)))
    return [];
  const joints = names.filter((name) => /[和与]/.test(name)).length;
  return Array.from({ length: joints + 1 }, (_, i) => names.length + i);
}
