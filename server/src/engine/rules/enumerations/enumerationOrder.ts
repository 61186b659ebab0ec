// An item whose ordinal is lower than one before it.

import type { DocumentRule } from '../rule';
import { renumberFixes, reportAnomalies } from '../shared/ordinals';
import { countedSeries } from './shared/countedSeries';

export const enumerationOrder: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'enumeration-order',
    group: 'enumerations',
    about: 'ordinal',
    severity: 'error',
    fix: 'unsafe',
    sourceAction: 'renumber',
    reference: { kind: 'convention', note: '列举序号应当连续' },
    name: { zh: '列举序号倒置', en: 'List out of order' },
    rationale: {
      zh: '列举次序颠倒多为移动语句后未重编。',
      en: 'Ordinals out of order are usually left behind when an item is moved.',
    },
    messages: {
      found: {
        zh: '“{found}”排在“{other}”之后，次序颠倒；请调整次序或重新编号',
        en: '“{found}” stands after “{other}”; put them in order or renumber',
      },
    },
    whileTyping: 'hold',
  },
  check: (view) => reportAnomalies(countedSeries(view.outline), 'order', view),
  fixes: (finding, view) => renumberFixes(countedSeries(view.outline), finding),
};
