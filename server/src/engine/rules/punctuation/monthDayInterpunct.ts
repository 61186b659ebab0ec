// The mark between the month and the day of a memorial day: “3.15” and “3•15” for “3·15”, “三·八” for “三八”.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { isNumeralChar } from '../../lexer/numerals';
import { withHalfWidthDigits } from '../../facts/dates/figureWidths';
import { DIGITS, isDigit } from '../../text/characters';
import type { SegmentReport, SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

const WIDE_DIGITS = '０１２３４５６７８９';
const STOPS = '.．';
/** What looks like an interpunct and is another character, and the interpunct itself. */
const DOTS = '•・‧∙⋅･●';
const INTERPUNCT = '·';
/** The months whose numeral runs together with that of the day; after 一, 十一 and 十二 the interpunct stays: “一二·九”. */
const MONTHS = '二三四五六七八九十';
const MONTHS_APART: ReadonlySet<string> = new Set(['一', '十一', '十二', '一一', '一二']);
/** What is called by a month and a day. */
const OCCASION =
  /^(?:(?:[和与及、]|以及)?[“"]\d{1,2}[.．·]\d{1,2}[”"])*[^，。；、！？,;\d]{0,14}?(?:[日节周月]|晚会|事件|事故|惨案|专案|案件|讲话|运动|地震|火灾|爆炸|宣传|活动|行动|纪念|维权|先进|红旗手|表彰|慰问|假期|长假|指示|起义|事变)/;
/** Unquoted, the name itself must begin like the name of a day. */
const NAMED_DAY =
  /^(?:国际|世界|全国|全民|中国|国家|宪法|消费者|妇女|“?三八|学雷锋|禁毒|消防|植树|防灾|普法|安全生产|护士|劳动|青年|儿童|环境|土地|民族团结|法制宣传|法治宣传)[^，。；、！？,;\d]{0,14}?[日节周月]/;
/** The longest number of a month or a day, in UTF-16 code units: 12, 三十一. */
const LONGEST = 3;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const monthDayInterpunct: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'month-day-interpunct',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.14.3.5' },
    name: { zh: '月日间隔号', en: 'Interpunct of a memorial day' },
    rationale: {
      zh: '以月、日为标志的节日或事件，阿拉伯数字的月日之间用间隔号“·”，汉字数字只在一、十一、十二月后用。',
      en: 'A day known by its date has an interpunct between month and day; of Chinese numerals only after the months 1, 11 and 12.',
    },
    messages: {
      stop: {
        zh: '节日、事件的月日之间应用间隔号：“{found}”改为“{expected}”',
        en: 'A day known by its date is written with an interpunct: “{expected}”',
      },
      none: {
        zh: '汉字数字的月日，只在一、十一、十二月后用间隔号：“{found}”改为“{expected}”',
        en: 'Chinese numerals take an interpunct only after the months 1, 11 and 12: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [...pairsOf(DIGITS + WIDE_DIGITS, STOPS + DOTS), ...pairsOf(`一${MONTHS}`, INTERPUNCT + DOTS)],
  *check(segment, hits) {
    const text = withHalfWidthDigits(segment.text);
    for (let i = 0; i < hits.count; i++) {
      const dot = hits.startAt(i) + 1;
      const date = isDigit(text.charCodeAt(dot - 1)) ? arabicDate(text, dot) : chineseDate(text, dot);
      if (date !== undefined) yield reportOf(segment.text, dot, date);
    }
  },
  fixes: (finding) => replaceMark(finding),
};

/** Columns of a date, and what stands between its two numbers by rights. */
interface MarkedDate {
  readonly start: number;
  readonly end: number;
  readonly mark: '·' | '';
}

function reportOf(text: string, dot: number, { start, end, mark }: MarkedDate): SegmentReport {
  const found = text.slice(start, end);
  const expected = text.slice(start, dot) + mark + text.slice(dot + 1, end);
  return { start, end, message: mark === '' ? 'none' : 'stop', data: { found, expected } };
}

/** @param dot column of the mark between the two numbers */
function arabicDate(text: string, dot: number): MarkedDate | undefined {
  const [start, end] = runsBeside(text, dot, isDigit);
  const [month, day] = [text.slice(start, dot), text.slice(dot + 1, end)];
  if (/[.．·•\-—]/.test(text[start - 1] ?? '') || /[.．·•%％]/.test(text[end] ?? '')) return undefined;
  if (!isDate(Number(month), Number(day)) || !namesOccasion(text, start, end)) return undefined;
  return { start, end, mark: INTERPUNCT };
}

/** “三·八” and “一二•九”, not “一二·九”. In quotation marks such numerals are nothing else than the name of a day. */
function chineseDate(text: string, dot: number): MarkedDate | undefined {
  const [start, end] = runsBeside(text, dot, isNumeralChar);
  if (end === dot + 1 || isNumeralChar(text.charCodeAt(end)) || isNumeralChar(text.charCodeAt(start - 1)))
    return undefined;
  if (!isQuotedAlone(text, start, end) && !namesOccasion(text, start, end)) return undefined;
  const month = text.slice(start, dot);
  if (month.length === 1 && MONTHS.includes(month)) return { start, end, mark: '' };
  return MONTHS_APART.has(month) && text[dot] !== INTERPUNCT ? { start, end, mark: INTERPUNCT } : undefined;
}

function isQuotedAlone(text: string, start: number, end: number): boolean {
  return /["“]/.test(text[start - 1] ?? '') && /["”]/.test(text[end] ?? '');
}

/** Columns of the first character of the number before a mark, and after the number that follows it. */
function runsBeside(text: string, dot: number, isPart: (code: number) => boolean): readonly [number, number] {
  let start = dot;
  while (dot - start <= LONGEST && isPart(text.charCodeAt(start - 1))) start--;
  let end = dot + 1;
  while (end - dot <= LONGEST && isPart(text.charCodeAt(end))) end++;
  return [start, end];
}

/** A number of three figures is neither. */
function isDate(month: number, day: number): boolean {
  return month >= 1 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** In quotation marks before a word for an occasion (“3.15”晚会), or straight before the name of a day (4.15全民国家安全教育日). */
function namesOccasion(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (isQuotedAlone(text, start, end)) return OCCASION.test(after.slice(1));
  // 第4.2条 and 4.2国家 at the start of a line may be numbers of sections.
  return start > 0 && NAMED_DAY.test(after);
}
