// Title marks round the name of something that is no work: 《营业执照》, 《普法宣传月活动》, 《与法同行》主题活动.

import { HONOURING, HONOURS, NAMED_KINDS, NOT_WORKS, WORK_ENDINGS } from '../../lexicon/tables/notWorks';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { within } from '../../facts/segment';
import type { SegmentReport, SegmentRule } from '../rule';

const SHORTEST = 2;
const LONGEST = 40;
/** 《关于…的…》 is the title of a document whatever it ends with; so is what says how it is arranged, 《论…》 and 《甲：乙》. */
const DOCUMENT = /关于|[论：:（(]/;

/** Verbs of which a work is the object: 学习《…》系列活动. */
const READING = /(?:学习|宣讲|传唱|贯彻|领会|[学读看演映播唱讲])$/;

export const titleMarkMisuse: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'title-mark-misuse',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录A.13' },
    name: { zh: '书名号误用', en: 'Title marks out of place' },
    rationale: {
      zh: '书名号只用于书刊、文件、影视等作品名称；证照、奖项、会议、活动、课程等名称不用书名号。',
      en: 'Title marks are for works; certificates, prizes, meetings, activities and courses take none.',
    },
    messages: {
      noWork: {
        zh: '“{name}”是{ending}一类的名称，不是作品，不用书名号；可用引号或不加',
        en: '“{name}” is no work and takes no title marks',
      },
      named: {
        zh: '“{name}”是{ending}的名称，不是作品，不用书名号；应改用引号',
        en: '“{name}” is no work and takes no title marks; use quotation marks',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [...pairsOf(NOT_WORKS, '》'), ...pairsOf('》', NAMED_KINDS), ...pairsOf(HONOURING, '《')],
  *check({ text }, hits) {
    let last = 0;
    for (let i = 0; i < hits.count; i++) {
      const report = reportOf(text, hits.startAt(i), hits.endAt(i));
      if (report === undefined || report.start < last) continue;
      last = report.end;
      yield report;
    }
  },
  fixes({ at, message }) {
    if (message !== 'named') return [];
    const { segment, column } = at.start;
    const end = at.end.column;
    const edits = [
      { at: within(segment, column, column + 1), text: '“' },
      { at: within(segment, end - 1, end), text: '”' },
    ];
    return [{ title: { zh: '改为引号', en: 'Change to quotation marks' }, safe: false, edits }];
  },
};

/** @param from and @param to columns of the hit: of the end of a name with its mark, of the mark with what is named, or of a verb with the opening mark */
function reportOf(text: string, from: number, to: number): SegmentReport | undefined {
  if (text[to - 1] === '《') return honourAt(text, to - 1);
  const close = text[from] === '》' ? from : to - 1;
  const start = text.lastIndexOf('《', close);
  const name = text.slice(start + 1, close);
  if (start < 0 || name.length < SHORTEST || name.length > LONGEST || name.includes('》') || DOCUMENT.test(name))
    return undefined;
  const place = { start, end: close + 1 };
  if (close !== from) return { ...place, message: 'noWork', data: { name, ending: text.slice(from, close) } };
  const ending = text.slice(from + 1, to);
  const isRead = READING.test(text.slice(Math.max(0, start - 2), start)) || isWork(name);
  if (boundaryAt(text, to) === 'none' || (isRead && !HONOURS.includes(ending))) return undefined;
  return { ...place, message: 'named', data: { name, ending } };
}

/** 评为《最美网格员》: nothing follows that the name belongs to. */
function honourAt(text: string, start: number): SegmentReport | undefined {
  const close = text.indexOf('》', start);
  const name = text.slice(start + 1, close);
  if (close < 0 || name.length > LONGEST || name.includes('《') || DOCUMENT.test(name) || isWork(name))
    return undefined;
  return /^[，。；、！？]|^$/.test(text.slice(close + 1, close + 2))
    ? { start, end: close + 1, message: 'named', data: { name, ending: '荣誉称号' } }
    : undefined;
}

function isWork(name: string): boolean {
  return /^中华人民共和国|思想|文选|选集/.test(name) || WORK_ENDINGS.some((ending) => name.endsWith(ending));
}
