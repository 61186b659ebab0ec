// 人数900余人: the noun and the measure word say the same.

import { pairsOf, type WordHits } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

/** What is handled by items; the item is the measure word as well: 诉求件15件. */
const ITEMS = ['诉求', '投诉', '举报', '咨询', '求助', '建议', '交办', '转办', '督办', '承办', '来信', '信访'];
/** The noun with its figure, at most so many UTF-16 code units. */
const ITEM_REACH = 16;
const ITEM_TWICE = /^([^件]+)件(\d[\d,，.]*[余多]?)件(?![次均])/;

/** After these verbs the measure word alone is enough; a total (总人数) or a rate's base needs its noun. */
const REPEATED =
  /(?<=涉及|涉案|参加|参与|惠及|覆盖|培训|受益|受教育|接待|服务|帮扶)([人件次户份场家起]数)(\d[\d,，.]*[万亿]?[余多]?)([人件次户份场家起])(?!次)/g;

export const redundantQuantityNoun: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'redundant-quantity-noun',
    group: 'counts',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '公文用语简洁' },
    name: { zh: '数量名词重复', en: 'Quantity said twice' },
    rationale: {
      zh: '“人数”与“人”、“件数”与“件”重复，留量词即可。',
      en: 'The noun of quantity and the measure word say the same; the measure word is enough.',
    },
    messages: {
      repeated: {
        zh: '“{noun}”与“{measure}”重复；请改为“{expected}”',
        en: '“{noun}” and “{measure}” say the same: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [...pairsOf(pairsOf('人件次户份场家起', '数'), DIGITS), ...pairsOf(pairsOf(ITEMS, '件'), DIGITS)],
  *check({ text }, hits) {
    yield* itemsTwice(text, hits);
    for (const match of matchesIn(text, REPEATED)) {
      const [found, noun = '', figure = '', measure = ''] = match;
      if (!noun.startsWith(measure)) continue;
      yield {
        start: match.index,
        end: match.index + found.length,
        message: 'repeated',
        data: { noun, measure, expected: figure + measure },
      };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

function* itemsTwice(text: string, hits: WordHits): Generator<SegmentReport> {
  for (let i = 0; i < hits.count; i++) {
    const start = hits.startAt(i);
    const [found, noun = '', figure = ''] = ITEM_TWICE.exec(text.slice(start, start + ITEM_REACH)) ?? [];
    if (found === undefined || !ITEMS.includes(noun)) continue;
    const data = { noun: `${noun}件`, measure: '件', expected: `${noun}${figure}件` };
    yield { start, end: start + found.length, message: 'repeated', data };
  }
}
