// The number of a document in another form than 国办发〔2023〕5号.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

/** Issuing characters stand straight before the year; those of a court's number after it: （2023）云01行终29号. */
const NUMBER = /(?<=\p{Script=Han})([[【（(〔［﹝])((?:19|20)\d{2})([\]】）)〕］﹞])(第?)(0*)([1-9]\d{0,4})号/gu;
/** 〔202130号: the closing bracket is lost, and with it the border of year and number. */
const LOST_BRACKET = /〔((?:19|20)\d{2})([1-9]\d{0,3})号/g;
/** Decisions on single cases are numbered 第×号 by their own rules. */
const CASES = /[罚决许复仲裁证案审判]字?$/;

export const docNumberForm: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'doc-number-form',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.2.5' },
    name: { zh: '发文字号写法不规范', en: 'Form of a document number' },
    rationale: {
      zh: '发文字号由机关代字、年份、发文顺序号组成；年份用六角括号“〔〕”，序号不编虚位、不加“第”字。',
      en: 'A document number has its year in 〔〕 and its serial number without 第 or leading zeros.',
    },
    messages: {
      form: {
        zh: '发文字号应写作“{expected}”：年份用六角括号，序号不编虚位、不加“第”字；请改正',
        en: 'The number should read “{expected}”: year in 〔〕, no 第, no leading zero',
      },
      lost: {
        zh: '发文字号丢了“〕”，疑为“{expected}”；请核对改正',
        en: 'The number has lost its 〕; probably “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf(DIGITS, '号'),
  *check({ text }): Generator<SegmentReport> {
    for (const match of matchesIn(text, NUMBER)) {
      const [found, open, year = '', close, ordinal = '', zeros = '', number = ''] = match;
      if (
        (open === '〔' && close === '〕' && ordinal === '' && zeros === '') ||
        CASES.test(text.slice(Math.max(0, match.index - 2), match.index))
      )
        continue;
      const safe = ordinal === '' && zeros === '' ? 1 : 0;
      yield {
        start: match.index,
        end: match.index + found.length,
        message: 'form',
        data: { expected: `〔${year}〕${number}号`, safe },
      };
    }
    for (const match of matchesIn(text, LOST_BRACKET)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: 'lost',
        data: { expected: `〔${match[1] ?? ''}〕${match[2] ?? ''}号`, safe: 0 },
      };
    }
  },
  fixes: (finding) => expectedReplacement(finding, finding.data['safe'] === 1),
};
