// Site furniture before and after the report.

import type { DocumentRule } from '../rule';
import { deleteResidue, residueReports } from './shared/residueBlocks';

export const webResidue: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'web-residue',
    group: 'residue',
    about: 'artefact',
    severity: 'warning',
    fix: 'unsafe',
    sourceAction: 'residue',
    reference: { kind: 'convention', note: '公文版面只有版头、主体、版记各要素' },
    name: { zh: '网页残留', en: 'Site furniture' },
    rationale: {
      zh: '导航、按钮、版权声明等随网页一并复制，不属于公文内容。',
      en: 'Navigation, buttons and notices were copied along with the page and are not part of the document.',
    },
    messages: {
      residue: {
        zh: '网页残留文字，不属于公文；请删去',
        en: 'text left by the web page, not part of the document; delete it',
      },
      lines: {
        zh: '此处起{lines}行：网页残留文字，不属于公文；请删去',
        en: '{lines} lines from here: text left by the web page, not part of the document; delete it',
      },
    },
    whileTyping: 'show',
  },
  check: (view) => residueReports(view, 'web'),
  fixes: deleteResidue,
};
