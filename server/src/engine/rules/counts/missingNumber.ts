// A measure word without its number: 受理群众来信来访件，; or with a placeholder: 调解纠纷XX起.

import { COUNT_NOUNS, COUNT_VERBS } from '../../data/countNouns';
import type { RecordReport, RecordRule } from '../rule';

/** How far before the noun the verb may stand, in UTF-16 code units. */
const REACH = 12;

export const missingNumber: RecordRule = {
  scope: 'record',
  meta: {
    id: 'missing-number',
    group: 'counts',
    severity: 'error',
    fix: 'none',
    basis: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '量词前缺数字', en: 'Missing figure' },
    why: { zh: '量词前没有数字，多为定稿前留空未填。', en: 'A measure word without a figure is usually a blank that was never filled.' },
    messages: {
      missing: { zh: '“{noun}”与“{measure}”之间缺数字；请补上', en: 'A figure is missing between “{noun}” and “{measure}”; fill it in' },
      placeholder: { zh: '“{found}”是未填的占位符；请补上数字', en: '“{found}” is a placeholder; fill in the figure' },
    },
    whileTyping: 'hold',
  },
  wakes: '件起宗次场期份册人户',
  *check({ text }) {
    for (const { nouns, measures } of COUNT_NOUNS) {
      for (const noun of nouns) {
        for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
          const report = reportAt(text, at, noun, measures);
          if (report !== undefined && !nouns.some((longer) => longer.length > noun.length && longer.endsWith(noun) && text.endsWith(longer, at + noun.length))) yield report;
        }
      }
    }
    for (const match of text.matchAll(/(?<![A-Za-zＸ×*])(?:[XxＸ]{2,4}|×{1,4}|\*{2,4}|_{2,8})余?(?:[件起宗次场份]|人次|[人户])(?![A-Za-z])/g)) {
      yield { start: match.index, end: match.index + match[0].length, message: 'placeholder', data: { found: match[0] } };
    }
  },
};

function reportAt(text: string, at: number, noun: string, measures: readonly string[]): RecordReport | undefined {
  const end = at + noun.length;
  const measure = measures.find((each) => text.startsWith(each, end) && /^(?:[，。；,;、]|$)/.test(text.slice(end + each.length)));
  if (measure === undefined) return undefined;
  const before = text.slice(Math.max(0, at - REACH), at);
  const verb = COUNT_VERBS.find((each) => before.includes(each));
  // A number before the noun counts it already: 3起纠纷; 每件, 一件 are not counts.
  if (verb === undefined || /[\d一二两三四五六七八九十百千万每各逐首]/.test(before.slice(before.lastIndexOf(verb)))) return undefined;
  return { start: at, end: end + measure.length, message: 'missing', data: { noun, measure } };
}
