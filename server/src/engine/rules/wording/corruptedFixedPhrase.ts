// A fixed phrase that has lost a character or has a wrong one: 一列制度, 有待一步加强, 村规民19份.

import { FIXED_PHRASES } from '../../lexicon/tables/fixedPhrases';
import { wordTableRule } from './shared/wordTable';

export const corruptedFixedPhrase = wordTableRule(
  {
    id: 'corrupted-fixed-phrase',
    severity: 'error',
    reference: { kind: 'convention', note: '固定表述，逐条注明出处' },
    name: { zh: '固定短语缺字、错字', en: 'Corrupted fixed phrase' },
    rationale: {
      zh: '固定短语缺字或错字，意思不通，政治表述出错更属严重差错。',
      en: 'A fixed phrase with a lost or wrong character makes no sense; in political terms it is a grave error.',
    },
    messages: {
      word: {
        zh: '“{found}”疑为“{expected}”之误（{source}）；请改正',
        en: '“{found}” should be “{expected}” ({source})',
      },
    },
  },
  FIXED_PHRASES,
);
