// Words that do not go together: 加大执法培训, 营造稳定格局, 消灭监管盲区, 力度不强.

import { COLLOCATIONS } from '../../lexicon/tables/collocations';
import { DEGREES } from '../../lexicon/tables/degrees';
import { VERB_OBJECTS } from '../../lexicon/tables/verbObjects';
import { Degrees } from '../../lexicon/degrees';
import { VerbObjects } from '../../lexicon/verbObjects';
import { frameTableRule } from './shared/frameTable';

export const collocation = frameTableRule(
  {
    id: 'collocation',
    severity: 'hint',
    reference: { kind: 'convention', note: '现代汉语语法：搭配不当' },
    name: { zh: '搭配不当', en: 'Words that do not go together' },
    rationale: {
      zh: '动词和宾语、名词和形容词在习惯上不能配合，或缺了宾语的中心词。',
      en: 'The verb does not take this object, the adjective is not said of this noun, or the object has lost its head.',
    },
  },
  COLLOCATIONS,
  { searches: [new VerbObjects(VERB_OBJECTS), new Degrees(DEGREES)] },
);
