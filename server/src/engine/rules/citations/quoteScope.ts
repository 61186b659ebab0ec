// Quotation marks that take in the noun after a short name: “三公经费” for “三公”经费.

import { QUOTED_SHORT_NAMES } from '../../lexicon/tables/quotedShortNames';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { Dictionary } from '../../lexicon/dictionary';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentRule } from '../rule';

const names = new Dictionary(
  QUOTED_SHORT_NAMES.flatMap(({ name, nouns }) => nouns.map((noun) => ({ name, noun }))),
  ({ name, noun }) => name + noun,
);

export const quoteScope: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'quote-scope',
    group: 'citations',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '引号只引缩略语本身' },
    name: { zh: '引号范围不当', en: 'Quotation marks too wide' },
    rationale: {
      zh: '缩略语的引号只括缩略语本身，其后的名词留在引号之外。',
      en: 'Quotation marks enclose the short name alone; the noun stays outside.',
    },
    messages: {
      scope: {
        zh: '“{found}”的引号宜只括“{name}”，写作“{expected}”',
        en: 'The marks should enclose “{name}” alone: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('“"', names.words),
  *check({ text }) {
    for (const { row, start, end } of names.matches(text)) {
      const open = text[start - 1] ?? '';
      const close = text[end] ?? '';
      if (!(open === '“' && close === '”') && !(open === '"' && close === '"')) continue;
      yield {
        start: start - 1,
        end: end + 1,
        message: 'scope',
        data: { found: row.name + row.noun, name: row.name, expected: open + row.name + close + row.noun },
      };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};
