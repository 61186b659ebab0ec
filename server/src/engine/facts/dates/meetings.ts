// Congresses and plenums that a text names: 党的二十大, 二十届二中、三中全会.

import { CONGRESSES, DATED_NAMES, type CongressRow, type DatedNameRow } from '../../lexicon/tables/meetings';
import type { IsoDate } from '../../lexicon/tables/laws';
import { isNumeralChar, parseNumeral } from '../../lexer/numerals';
import type { Scanner } from '../scanner';

export interface PlenumMention {
  /** 二中, without the mark before it. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export interface MeetingMention {
  /** 二十大, 二十届二中、三中全会, 习近平法治思想; columns in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Of a congress or its plenums; undefined for another name. */
  readonly congress: CongressRow | undefined;
  /** Empty for the congress itself and for another name. */
  readonly plenums: readonly PlenumMention[];
  /** Since when it can be spoken of as held; undefined for a plenum that the table does not know. */
  readonly held: IsoDate | undefined;
}

/** Words that go on from 二十大; anything else may be a count (二十大工程). */
const AFTER_CONGRESS = [
  '精神',
  '报告',
  '以来',
  '召开',
  '胜利',
  '部署',
  '决策',
  '提出',
  '作出',
  '强调',
  '指出',
  '代表',
  '闭幕',
  '开幕',
  '对',
  '和',
  '、',
  '及',
  '关于',
  '战略',
  '确定',
  '擘画',
  '描绘',
  '安保',
  '期间',
  '”',
  '。',
  '，',
  ',',
];

const NONE: readonly MeetingMention[] = [];

export const meetings: Scanner<readonly MeetingMention[]> = {
  triggers: [...CONGRESSES.flatMap(({ name }) => [`${name}大`, `${name}届`]), ...DATED_NAMES.map(({ name }) => name)],
  none: NONE,
  scan: ({ text }) => scanMeetings(text),
};

/** In text order. A list of plenums is one mention. */
function scanMeetings(text: string): readonly MeetingMention[] {
  const found: MeetingMention[] = [];
  for (const congress of CONGRESSES) {
    const { name } = congress;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const before = text[at - 1];
      if (before === '第' || before === '百' || before === '前' || isNumeralChar(text.charCodeAt(at - 1))) continue;
      const mention = mentionAt(text, at, congress);
      if (mention !== undefined) found.push(mention);
    }
  }
  addNames(text, DATED_NAMES, found);
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start);
}

/** The meetings and doctrines that the user names. */
export function meetingSearch(names: readonly DatedNameRow[]): (text: string) => readonly MeetingMention[] {
  return (text) => {
    const found: MeetingMention[] = [];
    addNames(text, names, found);
    return found.sort((a, b) => a.start - b.start);
  };
}

function addNames(text: string, names: readonly DatedNameRow[], found: MeetingMention[]): void {
  for (const { name, since } of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      found.push({ start: at, end: at + name.length, congress: undefined, plenums: [], held: since });
  }
}

function mentionAt(text: string, start: number, congress: CongressRow): MeetingMention | undefined {
  const end = start + congress.name.length;
  if (
    text[end] === '大' &&
    (text[start - 1] === '的' || AFTER_CONGRESS.some((word) => text.startsWith(word, end + 1)))
  ) {
    return { start, end: end + 1, congress, plenums: [], held: congress.closed };
  }
  if (text[end] !== '届') return undefined;
  const list = plenumsFrom(text, end + 1);
  if (list === undefined) return undefined;
  const last = Math.max(...list.plenums.map((plenum) => plenum.value));
  return { start, end: list.end, congress, plenums: list.plenums, held: congress.plenums[last - 1] };
}

/** 二中、三中全会 from a column on; undefined where no 全会 closes the list. */
function plenumsFrom(text: string, from: number): { plenums: readonly PlenumMention[]; end: number } | undefined {
  const plenums: PlenumMention[] = [];
  for (let at = from; ;) {
    const value = parseNumeral(text[at] ?? '');
    if (value === undefined || text[at + 1] !== '中') return undefined;
    plenums.push({ start: at, end: at + 2, value });
    at += 2;
    const closes = text.startsWith('全会', at);
    if (closes) at += 2;
    const joint = '、和及与，,'.includes(text[at] ?? ' ') ? 1 : 0;
    const goesOn = parseNumeral(text[at + joint] ?? '') !== undefined && text[at + joint + 1] === '中';
    if (closes && !goesOn) return { plenums, end: at };
    at += joint;
  }
}
