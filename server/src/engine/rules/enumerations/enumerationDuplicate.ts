// The same ordinal twice in one series: 三是…三是….

import type { DocumentRule } from '../rule';
import { renumberFixes, reportAnomalies } from '../shared/ordinals';
import { countedSeries } from './shared/countedSeries';

export const enumerationDuplicate: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'enumeration-duplicate',
    group: 'enumerations',
    about: 'ordinal',
    severity: 'error',
    fix: 'unsafe',
    sourceAction: 'renumber',
    reference: { kind: 'convention', note: '列举序号应当连续' },
    name: { zh: '列举序号重复', en: 'Repeated item' },
    rationale: {
      zh: '同一列举中序号重复，项数与前文所说对不上，也看不出是否漏改。',
      en: 'An ordinal used twice in one list makes the number of items unclear.',
    },
    messages: {
      found: {
        zh: '此处重复“{found}”，应为“{expected}”，后面各项顺次重编',
        en: '“{found}” is repeated; it should be “{expected}”, and the items after it renumbered',
      },
    },
    whileTyping: 'hold',
  },
  check: (view) => reportAnomalies(countedSeries(view.outline), 'duplicate', view),
  fixes: (finding, view) => renumberFixes(countedSeries(view.outline), finding),
};
