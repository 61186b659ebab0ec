// Arabic figures in words that are fixed with Chinese numerals: 第1书记, 3会1课, 5保户.

import { NUMERAL_PHRASES } from '../../lexicon/tables/numeralPhrases';
import { Dictionary } from '../../lexicon/dictionary';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import type { SegmentRule } from '../rule';
import { expectedReplacement } from '../shared/replacement';

const NUMERALS = '一二三四五六七八九';
const FIGURES = ['123456789', '１２３４５６７８９'] as const;

interface Variant {
  readonly found: string;
  readonly right: string;
}

const variants = new Dictionary(
  NUMERAL_PHRASES.flatMap((parts) => variantsOf(parts.join(''))),
  ({ found }) => found,
);

export const fixedWordDigits: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'fixed-word-digits',
    group: 'numerals',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '4.2.3' },
    name: { zh: '定型词语用阿拉伯数字', en: 'Arabic figure in a fixed word' },
    rationale: {
      zh: '“第一书记”“三会一课”一类定型的词语，其中的数字用汉字。',
      en: 'Words that have become fixed keep their Chinese numerals.',
    },
    messages: {
      digits: {
        zh: '“{expected}”是定型的词语，数字用汉字，不写作“{found}”',
        en: '“{expected}” is a fixed word and has Chinese numerals, not “{found}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: variants.words,
  *check({ text }, hits) {
    for (const { row, start, end } of variants.matches(text, hits))
      if (
        !/[\dA-Za-z０-９.．第〇零一二三四五六七八九十百]/.test(text[start - 1] ?? ' ') &&
        boundaryAt(text, end) !== 'none'
      )
        yield { start, end, message: 'digits', data: { found: row.found, expected: row.right } };
  },
  fixes: (finding) => expectedReplacement(finding),
};

/** Every way to write one or more of the numerals of a word as figures of one width. */
function variantsOf(right: string): readonly Variant[] {
  return FIGURES.flatMap((figures) => waysOf(right, figures))
    .filter((found) => found !== right)
    .map((found) => ({ found, right }));
}

function waysOf(word: string, figures: string): readonly string[] {
  if (word === '') return [''];
  const rest = waysOf(word.slice(1), figures);
  // 两 is said and 2 is written.
  const value = word.startsWith('两') ? 1 : NUMERALS.indexOf(word.charAt(0));
  const firsts = value < 0 ? [word.charAt(0)] : [word.charAt(0), figures.charAt(value)];
  return firsts.flatMap((first) => rest.map((each) => first + each));
}
