// An exact figure with a word for "about": 502余起, 逾39件.

import { COUNTING_UNITS } from '../../lexicon/tables/rates';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS, isDigit } from '../../text/characters';
import { within } from '../../facts/segment';
import type { SegmentReport, SegmentRule } from '../rule';

const AFTER = '余多';
/** With these before them 近 and 约 end another word: 最近, 村规民约. */
const OTHER_WORD = /[民最附临邻接靠贴亲远就新相切逼公预签节条制合契邀履违特解租续简隐要誓失]/;
const BEFORE = ['将近', '大约', '逾', '近', '约'];

export const approximateExactNumber: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'approximate-exact-number',
    group: 'counts',
    about: 'text',
    severity: 'error',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '4.1、5.1（概数）' },
    name: { zh: '精确数加概数词', en: 'Exact figure called approximate' },
    rationale: {
      zh: '概数用整数表示；精确到个位的数再加“余”“多”“逾”“近”“约”，自相矛盾。',
      en: 'Approximate numbers are round; a figure exact to the unit contradicts “about”.',
    },
    messages: {
      after: {
        zh: '“{number}”已精确到个位，不能再加“{word}”；请改为“{exact}”或“{round}”',
        en: '“{number}” is exact and takes no “{word}”; write “{exact}” or “{round}”',
      },
      before: {
        zh: '“{number}”已精确到个位，前面不宜用“{word}”；请改为“{exact}”或“{round}”',
        en: '“{number}” is exact; drop “{word}” or write “{round}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [...pairsOf(DIGITS, AFTER), ...pairsOf('逾近约', DIGITS)],
  *check({ text }) {
    for (let i = 0; i < text.length;) {
      if (!isDigit(text.charCodeAt(i))) {
        i++;
        continue;
      }
      const end = figureEnd(text, i);
      const report = countedReport(text, i, end);
      if (report !== undefined) yield report;
      i = end;
    }
  },
  fixes(finding, view) {
    const { exact, round } = finding.data;
    if (typeof exact !== 'string' || typeof round !== 'string') return [];
    const { segment, column } = finding.at.start;
    const end = column + view.textOf(finding.at).length;
    const change = (text: string) => ({
      title: { zh: `改为“${text}”`, en: `Change to “${text}”` },
      safe: false,
      edits: [{ at: within(segment, column, end), text }],
    });
    return [change(exact), change(round)];
  },
};

/** After the digits and the marks of a figure: 12,000, 1.5. */
function figureEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) || (/[,.，．]/.test(text[end] ?? '') && isDigit(text.charCodeAt(end + 1))))
    end++;
  return end;
}

function countedReport(text: string, start: number, end: number): SegmentReport | undefined {
  const number = text.slice(start, end);
  if (!/^\d+$/.test(number) || /[A-Za-z\-.+×/]/.test(text[start - 1] ?? '')) return undefined;
  const value = Number(number);
  if (value < 11 || value % 10 === 0) return undefined;
  const word = text[end] ?? '';
  const unit = text[end + 1] ?? '';
  if (word !== '' && AFTER.includes(word) && COUNTING_UNITS.includes(unit)) {
    const rounded = `${roundDown(value)}${word}${unit}`;
    return { start, end: end + 2, message: 'after', data: { number, word, exact: number + unit, round: rounded } };
  }
  return COUNTING_UNITS.includes(word) && word !== '' ? wordBefore(text, start, end, value) : undefined;
}

function wordBefore(text: string, start: number, end: number, value: number): SegmentReport | undefined {
  const word = BEFORE.find((each) => text.endsWith(each, start));
  const unit = text[end] ?? '';
  // Multiples of five are round enough to be about; 近 and 约 before 个 count months and grams as well.
  if (word === undefined || value % 5 === 0 || /^个(?:月|小时|工作日|百分点|星期)/.test(text.slice(end, end + 5)))
    return undefined;
  if (word !== '逾' && OTHER_WORD.test(text[start - word.length - 1] ?? ' ')) return undefined;
  const number = text.slice(start, end);
  const round = word === '逾' ? `逾${roundDown(value)}${unit}` : `${word}${roundUp(value)}${unit}`;
  return {
    start: start - word.length,
    end: end + 1,
    message: 'before',
    severity: 'warning',
    data: { number, word, exact: number + unit, round },
  };
}

/** 502 → 500, 39 → 30: "more than" is said of the ten below. */
function roundDown(value: number): number {
  return value - (value % 10);
}

/** 39 → 40: "nearly" is said of the ten above. */
function roundUp(value: number): number {
  return Math.ceil(value / 10) * 10;
}
