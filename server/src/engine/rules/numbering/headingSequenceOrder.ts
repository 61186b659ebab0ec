// A heading whose number is lower than one before it.

import type { DocumentRule } from '../rule';
import { renumberFixes, reportAnomalies } from '../shared/ordinals';

export const headingSequenceOrder: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-sequence-order',
    group: 'numbering',
    about: 'ordinal',
    severity: 'error',
    fix: 'unsafe',
    sourceAction: 'renumber',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.3' },
    name: { zh: '标题序号倒置', en: 'Heading numbers out of order' },
    rationale: {
      zh: '序号倒置多为移动段落后未重编，读者无法据此查找。',
      en: 'Numbers out of order are usually left behind when a section is moved.',
    },
    messages: {
      found: {
        zh: '“{found}”排在“{other}”之后，次序颠倒；请调整次序或重新编号',
        en: '“{found}” stands after “{other}”; put them in order or renumber',
      },
    },
    whileTyping: 'hold',
  },
  check: (view) => reportAnomalies(view.outline.numberings, 'order', view),
  fixes: (finding, view) => renumberFixes(view.outline.numberings, finding),
};
