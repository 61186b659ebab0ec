// 、 before a conjunction that joins the last item: A、B、和C.

import type { RecordRule } from '../rule';
import { removeMark } from './shared/replaceMark';

/** Words that begin with 和, 及 or 或 and are items of their own. 与 is left out: 与时俱进, and phrases with the preposition. */
const WORDS =
  /^(?:和(?:[平谐睦解美合气顺善衷硕田县静康安布龙林政风弦声缓畅乐悦蔼煦暖约议亲服局棋尚面好稳颜]|而不同|为贵|实生物)|及[时格早第笄至其]|或(?:多或少|[许是然者有]))/;

export const conjunctionAfterDunhao: RecordRule = {
  scope: 'record',
  meta: {
    id: 'conjunction-after-dunhao',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    basis: { kind: 'convention', note: '顿号与连词作用相同，《标点符号用法》示例均二者取一' },
    name: { zh: '顿号后加连词', en: 'Conjunction behind an enumeration comma' },
    why: {
      zh: '顿号和“和”“及”“或”都连接并列项，同一处只用其一。',
      en: '“、” and a conjunction do the same work; one of them is enough.',
    },
    messages: {
      both: { zh: '“{word}”前不用顿号，请删去“、”', en: 'No “、” before the conjunction “{word}”' },
    },
    whileTyping: 'hold',
  },
  triggers: ['、和', '、及', '、或'],
  *check({ text }) {
    for (let i = text.indexOf('、'); i >= 0; i = text.indexOf('、', i + 1)) {
      const word = text[i + 1] ?? '';
      if (
        !isConjunction(word) ||
        WORDS.test(text.slice(i + 1, i + 5)) ||
        !followsItem(text, i) ||
        !/^[\u4e00-\u9fff“《"]/.test(text.slice(i + 2))
      )
        continue;
      yield { start: i, end: i + 1, message: 'both', data: { word } };
    }
  },
  fixes: (finding) => removeMark(finding, '、'),
};

function isConjunction(word: string): boolean {
  return word === '和' || word === '及' || word === '或';
}

/** 一、 and （一）、 number a heading. */
function followsItem(text: string, comma: number): boolean {
  return (
    /[\u4e00-\u9fff”》）)]/.test(text[comma - 1] ?? '') &&
    !/(?:^|[。；\s])[（(]?[一二三四五六七八九十]{1,3}[）)]?$/.test(text.slice(Math.max(0, comma - 6), comma))
  );
}
