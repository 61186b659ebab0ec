// A verb with an object that does not go with it: 加大执法培训, 营造稳定格局.

import { COLLOCATIONS } from '../../lexicon/tables/collocations';
import { frameTableRule } from './shared/frameTable';

export const collocation = frameTableRule(
  {
    id: 'collocation',
    severity: 'hint',
    basis: { kind: 'convention', note: '现代汉语语法：搭配不当' },
    name: { zh: '搭配不当', en: 'Words that do not go together' },
    why: {
      zh: '动词和宾语在习惯上不能配合，或缺了宾语的中心词。',
      en: 'The verb does not take this object, or the object has lost its head.',
    },
  },
  COLLOCATIONS,
);
