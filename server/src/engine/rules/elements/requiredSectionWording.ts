// A required section under another name than the standard gives it.

import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';

/** Who bears the duty, as headings misname him; the standard says 党政主要负责人. */
const LOOSE =
  /(?:单位|镇党政|党政|政府|街道|部门)?(?:主要负责同志|主要领导(?:干部|同志|人)?|一把手|“一把手”|负责同志|单位负责人)|单位主要负责人/;

export const requiredSectionWording: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'required-section-wording',
    group: 'elements',
    about: 'structure',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《法治政府建设与责任落实督察工作规定》', clause: '第二十四条' },
    name: { zh: '必备部分名称不规范', en: 'Required section named otherwise' },
    rationale: {
      zh: '规定的部分名称是“党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况”。',
      en: 'The standard names the section 党政主要负责人履行推进法治建设第一责任人职责.',
    },
    messages: {
      wording: {
        zh: '“{found}”的规范表述是“党政主要负责人”；请改正（部门报告按本单位职务写明）',
        en: '“{found}” is 党政主要负责人 in the standard',
      },
    },
    whileTyping: 'hold',
  },
  *check({ outline }) {
    if (outline.kind !== 'law-based-government') return;
    for (const heading of outline.headings) {
      if (heading.level > 2 || !heading.text.includes('第一责任人') || heading.text.includes('党政主要负责人'))
        continue;
      const match = LOOSE.exec(heading.text);
      if (match === null) continue;
      const { segment, column } = heading.at.start;
      yield {
        at: within(segment, column + match.index, column + match.index + match[0].length),
        message: 'wording',
        data: { found: match[0] },
      };
    }
  },
  fixes: (finding) => [
    {
      title: { zh: '改为“党政主要负责人”', en: 'Change to “党政主要负责人”' },
      safe: false,
      edits: [{ at: finding.at, text: '党政主要负责人' }],
    },
  ],
};
