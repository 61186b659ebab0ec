// Two headings of one level under one parent with the same number.

import type { DocumentRule } from '../rule';
import { renumberFixes, reportAnomalies } from '../shared/ordinals';

export const headingSequenceDuplicate: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-sequence-duplicate',
    group: 'numbering',
    about: 'ordinal',
    severity: 'error',
    fix: 'unsafe',
    sourceAction: 'renumber',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.3' },
    name: { zh: '标题序号重号', en: 'Repeated heading number' },
    rationale: {
      zh: '同一上级之下的标题应当依次编号，重号使层次不清，也使“见第几部分”无从查对。',
      en: 'Headings under one parent are numbered one after another; a repeated number makes references ambiguous.',
    },
    messages: {
      found: {
        zh: '此处重复“{found}”，应为“{expected}”，后面的标题顺次重编',
        en: '“{found}” is repeated; it should be “{expected}”, and the headings after it renumbered',
      },
    },
    whileTyping: 'hold',
  },
  check: (view) => reportAnomalies(view.outline.numberings, 'duplicate', view),
  fixes: (finding, view) => renumberFixes(view.outline.numberings, finding),
};
