// A word that says again what the one beside it has said: 融入到, 目前现状.

import { REDUNDANT_WORDS } from '../../lexicon/tables/redundantWords';
import { wordTableRule } from './shared/wordTable';

export const redundantWord = wordTableRule(
  {
    id: 'redundant-word',
    severity: 'warning',
    reference: { kind: 'convention', note: '《现代汉语词典》（第7版）释义' },
    name: { zh: '赘词', en: 'Redundant word' },
    rationale: {
      zh: '意思已经包含在旁边的词里，再说一遍就重复；公文用语要求简洁。',
      en: 'The neighbouring word has said it already; official language is concise.',
    },
    messages: {
      word: { zh: '“{found}”用词重复，宜改为“{expected}”', en: '“{found}” says one thing twice; write “{expected}”' },
    },
  },
  REDUNDANT_WORDS,
);
