// A measure word without its number: 受理群众来信来访件，; or with a placeholder: 调解纠纷XX起.

import { COUNT_NOUNS, COUNT_VERBS } from '../../lexicon/tables/countNouns';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { isWordBoundary } from '../../lexicon/wordBoundaries';
import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentReport, SegmentRule } from '../rule';

/** How far before the noun the verb may stand, in UTF-16 code units. */
const REACH = 12;
/** Measure words with nothing but a mark after them. */
const MEASURE = /余?(?:人次|件次|批次|场次|[件起宗次场期份册处条个])(?=[，。；,;、]|$)/g;
/** Words that announce a number and a measure word that is none by itself. */
const ANNOUNCED = /(?:[达约近逾]|共计|共|总计|合计|累计|累计达)(?:人次|件次|场次)(?=[，。；,;、]|$)/g;
const PLACEHOLDER =
  /(?<![A-Za-zＸ×*])(?:[XxＸ]{2,4}|×{1,4}|\*{2,4}|_{2,8})余?(?:[件起宗次场份]|人次|[人户])(?![A-Za-z])/g;

export const missingNumber: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'missing-number',
    group: 'counts',
    about: 'text',
    severity: 'error',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '量词前缺数字', en: 'Missing figure' },
    rationale: {
      zh: '量词前没有数字，多为定稿前留空未填。',
      en: 'A measure word without a figure is usually a blank that was never filled.',
    },
    messages: {
      missing: {
        zh: '“{noun}”与“{measure}”之间缺数字；请补上',
        en: 'A figure is missing between “{noun}” and “{measure}”; fill it in',
      },
      announced: { zh: '“{found}”中间缺数字；请补上', en: 'A figure is missing in “{found}”; fill it in' },
      placeholder: { zh: '“{found}”是未填的占位符；请补上数字', en: '“{found}” is a placeholder; fill in the figure' },
    },
    whileTyping: 'hold',
  },
  triggers: [
    ...COUNT_NOUNS.flatMap(({ nouns, measures }) => pairsOf(pairsOf(nouns, ['', '余']), measures)),
    ...pairsOf('达约近逾共计', ['人次', '件次', '场次']),
    ...pairsOf('XxＸ×*_', '余件起宗次场份人户'),
  ],
  *check({ text }) {
    for (const match of matchesIn(text, MEASURE)) {
      const report = reportAt(text, match.index, match[0]);
      if (report !== undefined) yield report;
    }
    yield* whole(text, ANNOUNCED, 'announced');
    // ××××人民法院 is a name to be filled in.
    for (const report of whole(text, PLACEHOLDER, 'placeholder')) if (isWordBoundary(text, report.end)) yield report;
  },
};

function* whole(text: string, pattern: RegExp, message: string): Generator<SegmentReport> {
  for (const match of matchesIn(text, pattern))
    yield { start: match.index, end: match.index + match[0].length, message, data: { found: match[0] } };
}

/** @param at column of the measure word */
function reportAt(text: string, at: number, measure: string): SegmentReport | undefined {
  const noun = COUNT_NOUNS.filter((each) => each.measures.includes(measure.replace(/^余/, '')))
    .flatMap((each) => each.nouns)
    .filter((each) => text.endsWith(each, at))
    .sort((a, b) => b.length - a.length)[0];
  if (noun === undefined) return undefined;
  const before = text.slice(Math.max(0, at - noun.length - REACH), at - noun.length);
  const verb = COUNT_VERBS.find((each) => before.includes(each));
  // A number before the noun counts it already: 3起纠纷; 每件, 一件 are not counts.
  if (
    verb === undefined ||
    /[\d一二两三四五六七八九十百千万每逐首]|各(?![类种项])/.test(before.slice(before.lastIndexOf(verb)))
  )
    return undefined;
  return { start: at - noun.length, end: at + measure.length, message: 'missing', data: { noun, measure } };
}
