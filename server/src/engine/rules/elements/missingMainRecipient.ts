// A report that is addressed to nobody.

import { genreOfTitle } from '../../facts/terms/titleParts';
import { mustBear } from '../../analysis/completeness';
import type { DocumentRule } from '../rule';

export const missingMainRecipient: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'missing-main-recipient',
    group: 'elements',
    about: 'structure',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（八）项' },
    name: { zh: '缺主送机关', en: 'No main recipient' },
    rationale: {
      zh: '报告、请示是上行文，应当写明主送机关；向社会公开的版本可以不写。',
      en: 'Reports and requests go to a superior organ, which is named; versions for the public may leave it out.',
    },
    messages: {
      missing: {
        zh: '标题之下没有主送机关；报送上级的，请在正文之前顶格补写，如“中共××县委、××县人民政府：”（公开版可以不写）',
        en: 'No recipient follows the title; name it if the document goes to a superior organ',
      },
    },
    whileTyping: 'hold',
  },
  *check({ outline, settings }) {
    if (settings.audience === 'public') return;
    const { title, salutation } = outline;
    if (title === undefined || salutation !== undefined || !mustBear(outline, 'recipient')) return;
    const genre = genreOfTitle(title.text);
    if ((genre === '报告' || genre === '请示') && !/年度报告|总结报告/.test(title.text))
      yield { at: title.at, message: 'missing' };
  },
};
