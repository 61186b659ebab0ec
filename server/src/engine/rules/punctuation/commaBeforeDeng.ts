// 、 before 等: A、B、等.

import type { RecordRule } from '../rule';
import { removeMark } from './shared/replaceMark';

/** Words that begin with 等 and are items of their own: 靠、等、要; 职级、等次; 按劳分配、等价交换. */
const WORDS = /^等(?:[级次同额候于待效距比高号温身闲外价量值份式速压离边、”"]|不起|不得|不及|一等)/;

export const commaBeforeDeng: RecordRule = {
  scope: 'record',
  meta: {
    id: 'comma-before-deng',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.3.1' },
    name: { zh: '“等”前顿号', en: 'Enumeration comma before 等' },
    why: {
      zh: '“等”不是并列的一项，最后一项与“等”之间不加顿号。',
      en: '等 is no item of the list; nothing stands before it.',
    },
    messages: {
      comma: { zh: '“等”前不用顿号，请删去“、”', en: 'No “、” before 等' },
    },
    whileTyping: 'hold',
  },
  triggers: ['、等'],
  *check({ text }) {
    for (let i = text.indexOf('、等'); i >= 0; i = text.indexOf('、等', i + 2)) {
      if (!WORDS.test(text.slice(i + 1, i + 5))) yield { start: i, end: i + 1, message: 'comma' };
    }
  },
  fixes: (finding) => removeMark(finding, '、'),
};
