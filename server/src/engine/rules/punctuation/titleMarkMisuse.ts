// Title marks round the name of something that is no work: 《营业执照》, 《普法宣传月活动》.

import { NOT_WORKS } from '../../lexicon/tables/notWorks';
import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentRule } from '../rule';

const TITLE = /《([^《》]{2,40})》/g;

export const titleMarkMisuse: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'title-mark-misuse',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'none',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录A.13' },
    name: { zh: '书名号误用', en: 'Title marks out of place' },
    why: {
      zh: '书名号只用于书刊、文件、影视等作品名称；证照、奖项、会议、活动、课程等名称不用书名号。',
      en: 'Title marks are for works; certificates, prizes, meetings, activities and courses take none.',
    },
    messages: {
      noWork: {
        zh: '“{name}”是{ending}一类的名称，不是作品，不用书名号；可用引号或不加',
        en: '“{name}” is no work and takes no title marks',
      },
    },
    whileTyping: 'hold',
  },
  triggers: '《',
  *check({ text }) {
    for (const match of matchesIn(text, TITLE)) {
      const name = match[1] ?? '';
      const ending = NOT_WORKS.find((each) => name.endsWith(each));
      // 《关于…的…》 is the title of a document whatever it ends with.
      if (ending !== undefined && !/关于|[论：:]/.test(name))
        yield { start: match.index, end: match.index + match[0].length, message: 'noWork', data: { name, ending } };
    }
  },
};
