// A mark inside a set phrase: “两不愁、三保障”, “五位、一体”.

import { NUMERAL_PHRASES } from '../../lexicon/tables/numeralPhrases';
import { Dictionary } from '../../lexicon/dictionary';
import type { SegmentRule } from '../rule';
import { expectedReplacement } from '../shared/replacement';

const MARKS = '、，,·';
/** 四议两公开 has a mark in no document; 双随机、一公开 has one in all, and is not in the table. */
const parted = new Dictionary(
  NUMERAL_PHRASES.filter(({ length }) => length > 1).flatMap((parts) =>
    [...MARKS].map((mark) => ({ found: parts.join(mark), right: parts.join('') })),
  ),
  ({ found }) => found,
);

export const markInsidePhrase: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'mark-inside-phrase',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.5.3.1' },
    name: { zh: '固定短语中误加标点', en: 'Mark inside a set phrase' },
    rationale: {
      zh: '“两不愁三保障”一类固定短语是一个整体，中间不加标点。',
      en: 'A set phrase is one whole and has no mark inside.',
    },
    messages: {
      mark: {
        zh: '“{expected}”是固定短语，中间不加标点',
        en: '“{expected}” is a set phrase without a mark inside',
      },
    },
    whileTyping: 'hold',
  },
  triggers: parted.words,
  *check({ text }, hits) {
    for (const { row, start, end } of parted.matches(text, hits))
      yield { start, end, message: 'mark', data: { expected: row.right } };
  },
  fixes: (finding) => expectedReplacement(finding),
};
