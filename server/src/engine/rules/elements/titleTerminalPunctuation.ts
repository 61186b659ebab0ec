// A title that ends in a mark.

import { replacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { markBehindTitle } from './shared/titleLine';

export const titleTerminalPunctuation: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'title-terminal-punctuation',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录B.3' },
    name: { zh: '标题末尾有标点', en: 'Mark at the end of the title' },
    rationale: { zh: '公文标题末尾不用标点。', en: 'A title does not end in a mark.' },
    messages: {
      mark: { zh: '标题末尾不用“{mark}”；请删去', en: 'A title does not end in “{mark}”; delete it' },
    },
    whileTyping: 'hold',
  },
  *check({ outline }) {
    const at = markBehindTitle(outline);
    if (at !== undefined) yield { at, message: 'mark', data: { mark: at.start.segment.text[at.start.column] ?? '' } };
  },
  // What is read as a title then may lack other things: not a fix to make unseen.
  fixes: (finding) => [replacement(finding, '')],
};
