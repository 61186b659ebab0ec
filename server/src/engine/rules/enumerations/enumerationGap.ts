// An item whose ordinal passes over one or more.

import type { DocumentRule } from '../rule';
import { renumberFixes, reportAnomalies } from '../shared/ordinals';
import { countedSeries } from './shared/countedSeries';

export const enumerationGap: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'enumeration-gap',
    group: 'enumerations',
    about: 'ordinal',
    severity: 'error',
    fix: 'unsafe',
    sourceAction: 'renumber',
    reference: { kind: 'convention', note: '列举序号应当连续' },
    name: { zh: '列举序号跳号', en: 'Gap in a list' },
    rationale: {
      zh: '列举跳号，要么编错，要么漏了一项。',
      en: 'An ordinal that is passed over means a wrong one or a lost item.',
    },
    messages: {
      found: {
        zh: '“{other}”之后跳到“{found}”，应为“{expected}”；请改序号，或补上漏掉的一项',
        en: '“{found}” follows “{other}”; “{expected}” is expected. Change the ordinal or add what is missing',
      },
    },
    whileTyping: 'hold',
  },
  check: (view) => reportAnomalies(countedSeries(view.outline), 'gap', view),
  fixes: (finding, view) => renumberFixes(countedSeries(view.outline), finding),
};
