// A full stop between the month and the day of a memorial day: “3.15”.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS, isDigit } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentReport, SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

const DATE = /(?<![\d.．·\-—])(\d{1,2})[.．](\d{1,2})(?![\d.．·%％])/g;
/** What is called by a month and a day. */
const OCCASION =
  /^(?:(?:[和与及、]|以及)?[“"]\d{1,2}[.．·]\d{1,2}[”"])*[^，。；、！？,;\d]{0,14}?(?:[日节周月]|晚会|事件|事故|惨案|专案|案件|讲话|运动|地震|火灾|爆炸|宣传|活动|行动|纪念)/;
/** Unquoted, the name itself must begin like the name of a day. */
const NAMED_DAY =
  /^(?:国际|世界|全国|全民|中国|国家|宪法|消费者|妇女|“?三八|学雷锋|禁毒|消防|植树|防灾|普法|安全生产|护士|劳动|青年|儿童|环境|土地|民族团结|法制宣传|法治宣传)[^，。；、！？,;\d]{0,14}?[日节周月]/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const monthDayInterpunct: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'month-day-interpunct',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.14.3.5' },
    name: { zh: '月日间隔号', en: 'Interpunct of a memorial day' },
    why: {
      zh: '以月、日为标志的节日或事件，阿拉伯数字的月日之间用间隔号“·”；用下脚点会被读成小数。',
      en: 'A day known by its date has an interpunct between month and day; a full stop reads as a decimal.',
    },
    messages: {
      stop: {
        zh: '节日、事件的月日之间应用间隔号：“{found}”改为“{expected}”',
        en: 'A day known by its date is written with an interpunct: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf(DIGITS, '.．'),
  *check({ text }) {
    for (const match of matchesIn(text, DATE)) {
      const report = dateReport(text, match);
      if (report !== undefined) yield report;
    }
  },
  fixes: (finding) => replaceMark(finding),
};

function dateReport(text: string, match: RegExpExecArray): SegmentReport | undefined {
  const [found, month, day] = match;
  const start = match.index;
  const end = start + found.length;
  if (!isDate(Number(month), Number(day)) || !namesOccasion(text, start, end)) return undefined;
  return { start, end, message: 'stop', data: { found, expected: `${month ?? ''}·${day ?? ''}` } };
}

function isDate(month: number, day: number): boolean {
  return month >= 1 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** In quotation marks before a word for an occasion (“3.15”晚会), or straight before the name of a day (4.15全民国家安全教育日). */
function namesOccasion(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (/["“]/.test(text[start - 1] ?? '') && /^["”]/.test(after)) return OCCASION.test(after.slice(1));
  // 第4.2条 and 4.2国家 at the start of a line may be numbers of sections.
  return start > 0 && !isDigit(text.charCodeAt(start - 1)) && NAMED_DAY.test(after);
}
