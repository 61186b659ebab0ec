// A page number between paragraphs: — 3 —, 第3页 共8页.

import { skipBlanks, skipBlanksBack } from '../../text/characters';
import type { SegmentRule } from '../rule';
import { deleteLine } from '../shared/wholeLine';

const PAGE =
  /^(?:[-—–－]{1,2}\s{0,2}\d{1,3}\s{0,2}[-—–－]{1,2}|第\s{0,2}\d{1,3}\s{0,2}页(?:[\s，,/／]{0,2}共\s{0,2}\d{1,3}\s{0,2}页)?|[Pp](?:age|AGE)\s\d{1,3}(?:\s(?:of|OF)\s\d{1,3})?)$/;

export const pageNumberResidue: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'page-number-residue',
    group: 'residue',
    about: 'artefact',
    severity: 'warning',
    fix: 'unsafe',
    sourceAction: 'residue',
    basis: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.5（页码位于版心外）' },
    name: { zh: '页码残留', en: 'Page number' },
    why: {
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
    if (!segment.opensLine || text.length > 40) return;
    const [start, end] = [skipBlanks(text, 0), skipBlanksBack(text, text.length)];
    const found = text.slice(start, end);
    if (PAGE.test(found)) yield { start, end, message: 'page', data: { found } };
  },
  fixes: deleteLine,
};
