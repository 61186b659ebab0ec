// A heading whose number passes over one or more.

import type { DocumentRule } from '../rule';
import { renumberFixes, reportAnomalies } from '../shared/ordinals';

export const headingSequenceGap: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-sequence-gap',
    group: 'numbering',
    about: 'ordinal',
    severity: 'error',
    fix: 'unsafe',
    sourceAction: 'renumber',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.3' },
    name: { zh: '标题序号跳号', en: 'Gap in heading numbers' },
    rationale: {
      zh: '序号跳过一个，要么编错，要么漏了一部分内容。',
      en: 'A number that is passed over means a wrong number or a lost section.',
    },
    messages: {
      found: {
        zh: '“{other}”之后跳到“{found}”，应为“{expected}”；请改序号，或补上漏掉的一项',
        en: '“{found}” follows “{other}”; “{expected}” is expected. Change the number or add what is missing',
      },
    },
    whileTyping: 'hold',
  },
  check: (view) => reportAnomalies(view.outline.numberings, 'gap', view),
  fixes: (finding, view) => renumberFixes(view.outline.numberings, finding),
};
