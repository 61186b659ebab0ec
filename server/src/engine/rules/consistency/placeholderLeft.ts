// A blank of the template that was never filled in: 20XX年, XX镇, ＿＿＿, 【此处填写】.

import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentRule } from '../rule';

interface Placeholder {
  /** A text with none of these has none of the placeholders. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

const LETTERS = ['X', 'x', 'Ｘ', 'ｘ'];

/** In the place of a year, a name, a figure; a name that is masked (张××) has none of these units after it. */
const PLACEHOLDERS: readonly Placeholder[] = [
  { needs: [...LETTERS.map((letter) => `20${letter}`), '20×', '20*'], pattern: /20[XxＸｘ×*]{2}年?/g },
  {
    needs: [...LETTERS, '×'],
    pattern:
      /(?<![A-Za-zＸｘ×\p{Script=Han}\d])[XxＸｘ×]{2,6}(?=[镇乡县市区村省年月日局委万亿件次个人户家场份名起元%％]|街道|单位|公司|部门)/gu,
  },
  {
    needs: LETTERS,
    pattern:
      /(?<=\p{Script=Han})[XxＸｘ]{2,6}(?=[镇乡县市区村省年月日局委万亿件次个人户家场份名起元%％]|街道|单位|公司|部门)/gu,
  },
  { needs: ['××'], pattern: /(?<=\p{Script=Han})×{2,6}(?=[万亿件次户场份起元%％]|人次)/gu },
  {
    needs: ['___', '＿＿', '***'],
    pattern:
      /(?<=[\p{Script=Han}，。：:（(])_{3,40}|＿{2,40}|(?<=[\p{Script=Han}，。：])\*{3,20}(?=[\p{Script=Han}，。])/gu,
  },
  {
    needs: ['待补', '待填', '填写', '填入', '补充', '（此处', '(此处', '请填'],
    pattern:
      /【[^【】\n]{0,20}(?:待补|填写|待填|填入|补充)[^【】\n]{0,20}】|[（(](?:此处|待补充|待填|填写|请填)[^（()）\n]{0,30}[）)]/g,
  },
];

/** A measure word directly after. */
const COUNTED = /^余?(?:[件起宗次场份]|人次|[人户])(?![A-Za-z])/;

export const placeholderLeft: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'placeholder-left',
    group: 'consistency',
    about: 'text',
    severity: 'error',
    fix: 'none',
    reference: { kind: 'convention', note: '套用模板时的占位符' },
    name: { zh: '占位未填', en: 'Placeholder not filled in' },
    rationale: {
      zh: '模板里留空待填的地方没有填上，印发出去即成差错。',
      en: 'A blank of the template went out unfilled.',
    },
    messages: {
      left: { zh: '“{found}”是模板的占位符，尚未填写；请补上实际内容', en: '“{found}” is a placeholder; fill it in' },
    },
    whileTyping: 'hold',
  },
  triggers: PLACEHOLDERS.flatMap(({ needs }) => needs),
  *check({ text }) {
    for (const { needs, pattern } of PLACEHOLDERS) {
      if (!needs.some((word) => text.includes(word))) continue;
      // XX件 is a missing figure, which is another rule's.
      for (const match of matchesIn(text, pattern))
        if (!/^[XxＸ×*_]+$/.test(match[0]) || !COUNTED.test(text.slice(match.index + match[0].length)))
          yield { start: match.index, end: match.index + match[0].length, message: 'left', data: { found: match[0] } };
    }
  },
};
