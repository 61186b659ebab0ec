// A report's title without 关于……的.

import { genreOfTitle } from '../../facts/terms/titleParts';
import { isWholeReport } from '../../analysis/completeness';
import type { DocumentRule } from '../rule';

export const titleComponents: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'title-components',
    group: 'elements',
    severity: 'hint',
    fix: 'none',
    basis: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（七）项' },
    name: { zh: '标题要素不全', en: 'Parts of the title missing' },
    why: {
      zh: '公文标题由发文机关名称、事由和文种组成，事由用“关于……的”引出。',
      en: 'A title names the organ, the subject (关于……的) and the genre.',
    },
    messages: {
      about: {
        zh: '标题缺“关于……的”；规范写法是“发文机关关于事由的{genre}”，如“××镇人民政府关于××年××情况的{genre}”',
        en: 'The title lacks 关于……的; the full form is “organ 关于 subject 的{genre}”',
      },
      of: { zh: '标题中“{genre}”之前缺“的”；应为“关于……的{genre}”', en: '的 is missing before {genre} in the title' },
    },
    whileTyping: 'hold',
  },
  *check({ outline }) {
    const { title, kind } = outline;
    const genre = title === undefined ? undefined : genreOfTitle(title.text);
    if (title === undefined || (genre !== '报告' && genre !== '请示') || !isWholeReport(outline)) return;
    // Speeches, annual reports for the public and reports of persons have short titles of their own.
    if (
      kind === 'government-work' ||
      kind === 'information-disclosure' ||
      kind === 'duty-performance' ||
      /年度报告|述[职法廉]|总结报告|调研报告|考察报告|自查报告|工作报告/.test(title.text)
    )
      return;
    if (!title.text.includes('关于')) yield { at: title.at, message: 'about', data: { genre } };
    else if (!new Set(['的', '》']).has(title.text.charAt(title.text.lastIndexOf(genre) - 1)))
      yield { at: title.at, message: 'of', data: { genre } };
  },
};
