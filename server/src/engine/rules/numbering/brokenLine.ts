// A sentence cut in two by a line break.

import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { OPEN_LINES } from './shared/lineEnds';

export const brokenLine: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'broken-line',
    group: 'numbering',
    about: 'structure',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '句中不断行' },
    name: { zh: '句中断行', en: 'Line broken inside a sentence' },
    rationale: {
      zh: '从网页、PDF 复制时，句子中间夹进了换行。',
      en: 'Copying from pages and PDF files breaks lines inside sentences.',
    },
    messages: {
      broken: {
        zh: '句子没有完就换了行；请与下一行连接',
        en: 'The line breaks inside a sentence; join it with the next',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { segment, end, continuation } of view.read(OPEN_LINES)) {
      if (continuation !== undefined) yield { at: within(segment, end - 1, end), message: 'broken' };
    }
  },
  fixes(finding, view) {
    const next = view.nextWithText(finding.at.end.segment);
    return next === undefined
      ? []
      : [
          {
            title: { zh: '与下一行连接', en: 'Join with the next line' },
            safe: false,
            edits: [{ at: { start: finding.at.end, end: { segment: next, column: 0 } }, text: '' }],
          },
        ];
  },
};
