// A title in a genre that official documents do not have: 请示报告, 汇报.

import { wordsEnd } from '../../facts/terms/titleParts';
import { within } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { OptionsSchema } from '../options';
import type { DocumentRule } from '../rule';

interface Invalid {
  readonly ending: string;
  readonly expected: string;
  readonly message: string;
}

const INVALID: readonly Invalid[] = [
  { ending: '请示报告', expected: '请示', message: 'two' },
  { ending: '申请报告', expected: '请示', message: 'two' },
  { ending: '申请', expected: '请示', message: 'none' },
  { ending: '汇报', expected: '报告', message: 'none' },
];

const OPTIONS = {
  accept: {
    type: 'choices',
    of: ['请示报告', '申请报告', '申请', '汇报'],
    default: [],
    about: { zh: '本单位沿用的名称：不报', en: 'Names that are in use and not reported' },
  },
} as const satisfies OptionsSchema;

export const genreInvalid: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'genre-invalid',
    group: 'elements',
    about: 'structure',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第八条' },
    name: { zh: '文种误用', en: 'No such genre' },
    rationale: {
      zh: '公文文种法定十五种；请示和报告不能并用，“汇报”“申请”不是公文文种。',
      en: 'There are fifteen genres; 请示 and 报告 are two of them, 汇报 and 申请 none.',
    },
    messages: {
      two: {
        zh: '“{found}”不是文种；请示事项的用“请示”，报告情况的用“报告”，请择一',
        en: '“{found}” is no genre: it is either 请示 or 报告',
      },
      none: {
        zh: '“{found}”不是公文文种；以“关于……的”行文的，请改为“{expected}”',
        en: '“{found}” is no genre of official documents; write “{expected}”',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check({ outline: { title } }, { accept }) {
    if (title?.text.includes('关于') !== true) return;
    const words = title.text.slice(0, wordsEnd(title.text));
    const row = INVALID.find(
      ({ ending }) => words.endsWith(`的${ending}`) || (ending.endsWith('报告') && words.endsWith(ending)),
    );
    if (row === undefined || accept.includes(row.ending)) return;
    const { segment, column } = title.at.end;
    const end = column - (title.text.length - words.length);
    yield {
      at: within(segment, end - row.ending.length, end),
      message: row.message,
      data: { found: row.ending, expected: row.expected },
    };
  },
  fixes: (finding) => expectedReplacement(finding),
};
