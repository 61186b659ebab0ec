// A page number between paragraphs: — 3 —, 第3页 共8页.

import { pageNumberIn } from '../../text/pageNumber';
import type { SegmentRule } from '../rule';
import { deleteLine } from '../shared/wholeLine';

export const pageNumberResidue: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'page-number-residue',
    group: 'residue',
    about: 'artefact',
    severity: 'warning',
    fix: 'unsafe',
    sourceAction: 'residue',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.5（页码位于版心外）' },
    name: { zh: '页码残留', en: 'Page number' },
    rationale: {
      zh: '页码属于版面，随 PDF、Word 转换混进了正文。',
      en: 'Page numbers belong to the page and came into the text by conversion.',
    },
    messages: {
      page: {
        zh: '“{found}”是页码，混入了正文；请删去此行',
        en: '“{found}” is a page number in the text; delete the line',
      },
    },
    whileTyping: 'hold',
  },
  triggers: '-—–－页Pp',
  *check(segment) {
    const { text } = segment;
    const number = segment.opensLine ? pageNumberIn(text) : undefined;
    if (number !== undefined)
      yield { ...number, message: 'page', data: { found: text.slice(number.start, number.end) } };
  },
  fixes: deleteLine,
};
