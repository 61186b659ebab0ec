// A report without the name of the organ that sends it.

import type { DocumentView } from '../../analysis/documentView';
import { organOfTitle } from '../../facts/terms/organs';
import { mustBear } from '../../analysis/completeness';
import type { DocumentRule, Fix } from '../rule';
import { endOfText, lastCharacter } from './shared/endOfBody';
import { lineBreakOf } from '../shared/lineBreak';

export const missingSignature: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'missing-signature',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（十一）项' },
    name: { zh: '缺发文机关署名', en: 'No signature' },
    rationale: {
      zh: '公文应当署发文机关全称或者规范化简称。',
      en: 'An official document bears the name of the organ that sends it.',
    },
    messages: {
      missing: {
        zh: '文末没有发文机关署名；请在正文之后另行署名',
        en: 'No organ has signed at the end; add its name on a line of its own',
      },
      issuer: {
        zh: '文末没有发文机关署名（网页信息中发布机构为“{issuer}”）；请在正文之后另行署名',
        en: 'No organ has signed at the end (the page names “{issuer}”); add its name on a line of its own',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { outline, settings } = view;
    if (outline.signature.length > 0 || !mustBear(outline, 'signature')) return;
    const { issuer } = outline.metadata;
    const report = { at: lastCharacter(view), severity: settings.audience === 'public' ? 'hint' : 'warning' } as const;
    yield issuer === undefined ? { ...report, message: 'missing' } : { ...report, message: 'issuer', data: { issuer } };
  },
  fixes: (_, view): readonly Fix[] => insertion(view),
};

/** Only a name that the title gives in full is offered. */
function insertion(view: DocumentView): readonly Fix[] {
  const { title, date } = view.outline;
  const organ = title === undefined ? undefined : organOfTitle(title.text);
  if (organ === undefined) return [];
  const eol = lineBreakOf(view);
  const edit =
    date === undefined
      ? { at: { start: endOfText(view), end: endOfText(view) }, text: eol + organ }
      : { at: { start: date.at.start, end: date.at.start }, text: organ + eol };
  return [{ title: { zh: `在文末署“${organ}”`, en: `Sign as “${organ}”` }, safe: false, edits: [edit] }];
}
