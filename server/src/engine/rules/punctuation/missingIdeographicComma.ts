// Names or phrases side by side without the mark between them: 县委县政府, 化解矛盾维护稳定.

import { UNSEPARATED, type UnseparatedRow } from '../../lexicon/tables/unseparated';
import { Dictionary } from '../../lexicon/dictionary';
import { within } from '../../facts/segment';
import type { Edit, SegmentRule } from '../rule';

const rows = new Dictionary(UNSEPARATED, (row) => row.parts.join(''));

export const missingIdeographicComma: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'missing-ideographic-comma',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.3.1' },
    name: { zh: '并列缺顿号', en: 'Missing enumeration comma' },
    rationale: {
      zh: '并列的机关名称、固定并列语之间用顿号分开，连写容易误读。',
      en: 'Organs and phrases side by side are kept apart by “、”.',
    },
    messages: {
      missing: { zh: '并列成分之间缺顿号，应为“{expected}”（{source}）', en: 'Put “、” between them: “{expected}”' },
    },
    whileTyping: 'hold',
  },
  triggers: rows.words,
  *check({ text }, hits) {
    let last = 0;
    for (const { row, start, end } of rows.matches(text, hits)) {
      if (end <= last || isGuarded(row, text, start, end)) continue;
      last = end;
      yield {
        start,
        end,
        message: 'missing',
        ...(row.severity === undefined ? {} : { severity: row.severity }),
        data: { expected: row.parts.join('、'), source: row.source },
      };
    }
  },
  fixes(finding) {
    const { segment, column } = finding.at.start;
    const edits: Edit[] = [];
    let at = column;
    for (const part of String(finding.data['expected']).split('、').slice(0, -1)) {
      at += part.length;
      edits.push({ at: within(segment, at, at), text: '、' });
    }
    return [{ title: { zh: '补上顿号', en: 'Add “、”' }, safe: true, edits }];
  },
};

/** An office that both organs have in common: 县委县政府督查室, 党工委管委会门户网站. */
const COMMON_OFFICE =
  /^(?:[\u4e00-\u9fff]{0,5}?(?:[^教卧温寝]室|[^大全格布开结当战破时]局|厅|网站|信箱|大院|大楼|领导小组|专班)|[\u4e00-\u9fff]{0,3}(?:信访|督查|督办|接待|政研|法制|考核|绩效|外事|编制)[办处组科])/;

/** Titles of documents keep their own form. */
function isGuarded(row: UnseparatedRow, text: string, start: number, end: number): boolean {
  return (
    row.notBefore?.some((word) => text.startsWith(word, end)) === true ||
    (row.ofOrgans === true && COMMON_OFFICE.test(text.slice(end, end + 10))) ||
    (text.lastIndexOf('《', start) > text.lastIndexOf('》', start) && text.includes('》', end))
  );
}
