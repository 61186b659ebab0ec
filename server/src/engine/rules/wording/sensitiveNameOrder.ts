// The name of the state, the Party or its leader with a character lost, doubled or wrong: 习近总书记.

import { misspeltStateNames, STATE_NAME_PARTS } from '../../facts/terms/stateName';
import { SOLEMN_NAMES } from '../../lexicon/tables/solemnNames';
import { wordTableRule } from './shared/wordTable';

export const sensitiveNameOrder = wordTableRule(
  {
    id: 'sensitive-name-order',
    severity: 'error',
    reference: {
      kind: 'standard',
      standard: '《政府网站与政务新媒体检查指标》',
      clause: '单项否决指标（严重表述错误）',
    },
    name: { zh: '国名、党名、领导人表述差错', en: 'Misspelt name of state, Party or leader' },
    rationale: {
      zh: '国名、党名、领导人姓名和职务多字、漏字、错字，属于严重表述错误。',
      en: 'A lost, doubled or wrong character in these names is a grave error.',
    },
    messages: {
      word: {
        zh: '“{found}”有误，应为“{expected}”；此类差错属严重表述错误，请立即改正',
        en: '“{found}” should be “{expected}”; a grave error',
      },
    },
  },
  SOLEMN_NAMES,
  { triggers: STATE_NAME_PARTS, matches: misspeltStateNames },
);
