// A report that asks for a decision: that takes a request (请示) of its own.

import { genreOfTitle } from '../../facts/terms/titleParts';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { closingParagraphs } from './shared/closingParagraphs';

/** What only a request asks for. 请审议 and 请审阅 go with reports. */
const REQUEST =
  /[请恳][请予]{0,3}(?:批示|批复|批准|审批|解决|拨付)|恳请[^。；，,]{1,12}(?:支持|解决|拨付|批准)|[妥当]否[，,]/;

export const requestInReport: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'request-in-report',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第十五条第（四）项' },
    name: { zh: '报告夹带请示事项', en: 'Request inside a report' },
    rationale: {
      zh: '不得在报告等非请示性公文中夹带请示事项；请示另行行文。',
      en: 'Reports must not carry requests; those are separate documents.',
    },
    messages: {
      request: {
        zh: '文种是“报告”，这里却有请示用语“{found}”；请删去，需要批准的事项另写请示',
        en: 'A report asks for nothing: take “{found}” out and write a separate request',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { title } = view.outline;
    if (title === undefined || genreOfTitle(title.text) !== '报告' || title.text.endsWith('请示报告')) return;
    for (const { segment, text } of closingParagraphs(view)) {
      const match = REQUEST.exec(text);
      if (match !== null)
        yield {
          at: within(segment, match.index, match.index + match[0].length),
          message: 'request',
          data: { found: match[0] },
        };
    }
  },
};
