// Source text of a web page in the report: &nbsp;, <br>.

import { oddPlacesRule } from './shared/oddPlaces';
import { defineFilter } from '../../incremental/keys';

export const htmlResidue = oddPlacesRule(
  {
    id: 'html-residue',
    severity: 'error',
    fix: 'unsafe',
    sourceAction: 'residue',
    reference: { kind: 'convention', note: '网页源代码不是公文内容' },
    name: { zh: 'HTML 代码残留', en: 'HTML left over' },
    rationale: {
      zh: '网页的标签、转义符混入正文，读者看到的是一串代码。',
      en: 'Tags and references of the page show as code in the text.',
    },
    messages: {
      one: { zh: '“{found}”是网页代码；请清理', en: '“{found}” is code of a web page; clean it up' },
      many: {
        zh: '全文有{count}处网页代码（如“{found}”）；可一次清理',
        en: '{count} pieces of web code such as “{found}”; clean them all up',
      },
    },
  },
  defineFilter((segment) => segment.facts.html.length > 0),
  (segment) => segment.facts.html,
);
