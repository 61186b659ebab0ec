// Page metadata before and after the report.

import type { DocumentRule } from '../rule';
import { deleteResidue, residueReports } from './shared/residueBlocks';

export const metadataResidue: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'metadata-residue',
    group: 'residue',
    about: 'artefact',
    severity: 'warning',
    fix: 'unsafe',
    sourceAction: 'residue',
    reference: { kind: 'convention', note: '公文版面只有版头、主体、版记各要素' },
    name: { zh: '元数据残留', en: 'Page metadata' },
    rationale: {
      zh: '索引号、发布日期等是网页的信息表，不属于公文正文。',
      en: 'Index number, publication date and the like belong to the page, not to the document.',
    },
    messages: {
      residue: { zh: '网页信息栏残留，不属于正文；请删去', en: 'the page’s metadata, not part of the text; delete it' },
      lines: {
        zh: '此处起{lines}行：网页信息栏残留，不属于正文；请删去',
        en: '{lines} lines from here: the page’s metadata, not part of the text; delete it',
      },
    },
    whileTyping: 'show',
  },
  check: (view) => residueReports(view, 'metadata'),
  fixes: deleteResidue,
};
